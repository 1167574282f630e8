import type { Place } from "../items/place.ts";
import type { County } from "../model/county.ts";

/** Every place of a county in the order people look for them: the county, then each township with its villages. */
export function placesOf({ profile, townships, villages }: County): Place[] {
  const county: Place = { level: "county", code: profile.code, name: profile.name, row: profile };
  const byTownship = Map.groupBy(villages, ({ townshipCode }) => townshipCode);
  return [
    county,
    ...townships.flatMap((township): Place[] => [
      { level: "township", code: township.code, name: township.name, parent: county.code, row: township },
      ...(byTownship.get(township.code) ?? []).map((village): Place => {
        return { level: "village", code: village.code, name: village.name, parent: township.code, row: village };
      }),
    ]),
  ];
}
