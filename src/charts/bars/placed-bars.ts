import type { ClassFill } from "../../theme/palette.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { PoorSignProps } from "../parts/poor-sign.tsx";
import type { Segment } from "../parts/segment.ts";

/** A filled rectangle, mm. */
export interface Bar extends Frame {
  readonly fill: ClassFill;
}

/** A rectangle of one colour, mm; with an outline where it may be as pale as the paper. */
export interface Ground extends Frame {
  readonly color: string;
  readonly isOutlined?: boolean;
}

/** Everything on a bar chart in its place: what layouts return, tests assert and `BarDrawing` draws. Lengths in mm. */
export interface PlacedBars {
  /** Faint rectangles behind every other row, and grounds of figures. */
  readonly grounds: readonly Ground[];
  /** Thin lines between rows of figures. */
  readonly rules: readonly Segment[];
  readonly bars: readonly Bar[];
  /** From a bar's end to its mark of the earlier year: what there is less. */
  readonly fallen: readonly Frame[];
  /** From the mark to the bar's end: what there is more. */
  readonly risen: readonly Frame[];
  /** Marks of the earlier year. */
  readonly marks: readonly Segment[];
  /** The zero line. */
  readonly axis: readonly Segment[];
  /** The line of the mean. */
  readonly mean: readonly Segment[];
  /** Paper under text that stands on something. */
  readonly plates: readonly Frame[];
  readonly signs: readonly PoorSignProps[];
  readonly labels: readonly LabelProps[];
}

/** All of a chart from its parts; what is not named is empty. */
export function placedBars(...parts: readonly Partial<PlacedBars>[]): PlacedBars {
  const all = <T>(kind: (part: Partial<PlacedBars>) => readonly T[] | undefined) =>
    parts.flatMap((part) => kind(part) ?? []);
  return {
    grounds: all(({ grounds }) => grounds),
    rules: all(({ rules }) => rules),
    bars: all(({ bars }) => bars),
    fallen: all(({ fallen }) => fallen),
    risen: all(({ risen }) => risen),
    marks: all(({ marks }) => marks),
    axis: all(({ axis }) => axis),
    mean: all(({ mean }) => mean),
    plates: all(({ plates }) => plates),
    signs: all(({ signs }) => signs),
    labels: all(({ labels }) => labels),
  };
}

/** The same, so many mm further right and down. */
export function movedBars(placed: Partial<PlacedBars>, dx: number, dy: number): PlacedBars {
  const at = <T extends { readonly x: number; readonly y: number }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, x: each.x + dx, y: each.y + dy }));
  const lines = (list: readonly Segment[]) =>
    list.map(
      ([[x1, y1], [x2, y2]]): Segment => [
        [x1 + dx, y1 + dy],
        [x2 + dx, y2 + dy],
      ],
    );
  const all = placedBars(placed);
  return {
    grounds: at(all.grounds),
    rules: lines(all.rules),
    bars: at(all.bars),
    fallen: at(all.fallen),
    risen: at(all.risen),
    marks: lines(all.marks),
    axis: lines(all.axis),
    mean: lines(all.mean),
    plates: at(all.plates),
    signs: at(all.signs),
    labels: at(all.labels),
  };
}
