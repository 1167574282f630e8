import type { Box } from "../parts/box.ts";
import type { Point } from "../parts/point.ts";
import type { Segment } from "../parts/segment.ts";

/** A way to write a label: half the extents of its box in ems of the label's size, with the margin around it. */
export interface LabelForm {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** What it costs the reader against the first form (see `costOf`). */
  readonly cost: number;
  /** Smallest em size (mm) at which all of it can be read; any if absent. */
  readonly leastSize?: number;
}

/** A name that wants a place on the map. */
export interface LabelRequest {
  /** Unique within a call; also breaks ties, so that the order of the requests does not matter. */
  readonly id: string;
  readonly text: string;
  /** Ways to write it, the one that is liked best first; the text in one line if absent. */
  readonly forms?: readonly LabelForm[];
  /** Centre of the symbol, or the point that stands for the polygon where there is no symbol. */
  readonly anchor: Point;
  /** Radius of the symbol, mm; no label covers it. 0 without a symbol: the name may then lie on the anchor itself. */
  readonly symbolRadius: number;
  /** Outer rings and holes of the polygon that the name belongs to; the name prefers to lie inside. */
  readonly rings?: readonly (readonly Point[])[];
  readonly weight: 400 | 500 | 700;
  /** Preferred em size, mm. */
  readonly size: number;
  /** Any number; higher ones choose first and weigh more. */
  readonly priority: number;
}

/** What the names have to respect besides each other. */
export interface LabelOptions {
  /** No label or leader leaves it. */
  readonly frame: Box;
  /** Legend, scale bar, north arrow and other things inside the frame that no label or leader touches. */
  readonly obstacles?: readonly Box[];
  /** Lines that labels rather do not cover, e.g. the outline of the county. */
  readonly borders?: readonly Segment[];
  /** Smallest em size, mm; under it names go to the index. */
  readonly minSize: number;
  /** Em size (mm) up to which the largest names may grow where there is room; the preferred size if absent. */
  readonly maxSize?: number;
}

/** How a name belongs to its symbol: touching it, lying in its polygon, or joined by a line. */
export type LabelKind = "beside" | "inside" | "leader";

/** A name with its place. `x`, `y` and `anchor` are what `Label` takes: `y` is the middle of the characters. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Em size, mm. */
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly kind: LabelKind;
  /** Which of the request's forms it is written in. */
  readonly form: number;
  /** The characters with a margin around them: boxes of two labels never overlap. */
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Line from the edge of the box to the edge of the symbol. */
  readonly leader?: Segment;
}

/** A name that found no place: its symbol carries a number, and the sheet prints number and name in an index. */
export interface IndexedLabel {
  readonly id: string;
  readonly text: string;
  /** 1, 2, 3 … from the top of the map downwards. */
  readonly number: number;
  /** The number's own place on the map. */
  readonly marker: PlacedLabel;
}

/** Every request is in exactly one of the two lists, each sorted by id (labels) or number (indexed). */
export interface PlacedLabels {
  readonly labels: readonly PlacedLabel[];
  readonly indexed: readonly IndexedLabel[];
}
