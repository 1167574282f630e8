import type { Selection } from "../catalogue/selection.ts";
import type { Place } from "../items/place.ts";

/** A part of the work for one of several machines that share the store: the second of three. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** Machines that may share the work. */
const MOST = 100;

/** 2/3 → the second of three; `undefined` for what is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^\s*(\d{1,3})\s*[/／]\s*(\d{1,3})\s*$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST ? shard : undefined;
}

/** The part of a selection that a shard makes: places are dealt out like cards, so that large and small ones mix. */
export function inShard(selection: Selection, places: readonly Place[], { index, of }: Shard): Selection {
  const own = new Set(places.flatMap(({ code }, number) => (number % of === index - 1 ? [code] : [])));
  return { ...selection, hasPlace: (code) => own.has(code) && selection.hasPlace(code), isPart: true };
}
