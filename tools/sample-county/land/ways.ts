import { smoothed } from "./borders.ts";
import type { CellMesh, Point } from "./cells.ts";

/** A river or a road in the units of the cells; grade 1 is the most important. */
export interface LandWay {
  readonly kind: "river" | "road";
  readonly grade: 1 | 2 | 3;
  readonly line: readonly Point[];
}

/** How many tributaries a county has on average for each township, and how many at least; cells of the shortest; units between their sources. */
const TRIBUTARIES = { perTownship: 1.2, least: 3, shortest: 7, apart: 8 };

/** The main river along the line where its banks meet, tributaries down to it, a highway through the county, roads to all seats. */
export function layWays(mesh: CellMesh, offices: readonly Point[], gap: number): LandWay[] {
  const way = (kind: LandWay["kind"], grade: LandWay["grade"], cells: readonly number[]): LandWay => {
    const line = cells.map((cell) => mesh.sites[cell]!);
    return { kind, grade, line: smoothed(smoothed(line, gap), gap) };
  };
  const river = mainRiver(mesh);
  const water = new Set(river);
  const tributaries: number[][] = [];
  const toWater = treeFrom(mesh, river, (from, to) => distance(mesh, from, to) * (0.06 + mesh.heights[to]!));
  const sources = [...mesh.sites.keys()].toSorted((a, b) => toWater.costs[b]! - toWater.costs[a]! || a - b);
  const wanted = Math.max(TRIBUTARIES.least, Math.round(offices.length * TRIBUTARIES.perTownship));
  for (const source of sources) {
    if (tributaries.length === wanted) break;
    // A stream ends where it meets another, and begins away from all.
    const isBeside = tributaries.some(([other]) => distance(mesh, source, other!) < TRIBUTARIES.apart);
    if (mesh.onOutline[source] || isBeside || isNear(mesh, source, water)) continue;
    const course = pathTo(toWater.before, source, water);
    if (course.length < TRIBUTARIES.shortest) continue;
    tributaries.push(course);
    for (const cell of course) water.add(cell);
  }
  const seats = offices.map((office) => nearest(mesh, office));
  const roadCost = (from: number, to: number) =>
    distance(mesh, from, to) * (water.has(to) ? 3 : 1) + Math.abs(mesh.heights[to]! - mesh.heights[from]!) * 9;
  const fromSeat = treeFrom(mesh, [seats[0]!], roadCost);
  const roads = new Set([seats[0]!]);
  const highway = bothEnds(mesh).map((end) => pathTo(fromSeat.before, end, new Set([seats[0]!])));
  for (const cell of highway.flat()) roads.add(cell);
  const rural: number[][] = [];
  for (const seat of seats.slice(1)) {
    const course = pathTo(fromSeat.before, seat, roads);
    if (course.length > 1) rural.push(course);
    for (const cell of course) roads.add(cell);
  }
  return [
    way("river", 1, river),
    ...tributaries.map((cells) => way("river", cells.length > 2 * TRIBUTARIES.shortest ? 2 : 3, cells)),
    way("road", 2, [...highway[0]!, ...highway[1]!.toReversed().slice(1)]),
    ...rural.map((cells) => way("road", 3, cells)),
  ];
}

/** Cells along the river from the county's west to its east, kept to where the banks meet. */
function mainRiver(mesh: CellMesh): number[] {
  const [west, east] = bothEnds(mesh);
  const tree = treeFrom(
    mesh,
    [east!],
    (from, to) => distance(mesh, from, to) * (0.05 + Math.abs(mesh.riverSides[to]!)),
  );
  return pathTo(tree.before, west!, new Set([east!]));
}

/** Where the river enters and leaves: the outline's cells at the water, west and east. */
function bothEnds(mesh: CellMesh): number[] {
  const atWater = [...mesh.sites.keys()].filter(
    (cell) =>
      mesh.onOutline[cell] &&
      mesh.neighbours[cell]!.some((next) => mesh.riverSides[next]! * mesh.riverSides[cell]! <= 0),
  );
  const cells = atWater.length > 1 ? atWater : [...mesh.sites.keys()];
  const ordered = cells.toSorted((a, b) => mesh.sites[a]![0] - mesh.sites[b]![0] || a - b);
  return [ordered[0]!, ordered.at(-1)!];
}

function isNear(mesh: CellMesh, cell: number, water: ReadonlySet<number>): boolean {
  return (
    water.has(cell) || mesh.neighbours[cell]!.some((next) => mesh.neighbours[next]!.some((each) => water.has(each)))
  );
}

function nearest({ sites }: CellMesh, [x, y]: Point): number {
  const away = (cell: number) =>
    (sites[cell]![0] - x) * (sites[cell]![0] - x) + (sites[cell]![1] - y) * (sites[cell]![1] - y);
  return [...sites.keys()].reduce((best, cell) => (away(cell) < away(best) ? cell : best));
}

function distance({ sites }: CellMesh, from: number, to: number): number {
  const [dx, dy] = [sites[from]![0] - sites[to]![0], sites[from]![1] - sites[to]![1]];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Cheapest ways from some cells to all others: what each costs, and the cell before it. */
interface Tree {
  readonly costs: readonly number[];
  readonly before: readonly number[];
}

function treeFrom(mesh: CellMesh, roots: readonly number[], cost: (from: number, to: number) => number): Tree {
  const costs = mesh.sites.map(() => Number.POSITIVE_INFINITY);
  const before = mesh.sites.map(() => -1);
  for (const root of roots) costs[root] = 0;
  // Costs only fall, and mostly in the first pass: a queue is enough for some thousand cells.
  let open = [...roots];
  while (open.length > 0) {
    const next = new Set<number>();
    for (const cell of open) {
      for (const beside of mesh.neighbours[cell]!) {
        const reached = costs[cell]! + cost(cell, beside);
        if (reached >= costs[beside]!) continue;
        costs[beside] = reached;
        before[beside] = cell;
        next.add(beside);
      }
    }
    open = [...next];
  }
  return { costs, before };
}

/** From a cell towards the root, as far as the first cell of a set, that included. */
function pathTo(before: readonly number[], from: number, until: ReadonlySet<number>): number[] {
  const path = [from];
  for (let at = from; !until.has(at) && before[at]! >= 0; ) {
    at = before[at]!;
    path.push(at);
  }
  return path;
}
