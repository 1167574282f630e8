import { type Cell, connectedGroups, inReadingOrder, neighbourhood } from "./lattice.ts";

/** How much worse a township in two pieces is than a longer border, edges of tiles. */
const PIECE = 1000;

/**
 * Divides cells among townships, `sizes[i]` of them for the i-th: bands from top to bottom, each divided from left to
 * right, so that townships follow each other as lines of a page do; or the same turned, where that keeps them more
 * together. Returns each township's cells in reading order.
 */
export function townshipBlocks(cells: readonly Cell[], sizes: readonly number[]): Cell[][] {
  const counts = Array.from({ length: sizes.length }, (_, index) => index + 1);
  const upright = counts.map((bands) => divide(cells, sizes, bands));
  const turned = counts.map((bands) => divide(cells.map(turn), sizes, bands).map((block) => block.map(turn)));
  const candidates = [...upright, ...turned];
  const costs = candidates.map(costOf);
  const best = costs.indexOf(Math.min(...costs));
  return (candidates[best] ?? []).map(inReadingOrder);
}

const turn = ({ column, row }: Cell): Cell => ({ column: row, row: column });

function divide(cells: readonly Cell[], sizes: readonly number[], bands: number): Cell[][] {
  const rest = inReadingOrder(cells);
  return intoBands(sizes, bands).flatMap((band) => {
    const total = band.reduce((sum, size) => sum + size, 0);
    const winding = serpentine(rest.splice(0, total));
    return band.map((size) => winding.splice(0, size));
  });
}

/** Consecutive townships in `count` groups of about equal size. */
function intoBands(sizes: readonly number[], count: number): number[][] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bands: number[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const size of sizes) {
    const middle = before + size / 2;
    bands[Math.min(count - 1, Math.floor((middle / Math.max(total, 1)) * count))]!.push(size);
    before += size;
  }
  return bands.filter((band) => band.length > 0);
}

/** Column by column, one down and the next up, so that cells that follow each other touch. */
function serpentine(cells: readonly Cell[]): Cell[] {
  const columns = Map.groupBy(cells, ({ column }) => column);
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  return inOrder.flatMap((column, index) =>
    column.toSorted((a, b) => (index % 2 === 0 ? a.row - b.row : b.row - a.row)),
  );
}

/** Length of the borders between townships, and what pieces cost. */
function costOf(blocks: readonly (readonly Cell[])[]): number {
  const outer = blocks.map((block) => {
    const neighboursOf = neighbourhood(block);
    return block.reduce((sum, cell) => sum + 4 - neighboursOf(cell).length, 0);
  });
  const pieces = blocks.reduce((sum, block) => sum + connectedGroups(block).length - 1, 0);
  return outer.reduce((sum, length) => sum + length, 0) + PIECE * pieces;
}
