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

const EMPTY: PlacedBars = { bands: [], grid: [], bars: [], axis: [], mean: [], stars: [], labels: [] };

/** A plan from its parts; what is not named is empty. */
export function placedBars(...parts: readonly Partial<PlacedBars>[]): PlacedBars {
  return parts.reduce<PlacedBars>(
    (plan, part) => ({
      bands: [...plan.bands, ...(part.bands ?? [])],
      grid: [...plan.grid, ...(part.grid ?? [])],
      bars: [...plan.bars, ...(part.bars ?? [])],
      axis: [...plan.axis, ...(part.axis ?? [])],
      mean: [...plan.mean, ...(part.mean ?? [])],
      stars: [...plan.stars, ...(part.stars ?? [])],
      labels: [...plan.labels, ...(part.labels ?? [])],
    }),
    EMPTY,
  );
}
