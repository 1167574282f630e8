import type { County, Village } from "../../../model/county.ts";
import { type TotalFigure, type Totals, totalsOf } from "../../../statistics/totals.ts";
import { formatNumber } from "../../../text/numbers.ts";
import type { FactBar, FactSection } from "./facts.ts";
import { type Figure, yearTable } from "./year-table.ts";

const FIGURES: readonly (readonly [label: string, figure: TotalFigure])[] = [
  ["总户数（户）", "households"],
  ["农业户籍人口（人）", "population"],
  ["贫困户（户）", "poorHouseholds"],
  ["贫困人口（人）", "poorPopulation"],
  ["贫困发生率", "rate"],
  ["农民人均纯收入（元）", "netIncome"],
  ["减贫户数（户）", "exitedHouseholds"],
  ["减贫人口（人）", "exitedPopulation"],
];

/** 基本情况: figures of both years and the change, other figures after them, the number of poor people as bars to the planned year. */
export function figureSection(
  county: County,
  villages: readonly Village[],
  { heading, more = [] }: { readonly heading: string; readonly more?: readonly Figure[] },
): FactSection {
  const { base, current, planned } = county.profile.years;
  const byYear = new Map<number, Totals>();
  const totals = (year: number): Totals => {
    const known = byYear.get(year) ?? totalsOf(county, villages, year);
    byYear.set(year, known);
    return known;
  };
  const figures = FIGURES.map(([label, figure]): Figure => {
    return { label, of: (year) => totals(year)[figure], ...(figure === "rate" ? { isRate: true } : {}) };
  });
  const bars = [base, current, planned].flatMap((year): FactBar[] => {
    const value = totals(year).poorPopulation;
    const label = `${year}年末贫困人口${year > current ? "*" : ""}`;
    return value === undefined ? [] : [{ label, value, text: `${formatNumber(value)}人` }];
  });
  const lacking = totals(current).lacking.poorPopulation;
  const lines = [
    ...(bars.length > 2 ? ["*为计划或预测数。"] : []),
    ...(lacking === undefined ? [] : [`${current}年贫困人口不含${lacking}个无数据的村。`]),
  ];
  return {
    heading,
    table: yearTable([...figures, ...more], base, current),
    bars,
    lines,
  };
}

/** What the planned year is to bring: people to exit, and the rate and the income that are forecast. */
export function plannedSection(county: County, villages: readonly Village[]): FactSection {
  const { planned } = county.profile.years;
  const totals = totalsOf(county, villages, planned);
  const said = [
    sentence("计划减贫", [counted(totals.exitedHouseholds, "户"), counted(totals.exitedPopulation, "人")]),
    sentence("年末贫困人口预计", [counted(totals.poorPopulation, "人")]),
    sentence("年末贫困发生率预计", [totals.rate === undefined ? "" : `${formatNumber(totals.rate * 100, 1)}%`]),
    sentence("农民人均纯收入预计", [counted(totals.netIncome, "元")]),
  ].filter((line) => line !== "");
  return { heading: `${planned}年计划减贫和预测`, lines: said.length > 0 ? [`${said.join("；")}。`] : [] };
}

const counted = (value: number | undefined, unit: string): string =>
  value === undefined ? "" : `${formatNumber(value)}${unit}`;

const sentence = (head: string, parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : `${head}${said.join("、")}`;
};
