import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** A class of the map's fill. */
export interface LegendClass {
  readonly fill: ClassFill;
  /** The map has it in full colour and standing back: the swatch shows both. */
  readonly isTwoTone?: boolean;
  readonly label: string;
  /** What is in the class, e.g. 9 村. */
  readonly count: string;
}

/** A symbol that stands for a kind of place; `outline` is the strong border of the sheet's own place. */
export interface LegendSymbol {
  readonly mark: "filled" | "hollow" | "outline" | "star" | "ring";
  readonly label: string;
  readonly count: string;
}

/** Sizes of proportional symbols: radius in mm, largest first. */
export interface LegendSizes {
  readonly title: string;
  readonly samples: readonly { readonly radius: number; readonly label: string }[];
}

/** `width` in mm. */
export interface MapLegendProps {
  readonly width: number;
  readonly type: TypeScale;
  readonly classTitle: string;
  readonly classes: readonly LegendClass[];
  readonly symbolTitle?: string;
  readonly symbols: readonly LegendSymbol[];
  readonly sizes?: LegendSizes;
}
