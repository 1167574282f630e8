import type { CountyPlan } from "../plan/county-plan.ts";
import { createRng } from "../rng.ts";
import { type Borders, drawBorders } from "./borders.ts";
import { type CellMesh, cutCells, type Point } from "./cells.ts";
import { growRegions } from "./grow-regions.ts";
import { createTerrain } from "./terrain.ts";
import { settle } from "./village-seeds.ts";
import { type LandWay, layWays } from "./ways.ts";

/** A village as a piece of ground, before it has a name. */
export interface VillageGround {
  /** Index of the township in the plan. */
  readonly township: number;
  /** Where the houses stand, units. */
  readonly settlement: Point;
  /** A second spot in the settlement, for the township office of a seat. */
  readonly office: Point;
  /** Mean height of the village's ground, 0 (valley) to 1 (ridge). */
  readonly height: number;
  /** km² */
  readonly area: number;
  /** Indexes of the villages that share a border. */
  readonly neighbours: readonly number[];
}

/** The county's ground: villages by index and the borders between them. */
export interface Land {
  readonly villages: readonly VillageGround[];
  readonly borders: Borders;
  readonly ways: readonly LandWay[];
  /** Length of a unit, km. */
  readonly unit: number;
}

/** Persons per km²: the county is as large as its people need. */
const density = 85;
/** How finely the ground is cut: the sites' distance in units, and in how many rounds its parts find their areas. */
interface Grain {
  readonly spacing: number;
  readonly rounds: number;
}

/** Villages of more than a few townships get fewer cells each, or a large county would take minutes. */
function grainOf(villages: number): Grain {
  if (villages <= 80) return { spacing: 0.52, rounds: 30 };
  return { spacing: 0.52 * Math.sqrt(80 / villages), rounds: 10 };
}

const villagesOf = ({ townships }: CountyPlan): number =>
  townships.reduce((sum, { villageNames }) => sum + villageNames.length, 0);

function townshipsOfCells(plan: CountyPlan, mesh: CellMesh, rounds: number): Map<number, number> {
  const everywhere = new Set(mesh.sites.keys());
  const nearest = ([x, y]: Point): number => {
    const distances = mesh.sites.map(([cx, cy]) => (cx - x) * (cx - x) + (cy - y) * (cy - y));
    return distances.reduce((best, distance, cell) => (distance < distances[best]! ? cell : best), 0);
  };
  const seeds = plan.townships.flatMap(({ origin, share }) => (origin ? [{ cell: nearest(origin), share }] : []));
  if (seeds.length === plan.townships.length) return growRegions(mesh, everywhere, seeds, rounds);
  const shares = plan.townships.map(({ share }) => share);
  return settle(mesh, everywhere, shares, createRng(`${plan.seed} townships' ground`), rounds);
}

function divide(plan: CountyPlan, mesh: CellMesh, rounds: number): { villageOf: number[]; townshipOf: number[] } {
  const rng = createRng(`${plan.seed} villages`);
  const townshipOfCell = townshipsOfCells(plan, mesh, rounds);
  const villageOf = new Array<number>(mesh.sites.length).fill(-1);
  const townshipOf: number[] = [];
  plan.townships.forEach(({ villageNames }, township) => {
    const ground = new Set(mesh.sites.keys().filter((cell) => townshipOfCell.get(cell) === township));
    const first = townshipOf.length;
    const shares = villageNames.map(() => rng.between(0.55, 1.75));
    for (const [cell, village] of settle(mesh, ground, shares, rng, rounds)) villageOf[cell] = first + village;
    townshipOf.push(...villageNames.map(() => township));
  });
  return { villageOf, townshipOf };
}

/** Lowest cells well inside the village: people live by the water, not in the geometric middle. */
function settlementCells(mesh: CellMesh, own: readonly number[]): [number, number] {
  const core = (cells: readonly number[]): number[] => {
    const kept = new Set(cells);
    return cells.filter((cell) => !mesh.onOutline[cell] && mesh.neighbours[cell]!.every((next) => kept.has(next)));
  };
  const once = core(own);
  const twice = core(once);
  const candidates = [core(twice), twice, once].find((cells) => cells.length > 2) ?? own;
  const best = candidates.reduce((low, cell) => (mesh.heights[cell]! < mesh.heights[low]! ? cell : low));
  const beside = mesh.neighbours[best]!.find((cell) => own.includes(cell));
  return [best, beside ?? best];
}

/** Grows the county from nothing: terrain, cells, townships, villages. The same every time. */
export function createLand(plan: CountyPlan, people: number): Land {
  const { spacing, rounds } = grainOf(villagesOf(plan));
  const mesh = cutCells(createTerrain(), createRng(`${plan.seed} cells`), spacing);
  const unit = Math.sqrt(people / density / mesh.areas.reduce((sum, area) => sum + area, 0));
  const { villageOf, townshipOf } = divide(plan, mesh, rounds);
  const cellsOf = Map.groupBy(mesh.sites.keys(), (cell) => villageOf[cell]!);
  const villages = townshipOf.map((township, village): VillageGround => {
    const own = cellsOf.get(village)!;
    const [home, office] = settlementCells(mesh, own);
    const beside = new Set(own.flatMap((cell) => mesh.neighbours[cell]!.map((next) => villageOf[next]!)));
    beside.delete(village);
    return {
      township,
      settlement: mesh.sites[home]!,
      office: mesh.sites[office]!,
      height: own.reduce((sum, cell) => sum + mesh.heights[cell]!, 0) / own.length,
      area: own.reduce((sum, cell) => sum + mesh.areas[cell]!, 0) * unit * unit,
      neighbours: [...beside].sort((a, b) => a - b),
    };
  });
  const offices = plan.townships.map((_, township) => villages.find((each) => each.township === township)!.office);
  const ways = layWays(mesh, offices, spacing * 0.19);
  return { villages, borders: drawBorders(mesh, villageOf, spacing * 0.19), ways, unit };
}
