import { rowFaults, textFaults } from "../checks/rows.ts";
import { type TrueCounty, villagesIn } from "../oracle/county.ts";
import {
  exitCards,
  exitNotes,
  exitPlanKeyFigures,
  exitPlanMessage,
  isWholePlan,
  planLegend,
  planRemark,
  planStairs,
  planTotal,
  planYears,
  stairsCaption,
} from "../oracle/exit-plan.ts";
import type { Rows } from "../oracle/rows.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { nameNotes } from "../reading/name-notes.ts";
import { panelUnder } from "../reading/panel.ts";
import { stairsOn } from "../reading/stairs.ts";
import { tableRows } from "../reading/table.ts";
import { villageCards } from "../reading/village-cards.ts";
import { messageFaults, withoutUnitOfDash } from "./poor-villages.ts";

/** Names of many villages take several lines of a cell, sizes from the row's middle. */
const LONGEST_CELL = 4;
const CAUTION = "一格为一村，不表示方位和界线";
const COLUMNS = [
  "年度",
  "脱贫村（个）",
  "村名",
  "减贫户数（户）",
  "减贫人口（人）",
  "年末剩余贫困人口（人）",
  "农民人均纯收入（元）",
];

/** Figures of 贫困村脱贫规划图 that are not those of the files; `pages` are the lines of its sheets. */
export function exitPlanFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const map = pages[0]!;
  const figures = exitPlanKeyFigures(county, code).map(withoutUnitOfDash);
  const legend = legendEntries(map);
  const byYear = legend.get("脱贫年度（村数）") ?? [];
  const labels = byYear.map(([label]) => label!);
  const plan = pages.map((lines) => panelUnder(lines, "分年度脱贫计划")).find((panel) => panel !== undefined);
  const rows = planned(plan?.lines ?? []);
  const years = rows.map(([label]) => label!).filter((label) => label !== "合计");
  const wanted = [...planYears(county, code, years), planTotal(county, code)];
  const hasMap = !pages.some((lines) => lines.some(({ text }) => text === CAUTION));
  return [
    ...rowFaults(
      "key figures",
      figures,
      keyFigures(
        map,
        figures.map(([label]) => label!),
      ),
    ),
    ...(hasMap ? mapFaults(county, code, map) : rowFaults("legend of years", planLegend(county, code, labels), byYear)),
    ...rowFaults("legend of villages", villageKinds(county, code), legend.get("村类别（村数）") ?? []),
    ...textFaults("remark of the plan", [planRemark(county, code)], [plan?.remark ?? ""]),
    ...rowFaults("plan", wanted, rows),
    ...messageFaults(map, exitPlanMessage(county, code, years)),
    ...cardFaults(county, code, pages),
  ];
}

/** Where there is no map, each village's card. */
function cardFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const look = { figure: /^(?:\d{4}年|未定)$/, remark: /^(?:已脱贫|计划脱贫|脱贫年度)$/, beneath: "分年度脱贫计划" };
  const read = pages.flatMap((lines) => villageCards(lines, CAUTION, look) ?? []);
  if (read.length === 0) return [];
  const { cards, names } = exitCards(county, code);
  return [
    ...rowFaults(
      "cards",
      cards,
      read.flatMap((page) => page.cards),
    ),
    ...rowFaults("cards of other villages", [names], [read.flatMap((page) => page.names)]),
  ];
}

/** With so many names this reader loses some between others' lines: then nearly all must be found, and none be another's. */
const CROWDED = 40;
const NEARLY_ALL = 0.85;

function readable(wanted: Rows, read: Rows): Rows {
  const found = wanted.filter((row) => read.some((other) => other.join() === row.join()));
  return wanted.length > CROWDED && found.length >= NEARLY_ALL * wanted.length ? found : wanted;
}

/** Years under the names, villages without one in the legend, and the stairs where they are drawn. */
function mapFaults(county: TrueCounty, code: string, map: readonly Line[]): string[] {
  const names = villagesIn(county, code).map(({ name }) => name);
  const notes = [...nameNotes(map, names, /^(?:\d{4}年|未定)$/)];
  const inOrder = (rows: readonly (readonly string[])[]) => rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  const unplanned = planLegend(county, code, []).filter(([label]) => label === "未定年度");
  const stairs = stairsOn(map);
  const labels = stairs?.steps.map(([label]) => label!) ?? [];
  return [
    ...rowFaults("years on the map", inOrder(readable(exitNotes(county, code), notes)), inOrder(notes)),
    ...rowFaults("legend of years", unplanned, legendEntries(map).get("贫困村脱贫年度（村数）") ?? []),
    ...(stairs
      ? [
          ...rowFaults("stairs", planStairs(county, code, labels), stairs.steps),
          ...(isWholePlan(county, code, labels) ? [] : ["the stairs should have a step for every year to come"]),
          ...textFaults(
            "caption of the stairs",
            [stairsCaption(county, code)],
            [stairs.caption.replace(/^贫困人口：/, "")],
          ),
        ]
      : []),
  ];
}

/** The plan's years as a table, and what they come to. */
function planned(lines: readonly Line[]): string[][] {
  return tableRows(lines, "年度", "年度", LONGEST_CELL).map((row) => {
    const others = [...row.keys()].filter((header) => !COLUMNS.includes(header));
    return [...COLUMNS.map((header) => row.get(header) ?? ""), ...others];
  });
}
