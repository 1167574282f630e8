import type { Source } from "../../../items/source.ts";
import type { County, Village } from "../../../model/county.ts";
import { byHousehold, byPlace, type RowIn } from "../../../statistics/by-place.ts";
import { type HouseholdFile, householdFiles } from "./household-file.ts";

type Rows<K extends keyof County<"internal">> = readonly RowIn<County<"internal">, K>[];

/** A household with everything that was done with it and for it. */
export interface HouseholdRecord extends HouseholdFile {
  readonly visits: Rows<"visits">;
  readonly votes: Rows<"votes">;
  readonly subsidies: Rows<"subsidies">;
  readonly trainings: Rows<"trainings">;
  /** Of its village: what was put up for all to see, in the order of time. */
  readonly notices: Rows<"notices">;
}

/** The households of a village with all that is on record; a need for each table that the office has not given. */
export function householdRecords(source: Source<"internal">, village: Village): HouseholdRecord[] {
  const { county } = source;
  for (const table of ["visits", "votes", "subsidies", "measures", "trainings"] as const)
    source.rows(table, village.code);
  if (county.notices === undefined) source.need("公示记录");
  const notices = byPlace(county, "notices")(village.code).toSorted((a, b) => a.start.localeCompare(b.start));
  return householdFiles(source, village).map((file): HouseholdRecord => {
    const { id } = file.household;
    return {
      ...file,
      visits: byHousehold(county, "visits")(id).toSorted((a, b) => a.date.localeCompare(b.date)),
      votes: byHousehold(county, "votes")(id),
      subsidies: byHousehold(county, "subsidies")(id),
      trainings: byHousehold(county, "trainings")(id),
      notices,
    };
  });
}
