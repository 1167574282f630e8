import type { ExitStaircaseProps } from "../../charts/exit-staircase/props.ts";
import { countyYearFill } from "../parts/county-years.ts";
import type { VillagePlanContent } from "./content.ts";

/**
 * The steps of the staircase: every year with people on record or planned, a ring for each year to come. None where fewer
 * than two years say how many are left, or none has anybody: there is nothing to step down from.
 */
export function planSteps(
  content: Pick<VillagePlanContent, "years" | "currentYear" | "countyYears">,
): ExitStaircaseProps["steps"] {
  const { years, currentYear, countyYears } = content;
  const known = years.filter(({ closing }) => closing.people !== undefined);
  if (known.length < 2 || known.every(({ closing }) => closing.people === 0)) return [];
  return years
    .filter(({ year }) => year <= known.at(-1)!.year)
    .map(({ year, closing }) => {
      const fill = year > currentYear ? countyYearFill(countyYears, year) : undefined;
      return {
        year,
        ...(closing.people === undefined ? {} : { left: closing.people }),
        ...(fill ? { fill } : {}),
        hasRing: year > currentYear,
      };
    });
}
