import { rowFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { panelTable, villageBarsSentence } from "../oracle/village-bars.ts";
import { barPanels } from "../reading/bar-panels.ts";
import type { Line } from "../reading/lines.ts";
import { bare } from "../reading/placed.ts";

const HEADINGS = { groups: "住在哪个组", causes: "主要致贫原因", exits: "计划哪年脱贫" } as const;
const PANELS = ["groups", "causes", "exits"] as const;

/** Figures of 本村贫困人口柱状图 that are not those of the files; `pages` are the lines of its sheets. */
export function villageBarFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const panels = new Map(pages.flatMap((lines) => [...barPanels(lines, Object.values(HEADINGS))]));
  const sentence = villageBarsSentence(county, code);
  return [
    ...PANELS.flatMap((panel) =>
      rowFaults(HEADINGS[panel], panelTable(county, code, panel), panels.get(HEADINGS[panel]) ?? []),
    ),
    ...pages.flatMap((lines) =>
      bare(lines.map(({ text }) => text).join("")).includes(sentence) ? [] : [`${sentence} is not said`],
    ),
  ];
}
