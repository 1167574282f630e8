import type { Source } from "../../../items/source.ts";
import type { County, Helper, Household, Measure, Village } from "../../../model/county.ts";
import { byHousehold } from "../../../statistics/by-place.ts";
import { oncePerCounty } from "../../../statistics/once-per-county.ts";

/** A household with what registers say of it beside its own record. */
export interface HouseholdRow {
  readonly household: Household;
  readonly village?: Village | undefined;
  readonly helper?: Helper | undefined;
  /** Measures for the household itself, in the order of the export. */
  readonly measures: readonly Measure[];
  /** 人均纯收入 of a year as recorded, yuan. */
  readonly income: (year: number) => number | undefined;
}

/** The registered households of a place; none, and a need, where the office has not given the table. */
export function householdRows(source: Source<"internal">, placeCode: string): HouseholdRow[] {
  const { county } = source;
  const villages = villagesByCode(county);
  const helpers = helpersById(county);
  return source.rows("households", placeCode).map((household): HouseholdRow => {
    const { id, villageCode, helperId } = household;
    return {
      household,
      village: villages.get(villageCode),
      helper: helpers.get(helperId ?? ""),
      measures: byHousehold(county, "measures")(id),
      income: (year) =>
        byHousehold(county, "householdYears")(id).find((entry) => entry.year === year)?.netIncomePerPerson,
    };
  });
}

/** The county's villages by 行政村代码. */
export const villagesByCode = oncePerCounty(
  (county) => new Map(county.villages.map((village) => [village.code, village])),
);
const helpersById = oncePerCounty(
  (county: County) => new Map((county.helpers ?? []).map((helper) => [helper.id, helper])),
);
