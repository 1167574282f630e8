import type { Place } from "../items/place.ts";
import { type County, isInternal } from "../model/county.ts";
import { villagesWithFund } from "../statistics/mutual-fund.ts";

/** What of a place decides which clauses it has to answer. */
export interface PlaceFacts {
  /** Of a village: 1 where it is a poor one. */
  readonly poorVillages: number;
  /** The village has a mutual aid fund: loans, balances or an organisation are on record. */
  readonly hasFund: boolean;
  /** Registered households; 0 where the county has not given the table. */
  readonly households: number;
}

/** Facts of every place of a county, counted in one pass over its tables. */
export function placeFacts(county: County): (place: Place) => PlaceFacts {
  const poor = new Map<string, number>();
  for (const { code, townshipCode, isPoor } of county.villages) {
    if (!isPoor) continue;
    for (const place of [code, townshipCode, county.profile.code]) poor.set(place, (poor.get(place) ?? 0) + 1);
  }
  const funds = villagesWithFund(county);
  const households = new Map<string, number>();
  if (isInternal(county)) {
    for (const { villageCode } of county.households ?? []) {
      households.set(villageCode, (households.get(villageCode) ?? 0) + 1);
    }
  }
  return ({ code }) => ({
    poorVillages: poor.get(code) ?? 0,
    hasFund: funds.has(code),
    households: households.get(code) ?? 0,
  });
}
