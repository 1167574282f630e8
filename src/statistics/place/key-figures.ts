import type { County, Village } from "../../model/county.ts";
import { villagesOf } from "../by-place.ts";
import { povertyRate } from "../poverty-rate.ts";
import { meanNetIncome, type TotalFigure, totalsOf } from "../totals.ts";
import { villageFigures } from "../village-figures.ts";

/** Figures of a place's page, in the order people ask for them. */
export const keyFigureNames = [
  "poorPopulation",
  "poorHouseholds",
  "rate",
  "netIncome",
  "population",
] as const satisfies readonly TotalFigure[];
export type KeyFigureName = (typeof keyFigureNames)[number];

/** A figure of a place at the end of 年度.现状, beside that of 年度.基期 and of the place above it. */
export interface KeyFigure {
  readonly figure: KeyFigureName;
  /** Of the current and of the base year; absent is what nobody says. Rates are 0–1, income is yuan per person. */
  readonly current?: number;
  readonly base?: number;
  /**
   * Current less base year over the villages that say both, as a village that did not report is no change; absent where there
   * are none. Of a rate the difference of the two rates, 0–1.
   */
  readonly change?: number;
  /** Villages that the current figure, and that the change, leave out for want of data. */
  readonly lacking: number;
  readonly uncompared: number;
  /** Of the place above: its current figure, and this one's part of it (sums) or ratio to it (rate, income). */
  readonly whole?: { readonly value: number; readonly ratio: number; readonly isShare: boolean };
}

/** Key figures of some villages, compared with the villages of the place above them where there is one. */
export function keyFigures(county: County, villages: readonly Village[], above?: readonly Village[]): KeyFigure[] {
  const { base, current } = county.profile.years;
  const own = { base: totalsOf(county, villages, base), current: totalsOf(county, villages, current) };
  const whole = above && totalsOf(county, above, current);
  return keyFigureNames.map((figure): KeyFigure => {
    const now = own.current[figure];
    const before = own.base[figure];
    const { change, compared } = changeOf(county, villages, figure);
    const all = whole?.[figure];
    const isShare = figure !== "rate" && figure !== "netIncome";
    return {
      figure,
      ...(now === undefined ? {} : { current: now }),
      ...(before === undefined ? {} : { base: before }),
      ...(change === undefined ? {} : { change }),
      lacking: own.current.lacking[figure] ?? 0,
      uncompared: villages.length - compared,
      ...(now === undefined || !all ? {} : { whole: { value: all, ratio: now / all, isShare } }),
    };
  });
}

/** The villages of the place above one: a village's township, a township's county; none above the county. */
export function villagesAbove(county: County, code: string): readonly Village[] | undefined {
  if (code === county.profile.code) return undefined;
  const village = county.villages.find((each) => each.code === code);
  return village ? villagesOf(county, { code: village.townshipCode }) : county.villages;
}

/** A figure's change over the villages that say both years. */
function changeOf(county: County, villages: readonly Village[], figure: KeyFigureName) {
  const { base, current } = county.profile.years;
  const pairs = villages.flatMap(({ code }) => {
    const [before, now] = [villageFigures(county, code, base), villageFigures(county, code, current)];
    return before && now && says(before, figure) && says(now, figure) ? [[before, now] as const] : [];
  });
  if (pairs.length === 0) return { compared: 0 };
  const [before, now] = [0, 1].map(
    (side) =>
      figureOf(
        pairs.map((pair) => pair[side]!),
        figure,
      )!,
  );
  return { change: now! - before!, compared: pairs.length };
}

type Row = NonNullable<ReturnType<typeof villageFigures>>;

function says(row: Row, figure: KeyFigureName): boolean {
  if (figure === "rate") return povertyRate(row) !== undefined;
  if (figure === "netIncome") return row.netIncome !== undefined && row.population !== undefined;
  return row[figure] !== undefined;
}

function figureOf(rows: readonly Row[], figure: KeyFigureName): number | undefined {
  const sum = (key: "poorPopulation" | "poorHouseholds" | "population") =>
    rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  if (figure === "rate") return povertyRate({ poorPopulation: sum("poorPopulation"), population: sum("population") });
  return figure === "netIncome" ? meanNetIncome(rows) : sum(figure);
}
