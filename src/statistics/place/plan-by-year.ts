import type { County, FigureKind, Village } from "../../model/county.ts";
import { exitYear, hasExited } from "../exit-plan.ts";
import { type Totals, totalsOf } from "../totals.ts";
import { villageFigures } from "../village-figures.ts";

/** A year of a place: what it was, or is planned to be, at its end. */
export interface PlaceYear {
  readonly year: number;
  /** What its figures are; the weakest of the villages' kinds, as a sum with one forecast in it is a forecast. */
  readonly kind: FigureKind;
  readonly totals: Totals;
  /** Poor villages whose exit year it is, and how many of them are out by the end of the current year. */
  readonly exits: number;
  readonly exited: number;
}

const kinds: readonly FigureKind[] = ["实际", "计划", "预测"];

/** Plan and progress of some villages: every year from 年度.基期 on with figures or with a village's exit. */
export function planByYear(county: County, villages: readonly Village[]): PlaceYear[] {
  const { base, current, target } = county.profile.years;
  const exits = villages.filter(({ isPoor }) => isPoor).flatMap((village) => exitYear(village) ?? []);
  const last = Math.max(target, current, ...exits);
  return Array.from({ length: last - base + 1 }, (_, offset) => base + offset).flatMap((year): PlaceYear[] => {
    const rows = villages.flatMap(({ code }) => villageFigures(county, code, year) ?? []);
    const leaving = villages.filter((village) => village.isPoor && exitYear(village) === year);
    if (rows.length === 0 && leaving.length === 0) return [];
    const kind = rows.reduce((weakest, row) => Math.max(weakest, kinds.indexOf(row.kind)), year > current ? 1 : 0);
    return [
      {
        year,
        kind: kinds[kind]!,
        totals: totalsOf(county, villages, year),
        exits: leaving.length,
        exited: leaving.filter((village) => hasExited(county, village, current)).length,
      },
    ];
  });
}
