import type { Source } from "../../items/source.ts";
import type { ExitPlanYear } from "../../statistics/exit-plan.ts";
import type { TotalFigure, Totals } from "../../statistics/totals.ts";

/** How a sheet calls the figures that its totals are made of. */
const NAMES: Readonly<Record<TotalFigure, string>> = {
  households: "总户数",
  population: "农业户籍人口",
  poorHouseholds: "贫困户数",
  poorPopulation: "贫困人口",
  exitedHouseholds: "减贫户数",
  exitedPopulation: "减贫人口",
  rate: "贫困发生率",
  netIncome: "人均纯收入",
};

/**
 * The note that goes with totals which leave villages out: 2个村无2014年数据，未计入合计。 Only of the figures that the sheet
 * prints; a total that not one village goes into prints as a dash and needs no note. Empty where nothing is lacking.
 */
export function lackingNotes(
  totals: Totals,
  year: number,
  figures: readonly TotalFigure[],
  consequence = "未计入合计",
): string[] {
  const printed = figures.filter((figure) => totals.lacking[figure] !== totals.villages);
  const byCount = Map.groupBy(printed, (figure) => totals.lacking[figure] ?? 0);
  const isSame = byCount.size === 1;
  const parts = [...byCount]
    .filter(([count]) => count > 0)
    .map(
      ([count, lacking]) => `${count}个村无${year}年${isSame ? "数据" : lacking.map((each) => NAMES[each]).join("、")}`,
    );
  return parts.length === 0 ? [] : [`${parts.join("，")}，${consequence}。`];
}

/** Notes as a need of the sheet for how many villages its figures lack. */
export function noteLacking(source: Source, totals: Totals, year: number, figures: readonly TotalFigure[]): void {
  const most = Math.max(0, ...figures.map((figure) => totals.lacking[figure] ?? 0));
  if (most > 0) source.need(`村年度数据：${most}个村无${year}年数据`);
}

/** What a plan's years are summed up from. */
const PLANNED: readonly TotalFigure[] = ["exitedHouseholds", "exitedPopulation", "netIncome"];

/**
 * The same for the years of a plan: 2014年有1个村、2016—2020年各有2个村无数据，未计入分年度合计。 A year of which no village says
 * anything prints as dashes and needs no note.
 */
export function lackingPlanNotes(plan: readonly ExitPlanYear[]): string[] {
  const runs: { first: number; last: number; count: number }[] = [];
  for (const { year, totals } of plan) {
    const counts = PLANNED.map((figure) => totals.lacking[figure] ?? 0).filter((count) => count < totals.villages);
    const count = Math.max(0, ...counts);
    const run = runs.at(-1);
    if (run?.last === year - 1 && run.count === count) run.last = year;
    else if (count > 0) runs.push({ first: year, last: year, count });
  }
  const texts = runs.map(({ first, last, count }) =>
    first === last ? `${first}年有${count}个村` : `${first}—${last}年各有${count}个村`,
  );
  return texts.length === 0 ? [] : [`${texts.join("、")}无数据，未计入分年度合计。`];
}
