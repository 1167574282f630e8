import { rowFaults, textFaults } from "../checks/rows.ts";
import { barFigures, barKey, barMean, barSentences, barTable } from "../oracle/bars.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { printed } from "../oracle/printed.ts";
import { rateLimits } from "../oracle/rate-limits.ts";
import { barRows, bigFigures, keySaid, meansSaid } from "../reading/bars.ts";
import type { Line } from "../reading/lines.ts";
import { bare } from "../reading/placed.ts";

/** Figures of bars of poor people that are not those of the files; `pages` are the lines of their sheets. */
export function barFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const parts = pages.map((lines) => barRows(lines, county.years.base));
  const limits = rateLimits(county);
  return [
    ...rowFaults("bars", barTable(county, code), parts.flat()),
    ...pages.flatMap((lines, index) => {
      const names = parts[index]!.map(([name]) => bare(name!));
      // Columns side by side have a mean and a heading each.
      const columns = Math.max(1, lines.filter(({ text }) => text === "（%）").length);
      const key = keySaid(lines);
      const written = bare(lines.map(({ text }) => text).join(""));
      return [
        ...textFaults("mean", Array.from({ length: columns }, () => barMean(county, code)).flat(), meansSaid(lines)),
        ...rowFaults("large figures", barFigures(county, code), bigFigures(lines)),
        ...textFaults("key", barKey(county, code, names), key.years),
        ...textFaults("ramp", limits.length > 0 ? [rampTitle(county), ...limits] : [], key.limits),
        ...barSentences(county, code)
          .filter((text) => !written.includes(text))
          .map((text) => `${text} is not said`),
        ...textFaults("base year", baseHeads(county.years.base, columns, lines), baseHeadsOn(lines)),
      ];
    }),
  ];
}

function rampTitle({ exitLine }: TrueCounty): string {
  if (exitLine === undefined) return "贫困发生率";
  return `贫困发生率（脱贫退出线：低于${printed(exitLine, 1).replace(/\.0$/, "")}%）`;
}

/** Over the figures of the base year: in one line where bars stand, in two over each column where they lie. */
function baseHeads(base: number, columns: number, lines: readonly Line[]): string[] {
  const isLying = lines.some(({ text }) => text === "（%）");
  return Array.from({ length: columns }, () => (isLying ? `${base}年` : `${base}年（人）`));
}

const baseHeadsOn = (lines: readonly Line[]) =>
  lines.flatMap(({ text }) => (/^\d{4}年(?:（人）)?$/.test(text) ? [text] : []));
