import type { Rng } from "../rng.ts";
import type { CellMesh } from "./cells.ts";
import { growRegions, type RegionSeed } from "./grow-regions.ts";

function squaredDistance(mesh: CellMesh, a: number, b: number): number {
  const [ax, ay] = mesh.sites[a]!;
  const [bx, by] = mesh.sites[b]!;
  return (ax - bx) * (ax - bx) + (ay - by) * (ay - by);
}

/** Cells far from each other, one after another, out of a random sample. */
function spread(mesh: CellMesh, cells: readonly number[], count: number, rng: Rng): number[] {
  const chosen = [rng.pick(cells)];
  while (chosen.length < count) {
    let best = chosen[0]!;
    let bestDistance = -1;
    for (let draw = 0; draw < 60; draw++) {
      const cell = rng.pick(cells);
      const distance = Math.min(...chosen.map((other) => squaredDistance(mesh, cell, other)));
      if (distance > bestDistance) {
        bestDistance = distance;
        best = cell;
      }
    }
    chosen.push(best);
  }
  return chosen;
}

/** The cell of each region that is nearest to the region's middle. */
function middles(mesh: CellMesh, owner: ReadonlyMap<number, number>, count: number): number[] {
  const sums = Array.from({ length: count }, () => ({ x: 0, y: 0, area: 0 }));
  for (const [cell, region] of owner) {
    const sum = sums[region]!;
    const area = mesh.areas[cell]!;
    sum.x += mesh.sites[cell]![0] * area;
    sum.y += mesh.sites[cell]![1] * area;
    sum.area += area;
  }
  const best = Array.from({ length: count }, () => ({ cell: -1, distance: Number.POSITIVE_INFINITY }));
  for (const [cell, region] of owner) {
    const sum = sums[region]!;
    const dx = mesh.sites[cell]![0] - sum.x / sum.area;
    const dy = mesh.sites[cell]![1] - sum.y / sum.area;
    if (dx * dx + dy * dy < best[region]!.distance) best[region] = { cell, distance: dx * dx + dy * dy };
  }
  return best.map(({ cell }) => cell);
}

/** Divides a ground evenly but by unequal shares, and returns each cell's part. */
export function settle(
  mesh: CellMesh,
  ground: ReadonlySet<number>,
  shares: readonly number[],
  rng: Rng,
  rounds?: number,
): Map<number, number> {
  const count = shares.length;
  const cells = [...ground].sort((a, b) => a - b);
  const seedsAt = (places: readonly number[]): RegionSeed[] => places.map((cell, i) => ({ cell, share: shares[i]! }));
  let owner = growRegions(mesh, ground, seedsAt(spread(mesh, cells, count, rng)), rounds);
  for (let round = 0; round < 4; round++)
    owner = growRegions(mesh, ground, seedsAt(middles(mesh, owner, count)), rounds);
  return owner;
}
