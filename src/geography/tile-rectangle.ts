import type { Lattice } from "./lattice.ts";

/** Width ÷ height that the panels of our sheets like. */
const ASPECT = 1.2;
/** How strongly tiles missing in the last row weigh against larger tiles. */
const GAP_WEIGHT = 1;
/** Side of a tile where there is no ground to measure, km: any would do. */
const PITCH = 2;

/** `count` tiles in rows of equal length, as large as a panel allows and with few missing in the last row. */
export function tileRectangle(count: number): Lattice {
  const columns = Array.from({ length: count }, (_, index) => index + 1).reduce(
    (best, next) => (worth(next, count) > worth(best, count) ? next : best),
    1,
  );
  const cells = Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  return { pitch: PITCH, origin: [0, 0], cells };
}

function worth(columns: number, count: number): number {
  const rows = Math.ceil(count / columns);
  const size = Math.min(ASPECT / columns, 1 / rows);
  return size * (1 - (GAP_WEIGHT * (columns * rows - count)) / (columns * rows));
}
