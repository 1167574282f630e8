/** A box in mm. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Run = readonly (readonly [x: number, y: number])[];

/** Rounding of floating point sums, mm. */
const SLACK = 1e-6;

/** Pairs of boxes that share more than an edge. */
export function overlaps<B extends Rectangle>(boxes: readonly B[]): [B, B][] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [B, B][] => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > SLACK && down > SLACK ? [[a, b]] : [];
    }),
  );
}

/** True where `inner` stands wholly inside `outer`. */
export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

/** Pieces of the runs that are neither level nor upright. */
export function slanted(runs: readonly Run[]): Run[] {
  return pieces(runs).filter(([a, b]) => Math.abs(a![0] - b![0]) > SLACK && Math.abs(a![1] - b![1]) > SLACK);
}

/** Pieces that pass through the inside of a box; touching an edge is what a connector does. */
export function crossings(runs: readonly Run[], boxes: readonly Rectangle[]): Run[] {
  return pieces(runs).filter(([a, b]) =>
    boxes.some((box) => {
      const left = Math.min(a![0], b![0]);
      const right = Math.max(a![0], b![0]);
      const top = Math.min(a![1], b![1]);
      const bottom = Math.max(a![1], b![1]);
      const across = left < box.x + box.width - SLACK && right > box.x + SLACK;
      return across && top < box.y + box.height - SLACK && bottom > box.y + SLACK;
    }),
  );
}

/** Ends of runs, as rectangles without area. */
export function cornersOf(runs: readonly Run[]): Rectangle[] {
  return runs.flat().map(([x, y]) => ({ x, y, width: 0, height: 0 }));
}

function pieces(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => run.slice(1).map((point, index): Run => [run[index]!, point]));
}
