import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** Who is left in poverty at the end of a year. */
export interface StaircaseStep {
  readonly year: number;
  /** Instead of 2015年: 2026年及以后. */
  readonly label?: string;
  /** People; absent where nobody says. */
  readonly left?: number;
  /** Colour and hatch of the year; quiet where absent: the years that the plan starts from. */
  readonly fill?: ClassFill;
  /** An empty ring beneath the year, for the star that is stuck on once it is fulfilled. */
  readonly hasRing?: boolean;
}

/** `width` and `height` in mm; `steps` one year after the other. */
export interface ExitStaircaseProps {
  readonly steps: readonly StaircaseStep[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
