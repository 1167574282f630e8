import type { County, SpecialArea, Township, Village } from "../model/county.ts";
import { townshipOf } from "./by-place.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** A part of the county with its figures. */
export interface PartFigures {
  /** Townships that have a village in it, in the county's order. */
  readonly townships: readonly Township[];
  readonly totals: Totals;
  /** Σ贫困人口 ÷ Σ贫困人口 of the county, 0–1; `undefined` where either is unknown or the county has none. */
  readonly share?: number;
}

/** The county by special areas, in its own order. */
export interface SpecialAreaTable {
  readonly areas: readonly (SpecialArea & PartFigures)[];
  /** 片区外: villages in no area, or in one that the county does not list; absent where there are none. */
  readonly rest?: PartFigures;
  /** 片区合计: villages in any area. */
  readonly together: PartFigures;
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
  const whole = totalsOf(county, county.villages, year).poorPopulation;
  const part = (villages: readonly Village[]): PartFigures => {
    const codes = new Set(villages.map(({ townshipCode }) => townshipCode));
    const totals = totalsOf(county, villages, year);
    return {
      townships: county.townships.filter(({ code }) => codes.has(code)),
      totals,
      ...(whole && totals.poorPopulation !== undefined ? { share: totals.poorPopulation / whole } : {}),
    };
  };
  const rest = byArea.get(undefined);
  return {
    areas: county.profile.specialAreas.map((area) => ({ ...area, ...part(byArea.get(area.name) ?? []) })),
    ...(rest ? { rest: part(rest) } : {}),
    together: part(county.villages.filter((village) => !rest?.includes(village))),
    county: part(county.villages),
  };
}
