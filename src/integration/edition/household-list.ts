import { householdPages } from "../../catalogue/household-pages.ts";
import { type County, isInternal } from "../../model/county.ts";
import type { HouseholdEntry, PageEntry } from "../../site/snapshot.ts";
import { byVillage } from "../../statistics/by-place.ts";
import { byGroup } from "../../statistics/village-groups.ts";

/** Households of a village by 村民小组, for the office's list that leads to their papers; none in the public edition. */
export function householdList(county: County, villageCode: string, pages: readonly PageEntry[]): HouseholdEntry[] {
  const hasPapers = householdPages.some(({ id }) => pages.some((page) => page.id === id));
  if (!isInternal(county) || !hasPapers) return [];
  return [...byGroup(byVillage(county, "households")(villageCode))].flatMap(([group, households]) =>
    households.map(({ id, head, size, state }) => ({
      id,
      head,
      ...(group === "" ? {} : { group }),
      ...(size === undefined ? {} : { size }),
      ...(state === undefined ? {} : { state }),
    })),
  );
}
