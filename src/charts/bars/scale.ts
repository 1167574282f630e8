import { formatNumber } from "../../text/numbers.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { BarRow, BarsProps, SharedScale } from "./props.ts";

/** Value at the bar's end. */
export function valueText({ value }: BarRow): string {
  return formatNumber(value);
}

/** The end of the scale: the longest bar or the mean, and at least 1 so that a chart of zeros has a scale. */
export function largest({ rows, mean, shared }: Pick<BarsProps, "rows" | "mean" | "shared">): number {
  const bars = rows.filter(({ isTotal }) => !isTotal);
  return shared?.end ?? Math.max(1, mean?.value ?? 0, ...bars.flatMap(({ base, value }) => [base ?? 0, value ?? 0]));
}

/** What a chart has in common with its other sheets, `rowsPerSheet` being those of the fullest one. */
export function sharedScale(
  { rows, mean }: Pick<BarsProps, "rows" | "mean">,
  rowsPerSheet: number,
): SharedScale | undefined {
  if (rowsPerSheet >= rows.length) return undefined;
  const lanes = rows[0]!.cells.map((_, lane) => longest(rows.map(({ cells }) => cells[lane]!.text)));
  return {
    end: largest({ rows, ...(mean ? { mean } : {}) }),
    rowsPerSheet,
    longest: {
      name: longest(rows.map(({ label }) => label)),
      value: Math.max(0, ...rows.map(({ value }) => value ?? 0)),
      cells: lanes,
    },
  };
}

function longest(texts: readonly string[]): string {
  const width = (text: string) => textWidth(text, { size: 1, weight: 700 });
  return texts.reduce((kept, text) => (width(text) > width(kept) ? text : kept));
}

/**
 * The rows that sizes and lanes are measured by: those of the chart, or one with the longest of everything, so that all
 * sheets of a chart measure alike.
 */
export function measuredRows({ rows, shared }: Pick<BarsProps, "rows" | "shared">): readonly BarRow[] {
  if (!shared) return rows;
  const { name, value, cells } = shared.longest;
  return [{ label: name, isPoor: true, value, parts: [], cells: cells.map((text) => ({ text })), isTotal: true }];
}

/** Rows of the fullest sheet. */
export function rowCount({ rows, shared }: Pick<BarsProps, "rows" | "shared">): number {
  return shared?.rowsPerSheet ?? rows.length;
}
