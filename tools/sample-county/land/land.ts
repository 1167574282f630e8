import { townshipPlans } from "../places/township-plans.ts";
import { createRng } from "../rng.ts";
import { type Borders, drawBorders } from "./borders.ts";
import { type CellMesh, cutCells, type Point } from "./cells.ts";
import { growRegions } from "./grow-regions.ts";
import { createTerrain } from "./terrain.ts";
import { settle } from "./village-seeds.ts";

/** A village as a piece of ground, before it has a name. */
export interface VillageGround {
  /** Index of the township in `townshipPlans`. */
  readonly township: number;
  /** Where the houses stand, km. */
  readonly settlement: Point;
  /** A second spot in the settlement, for the township office of a seat. */
  readonly office: Point;
  /** Mean height of the village's ground, 0 (valley) to 1 (ridge). */
  readonly height: number;
  readonly area: number;
  /** Indexes of the villages that share a border. */
  readonly neighbours: readonly number[];
}

/** The county's ground: villages by index and the borders between them. */
export interface Land {
  readonly villages: readonly VillageGround[];
  readonly borders: Borders;
}

function divide(mesh: CellMesh): { villageOf: number[]; townshipOf: number[] } {
  const rng = createRng("安岭县 villages");
  const everywhere = new Set(mesh.sites.map((_, cell) => cell));
  const nearest = ([x, y]: Point): number => {
    const distances = mesh.sites.map(([cx, cy]) => (cx - x) * (cx - x) + (cy - y) * (cy - y));
    return distances.indexOf(Math.min(...distances));
  };
  const townshipOfCell = growRegions(
    mesh,
    everywhere,
    townshipPlans.map(({ origin, share }) => ({ cell: nearest(origin), share })),
  );
  const villageOf = new Array<number>(mesh.sites.length).fill(-1);
  const townshipOf: number[] = [];
  townshipPlans.forEach((plan, township) => {
    const ground = new Set([...everywhere].filter((cell) => townshipOfCell.get(cell) === township));
    const first = townshipOf.length;
    for (const [cell, village] of settle(mesh, ground, plan.villageNames.length, rng))
      villageOf[cell] = first + village;
    for (let i = 0; i < plan.villageNames.length; i++) townshipOf.push(township);
  });
  return { villageOf, townshipOf };
}

/** Lowest cells well inside the village: people live by the water, not in the geometric middle. */
function settlementCells(mesh: CellMesh, villageOf: readonly number[], village: number): [number, number] {
  const isOwn = (cell: number): boolean => villageOf[cell] === village;
  const own = mesh.sites.map((_, cell) => cell).filter(isOwn);
  const core = (cells: readonly number[]): number[] => {
    const kept = new Set(cells);
    return cells.filter((cell) => !mesh.onOutline[cell] && mesh.neighbours[cell]!.every((next) => kept.has(next)));
  };
  const once = core(own);
  const twice = core(once);
  const [candidates] = [core(twice), twice, once].filter((cells) => cells.length > 2);
  if (!candidates) throw new Error(`village ${village} has no room for a settlement`);
  const best = candidates.reduce((low, cell) => (mesh.heights[cell]! < mesh.heights[low]! ? cell : low));
  const beside = mesh.neighbours[best]!.find(isOwn);
  return [best, beside ?? best];
}

/** Grows the county from nothing: terrain, cells, townships, villages. The same every time. */
export function createLand(): Land {
  const mesh = cutCells(createTerrain(), createRng("安岭县 cells"));
  const { villageOf, townshipOf } = divide(mesh);
  const villages = townshipOf.map((township, village): VillageGround => {
    const own = mesh.sites.map((_, cell) => cell).filter((cell) => villageOf[cell] === village);
    const [home, office] = settlementCells(mesh, villageOf, village);
    const beside = new Set(own.flatMap((cell) => mesh.neighbours[cell]!.map((next) => villageOf[next]!)));
    beside.delete(village);
    return {
      township,
      settlement: mesh.sites[home]!,
      office: mesh.sites[office]!,
      height: own.reduce((sum, cell) => sum + mesh.heights[cell]!, 0) / own.length,
      area: own.reduce((sum, cell) => sum + mesh.areas[cell]!, 0),
      neighbours: [...beside].sort((a, b) => a - b),
    };
  });
  return { villages, borders: drawBorders(mesh, villageOf) };
}
