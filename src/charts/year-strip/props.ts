import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** A figure of a year, ready to print. */
export interface YearCell {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** A year's card; all years have the same cells. */
export interface StripYear {
  readonly label: string;
  readonly fill: ClassFill;
  readonly cells: readonly YearCell[];
}

/** `width` and `height` in mm. */
export interface YearStripProps {
  readonly years: readonly StripYear[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
