import { isOriginalOf } from "../../catalogue/filed-kinds.ts";
import { type County, isInternal } from "../../model/county.ts";
import type { OnFile } from "../../site/snapshot.ts";
import { byPlace } from "../../statistics/by-place.ts";

/** The signed originals of a page that a place has on file; the public edition knows of none. */
export function originalsOf(itemId: string, placeCode: string, county: County): OnFile[] {
  if (!isInternal(county)) return [];
  return byPlace(
    county,
    "documents",
  )(placeCode)
    .filter(({ kind }) => isOriginalOf(itemId, kind))
    .map(({ title, date, copies, place }) => ({
      title,
      ...(date === undefined ? {} : { date }),
      ...(copies === undefined ? {} : { copies }),
      ...(place === undefined ? {} : { place }),
    }));
}
