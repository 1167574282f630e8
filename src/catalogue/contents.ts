import type { AnyItem } from "../items/any-item.ts";
import { keyOf } from "../items/hash.ts";
import type { Place } from "../items/place.ts";
import type { AnyPrintout } from "../items/printout.ts";
import { openSource } from "../items/source.ts";
import type { AnyWall } from "../items/wall.ts";
import type { County } from "../model/county.ts";
import { walls } from "./items.ts";
import { placesOf } from "./places.ts";
import { printouts } from "./printouts.ts";
import { everything, type Selection } from "./selection.ts";

/** What an item says at a place, or that it cannot, and what it had to do without. */
export interface ItemAt<I extends AnyItem = AnyWall> {
  readonly item: I;
  readonly place: Place;
  /** Absent where data lack. */
  readonly content?: NonNullable<ReturnType<I["content"]>>;
  /** Identity of the content. */
  readonly key?: string;
  readonly needs: readonly string[];
}

/**
 * What every wall chart says at every place that it is made for, one after the other: who has used a content may forget
 * it, so that memory does not grow with the places.
 */
export function contentsOf(county: County, selection: Selection = everything): Generator<ItemAt<AnyWall>> {
  return itemsAt(walls, county, selection);
}

/** The same of every printable page. */
export function pagesOf(county: County, selection: Selection = everything): Generator<ItemAt<AnyPrintout>> {
  return itemsAt(printouts, county, selection);
}

function* itemsAt<I extends AnyItem>(items: readonly I[], county: County, selection: Selection): Generator<ItemAt<I>> {
  for (const place of placesOf(county)) {
    if (!selection.hasPlace(place.code)) continue;
    for (const item of items) {
      if (!item.levels.includes(place.level) || !selection.hasItem(item.id)) continue;
      if (county.edition === "public" && item.edition !== "public") continue;
      const { source, needs } = openSource(county);
      const content = item.content(source, place.row) as ItemAt<I>["content"];
      yield {
        item,
        place,
        ...(content ? { content, key: keyOf(item.id, place.code, content) } : {}),
        needs: needs(),
      };
    }
  }
}
