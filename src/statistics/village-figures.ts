import type { County, VillageYear } from "../model/county.ts";

/** Village-years of a county by village and year. */
export type FigureIndex = ReadonlyMap<string, VillageYear>;

const indexes = new WeakMap<County, FigureIndex>();

/** What a year's figures are worth when several kinds are given for it: recorded before planned before forecast. */
const KINDS = ["实际", "计划", "预测"] as const;

function key(villageCode: string, year: number, kind: string): string {
  return `${villageCode}/${year}/${kind}`;
}

function indexOf(county: County): FigureIndex {
  let index = indexes.get(county);
  if (!index) {
    index = new Map(county.villageYears.map((row) => [key(row.villageCode, row.year, row.kind), row]));
    indexes.set(county, index);
  }
  return index;
}

/** A village's figures for a year, or `undefined` where no row says. */
export function villageFigures(county: County, villageCode: string, year: number): VillageYear | undefined {
  const index = indexOf(county);
  for (const kind of KINDS) {
    const row = index.get(key(villageCode, year, kind));
    if (row) return row;
  }
  return undefined;
}
