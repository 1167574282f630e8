import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { PairedBar, PairedBarsProps } from "./paired-bars.tsx";

/** Heading of the lane of rates, in two lines; its figures then need no sign. */
export const RATE_HEADING = ["贫困发生率", "（%）"];

/** Value at the bar's end. */
export function currentText(row: PairedBar): string {
  return formatNumber(row.current);
}

/** Figure in the lane of the base year. */
export function baseText(row: PairedBar): string {
  return formatNumber(row.base);
}

/** Figure in the lane of rates: percent without its sign. */
export function rateText(row: PairedBar): string {
  return formatPercent(row.rate).replace("%", "");
}

/** The end of the scale: the longest bar or the mean, and at least 1 so that a chart of zeros has a scale. */
export function largest({ rows, mean }: Pick<PairedBarsProps, "rows" | "mean">): number {
  return Math.max(1, mean ?? 0, ...rows.flatMap((row) => [row.base ?? 0, row.current ?? 0]));
}

/** Name and value of the mean. */
export function meanLines({ meanLabel, unit }: Pick<PairedBarsProps, "meanLabel" | "unit">, mean: number): string[] {
  return [meanLabel, `${formatNumber(mean)} ${unit}`];
}
