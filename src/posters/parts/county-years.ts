import type { County } from "../../model/county.ts";
import { exitPlan } from "../../statistics/exit-plan.ts";
import { oncePerCounty } from "../../statistics/once-per-county.ts";
import { type ClassFill, MOST_YEARS, yearFills } from "../../theme/palette.ts";

/** First year and number of years of the county's plan: a year has one colour on the sheets of all places. */
export interface CountyYears {
  readonly first: number;
  readonly count: number;
}

const countyPlan = oncePerCounty((county) => exitPlan(county, county.villages));

/** The years of the county's plan; `undefined` where they are too many for a colour each. */
export function countyYears(county: County): CountyYears | undefined {
  const plan = countyPlan(county);
  return plan.length > MOST_YEARS ? undefined : { first: plan[0]!.year, count: plan.length };
}

/** Colour and hatch of a year; `undefined` of one that is not in the county's plan, or where its years are too many. */
export function countyYearFill(years: CountyYears | undefined, year: number): ClassFill | undefined {
  return years && yearFills(years.count)[year - years.first];
}
