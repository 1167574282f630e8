import { keyOf } from "../items/hash.ts";
import type { Place } from "../items/place.ts";
import { openSource } from "../items/source.ts";
import type { AnyWall, WallContent } from "../items/wall.ts";
import type { County } from "../model/county.ts";
import { walls } from "./items.ts";
import { placesOf } from "./places.ts";
import { everything, type Selection } from "./selection.ts";

/** What an item says at a place, or that it cannot, and what it had to do without. */
export interface ItemAt {
  readonly item: AnyWall;
  readonly place: Place;
  /** Absent where data lack. */
  readonly content?: WallContent;
  /** Identity of the content. */
  readonly key?: string;
  readonly needs: readonly string[];
}

/**
 * What every item says at every place that it is made for, one after the other: who has used a content may forget it, so
 * that memory does not grow with the places.
 */
export function* contentsOf(county: County, selection: Selection = everything): Generator<ItemAt> {
  for (const place of placesOf(county)) {
    if (!selection.hasPlace(place.code)) continue;
    for (const item of walls) {
      if (!item.levels.includes(place.level) || !selection.hasItem(item.id)) continue;
      if (county.edition === "public" && item.edition !== "public") continue;
      const { source, needs } = openSource(county);
      const content = item.content(source, place.row);
      yield {
        item,
        place,
        ...(content ? { content, key: keyOf(item.id, place.code, content) } : {}),
        needs: needs(),
      };
    }
  }
}
