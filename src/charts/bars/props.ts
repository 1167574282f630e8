import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** A piece of a bar, from its foot on. */
export interface BarPart {
  readonly amount: number;
  readonly fill: ClassFill;
}

/** A further figure of a row, ready to print. */
export interface BarCell {
  readonly text: string;
  /** Ground it stands on, where that says something. */
  readonly ground?: string;
  /** A figure that went the wrong way. */
  readonly isAlert?: boolean;
}

/** A row: whose it is, its bar and the figures beside it. */
export interface BarRow {
  readonly label: string;
  /** A poor village's name stands on its sign. */
  readonly isPoor: boolean;
  /** Printed at the bar's end; undefined: a dash and no bar. */
  readonly value: number | undefined;
  /** They add up to `value`; none where it is a sum that would dwarf the others. */
  readonly parts: readonly BarPart[];
  /** Where the bar ended in an earlier year: marked across the bar, so that the change is what lies between. */
  readonly base?: number;
  /** One for each lane. */
  readonly cells: readonly BarCell[];
  /** The sum of the others, apart from them. */
  readonly isTotal?: boolean;
}

/** Heading of a lane of figures: its lines where the lane is narrow, one after the other where it is not. */
export type BarLane = readonly string[];

/** A line across the bars, and what it says. */
export interface BarMean {
  readonly value: number;
  readonly text: string;
}

/** The large figures of a chart: what there was and what there is. */
export interface BarsChange {
  readonly before?: BigFigure;
  readonly after?: BigFigure;
  /** Sentences beneath. */
  readonly lines: readonly string[];
}

/** A large figure with its unit under the words that say what it is. */
export interface BigFigure {
  readonly caption: string;
  readonly figure: string;
  readonly unit: string;
}

/** What explains the bars. */
export interface BarsKey {
  /** Sample bars with their words. */
  readonly bars: readonly KeyBar[];
  readonly ramp?: KeyRamp;
}

/** A sample: a bar of some kind, or what lies between a bar and its mark of the earlier year. */
export interface KeyBar {
  readonly text: string;
  readonly sample: ClassFill | "fallen" | "risen";
}

/** Grounds of figures from low to high, and the limits between them; one of these may stand out. */
export interface KeyRamp {
  readonly title: string;
  readonly grounds: readonly string[];
  readonly limits: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** `width` and `height` in mm; `rows` in the order they are to stand. */
export interface BarsProps {
  readonly rows: readonly BarRow[];
  readonly lanes: readonly BarLane[];
  /** Over lying bars: what they are. */
  readonly valueHeading?: string;
  readonly mean?: BarMean;
  readonly change?: BarsChange;
  readonly key?: BarsKey;
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
  /** The longest texts of any sheet. */
  readonly longest: { readonly name: string; readonly value: number; readonly cells: readonly string[] };
}
