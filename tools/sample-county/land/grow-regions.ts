import type { CellMesh } from "./cells.ts";

/** A region to be: the cell it grows from and the share of the ground that it should get. */
export interface RegionSeed {
  readonly cell: number;
  readonly share: number;
}

/** What it costs a community to reach over from one cell to the next: distance, climbing, crossing the river. */
function passage(mesh: CellMesh, from: number, to: number): number {
  const [ax, ay] = mesh.sites[from]!;
  const [bx, by] = mesh.sites[to]!;
  const distance = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
  const climb = Math.max(0, mesh.heights[to]! - mesh.heights[from]!);
  const crossing = mesh.riverSides[from]! * mesh.riverSides[to]! < 0 ? 2.5 : 0;
  return distance + climb * 24 + crossing;
}

/** A binary heap of [cost, cell, region]. */
class Frontier {
  private readonly items: (readonly [number, number, number])[] = [];

  push(item: readonly [number, number, number]): void {
    const items = this.items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (items[up]![0] <= item[0]) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  pop(): readonly [number, number, number] | undefined {
    const items = this.items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1]![0] < items[child]![0]) child++;
      if (items[child]![0] >= last[0]) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

/** Each cell of the ground goes to the region that reaches it first; `delays` hold a region back. */
function race(
  mesh: CellMesh,
  ground: ReadonlySet<number>,
  seeds: readonly number[],
  delays: readonly number[],
): Map<number, number> {
  const owner = new Map<number, number>();
  const frontier = new Frontier();
  seeds.forEach((cell, region) => {
    frontier.push([delays[region]!, cell, region]);
  });
  for (let item = frontier.pop(); item; item = frontier.pop()) {
    const [cost, cell, region] = item;
    if (owner.has(cell)) continue;
    owner.set(cell, region);
    for (const next of mesh.neighbours[cell]!) {
      if (ground.has(next) && !owner.has(next)) frontier.push([cost + passage(mesh, cell, next), next, region]);
    }
  }
  return owner;
}

/** Areas of the regions, square units. */
function regionAreas(mesh: CellMesh, owner: ReadonlyMap<number, number>, count: number): number[] {
  const areas = new Array<number>(count).fill(0);
  for (const [cell, region] of owner) areas[region]! += mesh.areas[cell]!;
  return areas;
}

/**
 * Divides the ground among the seeds. Borders come to lie where climbing from both sides meets, on ridges, and along
 * the river; delays are adjusted round by round, so that the areas come near their shares. Returns the region of each cell.
 */
export function growRegions(
  mesh: CellMesh,
  ground: ReadonlySet<number>,
  seeds: readonly RegionSeed[],
  rounds = 30,
): Map<number, number> {
  const cells = seeds.map((seed) => seed.cell);
  const shares = seeds.reduce((sum, seed) => sum + seed.share, 0);
  let total = 0;
  for (const cell of ground) total += mesh.areas[cell]!;
  const delays = seeds.map(() => 0);
  let owner = race(mesh, ground, cells, delays);
  for (let round = 0; round < rounds; round++) {
    const areas = regionAreas(mesh, owner, seeds.length);
    seeds.forEach((seed, i) => {
      const wanted = (total * seed.share) / shares;
      const step = Math.sqrt(areas[i]!) - Math.sqrt(wanted);
      delays[i]! += step * 0.35;
    });
    const least = Math.min(...delays);
    const next = race(
      mesh,
      ground,
      cells,
      delays.map((delay) => delay - least),
    );
    if (new Set(next.values()).size < seeds.length) break;
    owner = next;
  }
  return owner;
}
