import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { exitCards, exitPlanKeyFigures, planLegend, planRemark, planYears } from "../oracle/exit-plan.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { tableRows } from "../reading/table.ts";
import { villageCards } from "../reading/village-cards.ts";
import { cardFigures, yearCards } from "../reading/year-cards.ts";
import { withoutUnitOfDash } from "./poor-villages.ts";

const CAUTION = "一格为一村，不表示方位和界线";
const COLUMNS = ["年度", "脱贫村（个）", "减贫户数（户）", "减贫人口（人）", "人均纯收入（元）"];

/** Figures of 贫困村脱贫规划图 that are not those of the files; `pages` are the lines of its sheets. */
export function exitPlanFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const map = pages[0]!;
  const figures = exitPlanKeyFigures(county, code).map(withoutUnitOfDash);
  const legend = legendEntries(map);
  const byYear = legend.get("脱贫年度（村数）") ?? [];
  const labels = byYear.map(([label]) => label!);
  const plan = pages.map((lines) => panelUnder(lines, "分年度脱贫计划")).find((panel) => panel !== undefined);
  const years = planned(plan?.lines ?? []);
  const wanted = planYears(
    county,
    code,
    years.map(([label]) => label!),
  );
  return [
    ...rowFaults(
      "key figures",
      figures,
      keyFigures(
        map,
        figures.map(([label]) => label!),
      ),
    ),
    ...rowFaults("legend of years", planLegend(county, code, labels), byYear),
    ...rowFaults("legend of villages", villageKinds(county, code), legend.get("村类别（村数）") ?? []),
    ...textFaults("remark of the plan", [planRemark(county, code)], [plan?.remark ?? ""]),
    ...rowFaults("plan", wanted, years),
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

/** The plan's years as cards or as a table. */
function planned(lines: readonly Line[]): string[][] {
  const cards = yearCards(lines);
  if (cards.length > 0) return cardFigures(cards);
  return tableRows(lines, "年度", "人均纯收入（元）").map((row) => {
    const others = [...row.keys()].filter((header) => !COLUMNS.includes(header));
    return [...COLUMNS.map((header) => row.get(header) ?? ""), ...others];
  });
}
