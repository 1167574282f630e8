import type { TableColumn } from "../../charts/data-table/props.ts";
import type { County, Village } from "../../model/county.ts";
import { rateChange, type TwoYears, villageChange, type YearFigure } from "../../statistics/village-change.ts";
import { formatNumber, formatPercent, roundHalfUp } from "../../text/numbers.ts";

/** A figure of the village in both years. */
export interface FigureRow extends TwoYears {
  readonly label: string;
  readonly unit: string;
  readonly isRate?: true;
}

interface Figure {
  readonly label: string;
  readonly unit: string;
  readonly of: YearFigure | "rate";
  /** Left out where neither year says. */
  readonly isOptional?: true;
}

const FIGURES: readonly Figure[] = [
  { label: "总户数", unit: "户", of: "households" },
  { label: "农业户籍人口", unit: "人", of: "population" },
  { label: "贫困户", unit: "户", of: "poorHouseholds" },
  { label: "贫困人口", unit: "人", of: "poorPopulation" },
  { label: "贫困发生率", unit: "%", of: "rate" },
  { label: "农民人均纯收入", unit: "元", of: "netIncome" },
  { label: "低保人口", unit: "人", of: "allowancePopulation", isOptional: true },
  { label: "五保人口", unit: "人", of: "supportedPopulation", isOptional: true },
  { label: "劳动力", unit: "人", of: "labourForce", isOptional: true },
  { label: "外出务工", unit: "人", of: "migrantWorkers", isOptional: true },
];

/** The village's figures in both years. */
export function figureRows(county: County, { code }: Village): FigureRow[] {
  return FIGURES.flatMap(({ label, unit, of, isOptional }) => {
    const said = of === "rate" ? rateChange(county, code) : villageChange(county, code, of);
    const isUnknown = said.base === undefined && said.current === undefined;
    if (isOptional && isUnknown) return [];
    return [{ label, unit, ...(of === "rate" ? { isRate: true as const } : {}), ...said }];
  });
}

/** The figures as a table. */
export function figureTable(
  rows: readonly FigureRow[],
  years: { readonly base: number; readonly current: number },
  rateDigits: number,
) {
  const columns: TableColumn[] = [
    { header: "指标", align: "left" },
    { header: `${years.base}年`, align: "right" },
    { header: `${years.current}年`, align: "right" },
    { header: "增减", align: "right" },
  ];
  return {
    columns,
    rows: rows.map(({ label, unit, isRate, base, current, change }) => {
      const text = (value: number | undefined) =>
        isRate ? formatPercent(value, rateDigits).replace("%", "") : formatNumber(value);
      return [
        `${label}（${unit}）`,
        text(base),
        text(current),
        signed(isRate ? pointsBetween(base, current, rateDigits) : change, isRate ? rateDigits : 0),
      ];
    }),
  };
}

/** Percentage points between two rates as they are printed, so that the reader who subtracts finds the same. */
function pointsBetween(base: number | undefined, current: number | undefined, digits: number): number | undefined {
  if (base === undefined || current === undefined) return undefined;
  return roundHalfUp(roundHalfUp(current * 100, digits) - roundHalfUp(base * 100, digits), digits);
}

/** −13, +3, 0 */
function signed(change: number | undefined, digits: number): string {
  if (change === undefined || change === 0) return formatNumber(change);
  return `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change), digits)}`;
}
