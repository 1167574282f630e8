import type { County, FigureKind, VillageYear } from "../model/county.ts";
import { oncePerCounty } from "./once-per-county.ts";

/** What counts for a year that is over: what was recorded, and nothing else. */
const OVER: readonly FigureKind[] = ["实际"];
/** What counts for a year to come: records where there are any already, then the plan, then a forecast. */
const TO_COME: readonly FigureKind[] = ["实际", "计划", "预测"];

const key = (villageCode: string, year: number, kind: FigureKind): string => `${villageCode}/${year}/${kind}`;

const figuresOf = oncePerCounty(
  (county) => new Map(county.villageYears.map((row) => [key(row.villageCode, row.year, row.kind), row])),
);

/**
 * A village's figures for a year. Up to 年度.现状 only 数据性质 实际 counts: a plan is never printed as a result. For later
 * years 实际, then 计划, then 预测. `undefined` (无数据) where there is no such row.
 */
export function villageFigures(county: County, villageCode: string, year: number): VillageYear | undefined {
  const figures = figuresOf(county);
  const kinds = year <= county.profile.years.current ? OVER : TO_COME;
  for (const kind of kinds) {
    const row = figures.get(key(villageCode, year, kind));
    if (row) return row;
  }
  return undefined;
}
