import type { TypeScale } from "../../../theme/type-scale.ts";
import type { NamedRow } from "../lying-rows.ts";

/** A village: poor people in the base and in the current year. */
export interface PairedBar extends NamedRow {
  /** Undefined where the year has no figure: no bar, and a dash. */
  readonly base: number | undefined;
  readonly current: number | undefined;
  /** Poverty rate of the current year, 0–1. */
  readonly rate: number | undefined;
}

/** `width` and `height` in mm; `rows` in the order they are to stand. */
export interface PairedBarsProps {
  readonly rows: readonly PairedBar[];
  readonly baseYear: number;
  readonly currentYear: number;
  readonly unit: string;
  /** Decimals of the rates in percent. */
  readonly rateDigits: number;
  /** Mean of `current`. */
  readonly mean: number | undefined;
  /** Name of the mean, without its value: 全乡平均. */
  readonly meanLabel: string;
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Where the chart is one of several sheets: what they have in common. */
  readonly shared?: SharedScale;
}

/** What makes a bar of one sheet as long as the same amount on another. */
export interface SharedScale {
  /** End of the scale: the largest amount on any sheet. */
  readonly end: number;
  /** Rows of the fullest sheet. */
  readonly rowsPerSheet: number;
  readonly longestName: string;
}
