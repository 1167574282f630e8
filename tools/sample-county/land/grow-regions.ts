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

/** Passages of a mesh, beside its `neighbours`: all regions race over the same ground, round after round. */
const known = new WeakMap<CellMesh, readonly Float64Array[]>();

function passages(mesh: CellMesh): readonly Float64Array[] {
  const made =
    known.get(mesh) ?? mesh.neighbours.map((own, cell) => Float64Array.from(own, (next) => passage(mesh, cell, next)));
  known.set(mesh, made);
  return made;
}

/** A binary heap of cells that regions could reach, the cheapest first. */
class Frontier {
  private readonly costs: number[] = [];
  private readonly cells: number[] = [];
  private readonly regions: number[] = [];

  get size(): number {
    return this.costs.length;
  }

  push(cost: number, cell: number, region: number): void {
    let at = this.size;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.costs[up]! <= cost) break;
      this.move(up, at);
      at = up;
    }
    this.set(at, cost, cell, region);
  }

  /** Takes the first; there must be one. */
  pop(): readonly [cost: number, cell: number, region: number] {
    const top = [this.costs[0]!, this.cells[0]!, this.regions[0]!] as const;
    const cost = this.costs.pop()!;
    const cell = this.cells.pop()!;
    const region = this.regions.pop()!;
    const { size } = this;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      if (child + 1 < size && this.costs[child + 1]! < this.costs[child]!) child++;
      if (this.costs[child]! >= cost) break;
      this.move(child, at);
      at = child;
    }
    this.set(at, cost, cell, region);
    return top;
  }

  private move(from: number, to: number): void {
    this.set(to, this.costs[from]!, this.cells[from]!, this.regions[from]!);
  }

  private set(at: number, cost: number, cell: number, region: number): void {
    this.costs[at] = cost;
    this.cells[at] = cell;
    this.regions[at] = region;
  }
}

/** Each cell of the ground goes to the region that reaches it first; `delays` hold a region back. Cells in that order. */
function race(
  mesh: CellMesh,
  ground: ReadonlySet<number>,
  seeds: readonly number[],
  delays: readonly number[],
): Map<number, number> {
  const costs = passages(mesh);
  const owner = new Map<number, number>();
  /** What it costs at most to reach a cell that is still free; less than anything where it is not. */
  const bounds = new Float64Array(mesh.sites.length).fill(Number.NEGATIVE_INFINITY);
  for (const cell of ground) bounds[cell] = Number.POSITIVE_INFINITY;
  const frontier = new Frontier();
  seeds.forEach((cell, region) => {
    frontier.push(delays[region]!, cell, region);
  });
  while (frontier.size > 0) {
    const [cost, cell, region] = frontier.pop();
    if (cost > bounds[cell]!) continue;
    owner.set(cell, region);
    bounds[cell] = Number.NEGATIVE_INFINITY;
    const around = mesh.neighbours[cell]!;
    const steps = costs[cell]!;
    for (let index = 0; index < around.length; index++) {
      const next = around[index]!;
      const reached = cost + steps[index]!;
      if (reached > bounds[next]!) continue;
      bounds[next] = reached;
      frontier.push(reached, next, region);
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
