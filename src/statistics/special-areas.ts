import type { County, Township, Village } from "../model/county.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** A special area with its figures. */
export interface SpecialAreaFigures {
  readonly name: string;
  readonly townships: readonly Township[];
  readonly totals: Totals;
}

/** The special area a village belongs to: its own entry, else its township's. */
export function specialAreaOf(county: County, village: Village): string | undefined {
  return (
    village.specialArea ?? county.townships.find((township) => township.code === village.townshipCode)?.specialArea
  );
}

/** Figures of each special area of the county in a year, in the county's own order. */
export function specialAreaFigures(county: County, year: number): SpecialAreaFigures[] {
  const area = new Map(county.villages.map((village) => [village.code, specialAreaOf(county, village)]));
  return county.profile.specialAreas.map(({ name }) => {
    const villages = county.villages.filter((village) => area.get(village.code) === name);
    const codes = new Set(villages.map((village) => village.townshipCode));
    return {
      name,
      townships: county.townships.filter((township) => codes.has(township.code)),
      totals: totalsOf(county, villages, year),
    };
  });
}

/** Villages of a township, in the order of the export. */
export function villagesOf(county: County, township: Township): Village[] {
  return county.villages.filter((village) => village.townshipCode === township.code);
}
