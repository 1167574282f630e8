import type { TypeScale } from "../../../theme/type-scale.ts";
import type { NamedRow } from "../lying-rows.ts";

/** A ranked place. */
export interface RankedBar extends NamedRow {
  readonly value: number;
  /** A second figure, ready to print, in its own column: 42.3%. */
  readonly note?: string;
}

/** `width` and `height` in mm; `rows` in the order they are to stand. */
export interface RankedBarsProps {
  readonly rows: readonly RankedBar[];
  readonly unit: string;
  readonly valueHeading: string;
  readonly noteHeading?: string;
  /** The last line where not all rows fit: how many are left and the sum of their values. */
  readonly restLabel: (count: number, sum: number) => string;
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
