import { palette } from "../../theme/palette.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { Segment } from "../parts/segment.ts";
import type { StarProps } from "../parts/star.tsx";

/** A filled rectangle, mm. */
export interface Bar extends Frame {
  readonly fill: string;
  /** Outline, for fills so pale that a photocopy would lose them. */
  readonly stroke?: string;
}

/** Everything on a bar chart in its place: what layouts return, tests assert and `BarDrawing` draws. Lengths in mm. */
export interface PlacedBars {
  /** Faint rectangles behind every other row. */
  readonly bands: readonly Bar[];
  readonly grid: readonly Segment[];
  readonly bars: readonly Bar[];
  /** The zero line. */
  readonly axis: readonly Segment[];
  /** The dashed line of the mean. */
  readonly mean: readonly Segment[];
  readonly stars: readonly StarProps[];
  readonly labels: readonly LabelProps[];
}

/** All of a chart from its parts; what is not named is empty. */
export function placedBars(...parts: readonly Partial<PlacedBars>[]): PlacedBars {
  const all = <T>(kind: (part: Partial<PlacedBars>) => readonly T[] | undefined) =>
    parts.flatMap((part) => kind(part) ?? []);
  return {
    bands: all(({ bands }) => bands),
    grid: all(({ grid }) => grid),
    bars: all(({ bars }) => bars),
    axis: all(({ axis }) => axis),
    mean: all(({ mean }) => mean),
    stars: all(({ stars }) => stars),
    labels: all(({ labels }) => labels),
  };
}

/** A heading or the figure of a tick: it stands back behind the values. */
export function quietLabel(x: number, y: number, size: number, text: string, anchor: LabelProps["anchor"]): LabelProps {
  return { x, y, size, text, anchor, fill: palette.inkSoft };
}

/** Fill of a village's bar: full colour for a poor village. */
export function villageFill({ isPoor }: { readonly isPoor: boolean }): { readonly fill: string } {
  return { fill: isPoor ? palette.bar : palette.barOther };
}

/** Fill of the bar of an earlier year, so pale that it needs an outline. */
export const BASE_FILL = { fill: palette.barBase, stroke: palette.barOther };
