import type { County, SpecialArea, Township, Village } from "../model/county.ts";
import { townshipOf } from "./by-place.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** A part of the county with its figures. */
export interface PartFigures {
  /** Townships that have a village in it, in the county's order. */
  readonly townships: readonly Township[];
  readonly totals: Totals;
}

/** The county by special areas, in its own order. */
export interface SpecialAreaTable {
  readonly areas: readonly (SpecialArea & PartFigures)[];
  /** 片区外: villages in no area, or in one that the county does not list; absent where there are none. */
  readonly rest?: PartFigures;
  /** 全县. */
  readonly county: PartFigures;
}

/** The special area a village belongs to: its own entry, else its township's; `undefined` where the county lists no such. */
export function specialAreaOf(county: County, village: Village): string | undefined {
  const named = village.specialArea ?? townshipOf(county, village)?.specialArea;
  return county.profile.specialAreas.some(({ name }) => name === named) ? named : undefined;
}

/** Figures of each special area, of what lies in none and of the whole county in a year: each village in one area alone. */
export function specialAreaTable(county: County, year: number): SpecialAreaTable {
  const byArea = Map.groupBy(county.villages, (village) => specialAreaOf(county, village));
  const part = (villages: readonly Village[]): PartFigures => {
    const codes = new Set(villages.map(({ townshipCode }) => townshipCode));
    return {
      townships: county.townships.filter(({ code }) => codes.has(code)),
      totals: totalsOf(county, villages, year),
    };
  };
  const rest = byArea.get(undefined);
  return {
    areas: county.profile.specialAreas.map((area) => ({ ...area, ...part(byArea.get(area.name) ?? []) })),
    ...(rest ? { rest: part(rest) } : {}),
    county: part(county.villages),
  };
}
