import type { Position } from "geojson";
import { cutCells } from "./cells.ts";
import { villageNames } from "./names.ts";
import { type Land, nested, scattered, slit } from "./odd-shapes.ts";
import { townships } from "./townships.ts";

/** A village of the hard county. */
export interface HardVillage extends Land {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  /** Number in the county. */
  readonly index: number;
  readonly position: Position;
}

/** Cells of the odd villages, all in the first township: three for one village, then one each for two. */
const SCATTERED = [20, 33, 46];
const NESTED = 27;
const SLIT = 40;

function lands(): Land[] {
  const count = townships.reduce((sum, { villages }) => sum + villages, 0);
  const cells = cutCells(count + SCATTERED.length - 1 - 2);
  return cells.flatMap((cell, index): Land[] => {
    if (index === SCATTERED[0]) return [scattered(SCATTERED.map((at) => cells[at]!))];
    if (SCATTERED.includes(index)) return [];
    if (index === NESTED) return nested(cell);
    return index === SLIT ? slit(cell) : [{ area: cell.area, position: cell.seed }];
  });
}

/** Every village, township by township. */
export function settle(): HardVillage[] {
  const ground = lands();
  const names = villageNames(ground.length);
  const owners = townships.flatMap(({ code, villages }) => Array.from({ length: villages }, () => code));
  return ground.map((land, index) => {
    const townshipCode = owners[index]!;
    return { ...land, index, townshipCode, name: names[index]!, code: `${townshipCode}${200 + index}` };
  });
}
