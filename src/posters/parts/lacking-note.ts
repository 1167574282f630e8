import type { Source } from "../../items/source.ts";
import type { TotalFigure, Totals } from "../../statistics/totals.ts";

/** How a sheet calls the figures that its totals are made of. */
const NAMES: Readonly<Record<TotalFigure, string>> = {
  households: "总户数",
  population: "乡村人口",
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
