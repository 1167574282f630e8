import type { Edition } from "../model/county.ts";
import type { Level, Places } from "./place.ts";
import type { Source } from "./source.ts";

/** What all items have in common: what they are called, where they are made and what they say there. */
export interface Item<L extends Level, E extends Edition, C> {
  /** File name, part of the address, and `chart` in the manifest. */
  readonly id: string;
  /** Name in lists. */
  readonly name: string;
  readonly levels: readonly L[];
  /** `public` items are in both editions and see what both have; `internal` ones are the office's, with its tables. */
  readonly edition: E;
  /** What the item says at a place; `undefined` where the data for it lack. Plain data, no paper, no layout, no dates of exports. */
  readonly content: (source: Source<E>, place: Places[L]) => C | undefined;
}
