import type { MultiPolygon } from "geojson";
import { extentOf } from "./extent.ts";
import { insideMask, type ShareInside } from "./inside-mask.ts";
import { type Cell, connectedGroups, inReadingOrder, type Lattice, neighbourhood, SYMBOL_RISE } from "./lattice.ts";
import { areaKm2 } from "./planar-area.ts";

/** Share of a tile that must lie in the outline: but for a corner; less in outlines too thin for that. */
const SHARES = [0.95, 0.7];
/** Room around a tile's middle and its symbol, as a share of the side, and how much of it must be inside. */
const CORE = 0.08;
const WHOLE = 0.999;
/** A looser share must give tiles so much larger to be taken. */
const WORTH = 2.4;
/** Each trial's tiles are smaller than the last one's by this factor. */
const SHRINK = 0.98;
/** Trials: down to a hundred-thousandth of the first size. */
const MOST_TRIALS = 570;
/** How much smaller tiles may be to hang together in one piece. */
const TOGETHER = 0.8;
/** Positions of the grid tried along each axis. */
const PHASES = 5;

/** The largest even grid of `count` squares inside an outline, their centres in it and their edges too where it is not too thin. */
export function tilesInside(count: number, outline: MultiPolygon): Lattice {
  if (count === 0) return { pitch: 1, origin: [0, 0], cells: [] };
  const share = insideMask(outline);
  const grids = SHARES.flatMap((least) => largestGrid(count, outline, share, least) ?? []);
  const best = grids.reduce<Lattice | undefined>(
    (kept, grid) => (!kept || grid.pitch > kept.pitch * WORTH ? grid : kept),
    undefined,
  );
  if (!best) throw new Error("An outline has no room for tiles");
  return { ...best, cells: inReadingOrder(best.cells) };
}

function largestGrid(count: number, outline: MultiPolygon, share: ShareInside, least: number): Lattice | undefined {
  let pitch = Math.sqrt(areaKm2(outline) / count);
  let apart: Lattice | undefined;
  for (let trial = 0; trial < MOST_TRIALS; trial += 1) {
    if (apart && pitch < apart.pitch * TOGETHER) return apart;
    const grids = gridsOf(pitch, outline, share, least).filter(({ cells }) => cells.length >= count);
    const whole = grids
      .map((grid) => ({ ...grid, cells: connectedGroups(grid.cells)[0]! }))
      .filter(({ cells }) => cells.length >= count);
    if (whole.length > 0) return trimmed(whole, count);
    if (grids.length > 0 && !apart) apart = trimmed(grids, count);
    pitch *= SHRINK;
  }
  return apart;
}

/** All cells inside, for each position of the grid. */
function gridsOf(pitch: number, outline: MultiPolygon, share: ShareInside, least: number): Lattice[] {
  const { x0, y0, x1, y1 } = extentOf(outline);
  const phases = Array.from({ length: PHASES }, (_, index) => (index / PHASES - 1) * pitch);
  return phases.flatMap((dy) =>
    phases.map((dx): Lattice => {
      const origin = [x0 + dx, y0 + dy] as const;
      const columns = Math.ceil((x1 - origin[0]) / pitch);
      const rows = Math.ceil((y1 - origin[1]) / pitch);
      const cells: Cell[] = [];
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          const [x, y] = [origin[0] + column * pitch, origin[1] + row * pitch];
          if (share(x, y, x + pitch, y + pitch) < least) continue;
          const core = share(
            x + (0.5 - CORE) * pitch,
            y + (0.5 - SYMBOL_RISE - CORE) * pitch,
            x + (0.5 + CORE) * pitch,
            y + (0.5 + CORE) * pitch,
          );
          if (core > WHOLE) cells.push({ column, row });
        }
      }
      return { pitch, origin, cells };
    }),
  );
}

/** The grid with most cells to choose from, cut down to `count`. */
function trimmed(grids: readonly Lattice[], count: number): Lattice {
  const roomiest = grids.reduce((best, grid) => (grid.cells.length > best.cells.length ? grid : best));
  return { ...roomiest, cells: withoutSurplus(roomiest.cells, count) };
}

/** Takes away the cells with fewest neighbours, the outermost first, until `count` are left. */
function withoutSurplus(cells: readonly Cell[], count: number): Cell[] {
  let kept = [...cells];
  while (kept.length > count) {
    const neighboursOf = neighbourhood(kept);
    const groups = connectedGroups(kept).length;
    const mean = (of: (cell: Cell) => number) => kept.reduce((sum, cell) => sum + of(cell), 0) / kept.length;
    const [column, row] = [mean((cell) => cell.column), mean((cell) => cell.row)];
    const distance = (cell: Cell) => Math.hypot(cell.column - column, cell.row - row);
    const inOrder = kept.toSorted(
      (a, b) => neighboursOf(a).length - neighboursOf(b).length || distance(b) - distance(a) || b.row - a.row,
    );
    const without = (dropped: Cell) => kept.filter((cell) => cell !== dropped);
    const harmless = inOrder.find((cell) => connectedGroups(without(cell)).length <= groups);
    kept = without(harmless ?? inOrder[0]!);
  }
  return kept;
}
