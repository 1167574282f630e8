import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { MapBorder, MapWay } from "../area-map/props.ts";

/** A class of the map's fill. */
export interface LegendClass {
  readonly fill: ClassFill;
  /** The map has it in full colour and standing back: the swatch shows both. */
  readonly isTwoTone?: boolean;
  readonly label: string;
  /** What is in the class, e.g. 9个. */
  readonly count: string;
}

/**
 * A kind of place, whose label stands as its names do on the map: on the `sign` of a poor village or `plain`; or a symbol
 * that stands for it; `outline` is the strong border of the sheet's own place.
 */
export interface LegendSymbol {
  readonly mark: "sign" | "plain" | "outline" | "star" | "ring";
  readonly label: string;
  readonly count: string;
}

/** Sizes of proportional symbols: radius in mm, largest first. */
export interface LegendSizes {
  readonly title: string;
  readonly samples: readonly { readonly radius: number; readonly label: string }[];
}

/** A border of the map. */
export interface LegendBorder extends Pick<MapBorder, "rank" | "isGuessed"> {
  readonly label: string;
}

/** A river or a road of the map. */
export interface LegendWay {
  readonly way: Pick<MapWay, "kind" | "grade">;
  readonly label: string;
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
  readonly lineTitle?: string;
  readonly lines?: readonly LegendBorder[];
  readonly wayTitle?: string;
  readonly ways?: readonly LegendWay[];
}
