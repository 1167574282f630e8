import type { Source } from "../../../items/source.ts";
import type { HouseholdYear, Member, Village } from "../../../model/county.ts";
import { byHousehold } from "../../../statistics/by-place.ts";
import { incomePerPerson, netIncomeOf } from "../../../statistics/household-income.ts";
import { placeLineOf } from "../place-line.ts";
import { type HouseholdRow, householdRows } from "./household-row.ts";

/** A household with its family and what is on record of its years. */
export interface HouseholdFile extends HouseholdRow {
  readonly members: readonly Member[];
  /** Income and expenses of a year, with the sums that the office left to be worked out. */
  readonly year: (year: number) => HouseholdYear | undefined;
}

/** The households of a village; none, and a need, where the office has not given the table or the village has none. */
export function householdFiles(source: Source<"internal">, village: Village): HouseholdFile[] {
  const { county } = source;
  const rows = householdRows(source, village.code);
  if (county.households !== undefined && rows.length === 0) source.need("贫困户：本村没有记录");
  source.rows("members", village.code);
  source.rows("householdYears", village.code);
  return rows.map((row): HouseholdFile => {
    const { id, size } = row.household;
    const years = byHousehold(county, "householdYears")(id);
    return {
      ...row,
      members: byHousehold(county, "members")(id),
      year(year) {
        const own = years.find((each) => each.year === year);
        if (own === undefined) return undefined;
        const netIncome = own.netIncome ?? netIncomeOf(own);
        const perPerson = incomePerPerson(own, size);
        return {
          ...own,
          ...(netIncome === undefined ? {} : { netIncome }),
          ...(perPerson === undefined ? {} : { netIncomePerPerson: perPerson }),
        };
      },
    };
  });
}

/** Where a village lies: 甘肃省陇南市康县王坝镇大堡村. */
export function villageLine({ county }: Source, village: Village): string {
  return `${county.profile.parent}${placeLineOf(county, village)}`;
}

/** How a household is called in a list of them: 1组　罗福明. */
export const householdName = ({ household: { group, head } }: HouseholdRow): string =>
  group === undefined ? head : `${group}　${head}`;
