import { levels, type Place } from "../items/place.ts";
import { items } from "./all-items.ts";
import { clauses } from "./clauses.ts";

/** Which part of the catalogue a run makes. */
export interface Selection {
  readonly hasPlace: (code: string) => boolean;
  readonly hasItem: (id: string) => boolean;
  readonly hasClause: (id: string) => boolean;
  /** Whether anything is left out. */
  readonly isPart: boolean;
}

/** All of it. */
export const everything: Selection = {
  hasPlace: () => true,
  hasItem: () => true,
  hasClause: () => true,
  isPart: false,
};

/** What was asked for, as it was written: places by code, name or 乡镇/村; items by clause, id or name. */
export interface SelectionRequest {
  readonly places: readonly string[];
  readonly items: readonly string[];
}

/** What was asked for is not to be had; the message, in Chinese, lists what it could be. */
export class UnknownSelection extends Error {}

/** Candidates named in one message. */
const NAMED = 8;

/**
 * The part that was asked for. A township includes its villages, the county everything; no place means every place.
 * Throws an UnknownSelection for unknown and ambiguous names.
 */
export function selectionOf(request: SelectionRequest, places: readonly Place[]): Selection {
  const problems: string[] = [];
  const codes = request.places.flatMap((text) => placesNamed(text, places, problems));
  const asked = request.items.flatMap((text) => clausesNamed(text, problems));
  if (problems.length > 0) throw new UnknownSelection(problems.join("\n"));
  const isPart = request.places.length > 0 || request.items.length > 0;
  if (!isPart) return everything;
  const wanted = new Set(codes);
  const ids = new Set(asked.flatMap(({ items }) => items));
  const answered = new Set(asked.flatMap(({ clauses: own }) => own));
  return {
    hasPlace: (code) => request.places.length === 0 || wanted.has(code),
    hasItem: (id) => request.items.length === 0 || ids.has(id),
    hasClause: (id) => request.items.length === 0 || answered.has(id),
    isPart,
  };
}

function placesNamed(text: string, places: readonly Place[], problems: string[]): string[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const wanted = text.trim();
  const [parent, child] = wanted.includes("/") ? wanted.split("/").map((part) => part.trim()) : [undefined, wanted];
  const parentOf = (place: Place) => byCode.get(place.parent ?? "");
  const found = places.filter(
    (place) => place.code === wanted || (place.name === child && (!parent || parentOf(place)?.name === parent)),
  );
  if (found.length === 1) return withinOf(found[0]!, places);
  const spelt = (place: Place) =>
    place.level === "village"
      ? `${parentOf(place)?.name}/${place.name}（${place.code}）`
      : `${place.name}（${place.code}）`;
  const likely = found.length > 0 ? found : alike(child ?? wanted, places);
  const what = found.length > 1 ? `有${found.length}个地方叫这个名字` : "没有这个乡镇或村";
  const listed = likely.slice(0, NAMED).map(spelt).join("、") + (likely.length > NAMED ? "等" : "");
  const fix = likely.length === 0 ? "写区划代码、乡镇名、村名，或“乡镇/村”" : `写“乡镇/村”或代码：${listed}`;
  problems.push(`--place “${text}”：${what}。建议：${fix}`);
  return [];
}

/** A place and all beneath it. */
function withinOf(place: Place, places: readonly Place[]): string[] {
  if (place.level === "county") return places.map(({ code }) => code);
  return places.filter(({ code, parent }) => code === place.code || parent === place.code).map(({ code }) => code);
}

/** Places whose name shares most characters with what was written; the higher levels first. */
function alike(name: string, places: readonly Place[]): Place[] {
  const shared = (place: Place) => [...place.name].filter((character) => name.includes(character)).length;
  const least = Math.max(1, Math.ceil([...name].length / 2));
  return places
    .filter((place) => place.name.includes(name) || name.includes(place.name) || shared(place) > least)
    .toSorted((a, b) => shared(b) - shared(a) || levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** Kinds of sheet that were asked for, and the clauses that the question is about. */
interface Asked {
  readonly items: readonly string[];
  readonly clauses: readonly string[];
}

/** T3.2, T3 (all of its clauses), poor-villages-map, 贫困村分布图. */
function clausesNamed(text: string, problems: string[]): Asked[] {
  const wanted = text.trim();
  const upper = wanted.toUpperCase();
  const named = clauses.filter(({ id }) => {
    const clause = id.toUpperCase();
    return clause === upper || clause.startsWith(`${upper}.`) || (/^[TVHD]$/.test(upper) && clause.startsWith(upper));
  });
  const item = items.find(({ id, name }) => id === wanted.toLowerCase() || name === wanted)?.id;
  if (named.length > 0) return [{ items: named.flatMap(({ by }) => by), clauses: named.map(({ id }) => id) }];
  if (item) return [{ items: [item], clauses: clauses.filter(({ by }) => by.includes(item)).map(({ id }) => id) }];
  const near = items.filter(({ name }) => [...name].filter((each) => wanted.includes(each)).length > wanted.length / 2);
  const shown = near.length > 0 ? near : items;
  const known =
    shown
      .slice(0, NAMED)
      .map(({ id, name }) => `${name}（${id}）`)
      .join("、") + (shown.length > NAMED ? "等" : "");
  problems.push(`--only “${text}”：没有这个清单条目、图表或资料页。建议：写条目编号（如 T3.2）或名称：${known}`);
  return [];
}
