import { formatNumber, formatPercent } from "../../../text/numbers.ts";
import { textWidth } from "../../../theme/glyphs.ts";
import type { PairedBar, PairedBarsProps, SharedScale } from "./props.ts";

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

/** Figures in the lane of rates: percent without its sign. */
export function rateTexts({ rateDigits }: Pick<PairedBarsProps, "rateDigits">): (row: PairedBar) => string {
  return ({ rate }) => formatPercent(rate, rateDigits).replace("%", "");
}

/** The end of the scale: the longest bar or the mean, and at least 1 so that a chart of zeros has a scale. */
export function largest({ rows, mean, shared }: Pick<PairedBarsProps, "rows" | "mean" | "shared">): number {
  return shared?.end ?? Math.max(1, mean ?? 0, ...rows.flatMap((row) => [row.base ?? 0, row.current ?? 0]));
}

/** What a chart has in common with its other sheets, `rowsPerSheet` being those of the fullest one. */
export function sharedScale(
  rows: readonly PairedBar[],
  mean: number | undefined,
  rowsPerSheet: number,
): SharedScale | undefined {
  if (rowsPerSheet >= rows.length) return undefined;
  const width = ({ label }: PairedBar) => textWidth(label, { size: 1, weight: 700 });
  const longestName = rows.reduce((longest, row) => (width(row) > width(longest) ? row : longest)).label;
  return { end: largest({ rows, mean, shared: undefined }), rowsPerSheet, longestName };
}

/**
 * The rows that sizes and lanes are measured by: those of the chart, or one with the longest of everything, so that all
 * sheets of a chart measure alike.
 */
export function measuredRows({ rows, shared }: Pick<PairedBarsProps, "rows" | "shared">): readonly PairedBar[] {
  if (!shared) return rows;
  return [{ label: shared.longestName, base: shared.end, current: shared.end, rate: 1, isPoor: true }];
}

/** Rows of the fullest sheet. */
export function rowCount({ rows, shared }: Pick<PairedBarsProps, "rows" | "shared">): number {
  return shared?.rowsPerSheet ?? rows.length;
}

/** Name and value of the mean. */
export function meanLines({ meanLabel, unit }: Pick<PairedBarsProps, "meanLabel" | "unit">, mean: number): string[] {
  return [meanLabel, `${formatNumber(mean)} ${unit}`];
}
