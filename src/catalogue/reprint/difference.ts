import { isShape, type Said } from "../../items/said.ts";
import { byIdentity, isObject, nameOf, type SaidObject, told, wordOf } from "./statement.ts";
import { PART_WORDS } from "./words.ts";

/** A figure or a word that is another one now. */
export interface Change {
  /** A number, or words in which nothing but numbers changed; other words; a shape. */
  readonly kind: ChangeKind;
  /** 花椒岭村; 2015年; 云溪镇 合计. */
  readonly place: string;
  /** 贫困人口. */
  readonly field: string;
  /** As a reader knows them; — where there was nothing. */
  readonly old: string;
  readonly new: string;
}

/** What makes two contents differ: a figure, else words, else no more than shapes or the order. */
export type ChangeKind = "figures" | "words" | "layout";

/** All that differs between two contents. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

/** Where in a content something stands. */
interface Where {
  /** Of the sheet. */
  readonly sheetAt: string;
  /** What it is told with: the item of a list that it is in, and the part of that. */
  readonly place: string;
  readonly parts: readonly string[];
  readonly isPerson: boolean;
}

/** The difference of two contents of one sheet at a place. */
export function differenceOf(before: Said, after: Said, placeName: string): Difference {
  const found = within(before, after, "", { sheetAt: placeName, place: placeName, parts: [], isPerson: false });
  const kinds: readonly ChangeKind[] = ["figures", "words"];
  return {
    kind: kinds.find((kind) => found.some((change) => change.kind === kind)) ?? "layout",
    // Sums repeat what their parts say, and a figure may stand in several places of a content: once is enough.
    changes: [...new Map(found.map((change) => [Object.values(change).join("\n"), change])).values()],
  };
}

function within(before: Said, after: Said, key: string, where: Where): Change[] {
  if (before === after) return [];
  if (isObject(before) || isObject(after)) return inObject(asObject(before), asObject(after), where);
  if (isList(before) || isList(after)) return inList(asList(before), asList(after), key, where);
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null) ? [] : [change(before, after, key, where)];
}

function inObject(before: SaidObject, after: SaidObject, where: Where): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    const isPart = isObject(old) || isObject(now);
    const word = PART_WORDS[key];
    // The totals of a village or of a part are what is known of it.
    const isPlain = key === "totals" && (where.parts.length > 0 || where.place !== where.sheetAt);
    return within(old, now, key, isPart && word && !isPlain ? { ...where, parts: [...where.parts, word] } : where);
  });
}

function inList(before: readonly Said[], after: readonly Said[], key: string, where: Where): Change[] {
  if (![...before, ...after].some(isObject)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [change(before, after, key, where)];
  }
  const [old, now] = [byIdentity(before), byIdentity(after)];
  const gone = [...old].filter(([id]) => !now.has(id));
  const come = [...now].filter(([id]) => !old.has(id));
  const kept = [...now].flatMap(([id, item]) =>
    old.has(id) ? within(old.get(id), item, key, inItem(item, where)) : [],
  );
  // What stood at the same place of the list under another name was replaced: one change, and not two.
  const replaced = gone.length === come.length ? gone.map(([, item], index) => [item, come[index]![1]] as const) : [];
  if (replaced.length > 0) return [...kept, ...replaced.flatMap(([item, next]) => replacement(item, next, key, where))];
  return [
    ...kept,
    ...gone.map(([, item]) => change(item, undefined, key, where)),
    ...come.map(([, item]) => change(undefined, item, key, where)),
  ];
}

function replacement(before: Said, after: Said, key: string, where: Where): Change[] {
  return within(before, after, key, inItem(before, where));
}

/** What is in an item is told by the item's name: a person's by the post, which stays when the person goes. */
function inItem(item: Said, { sheetAt, place, parts }: Where): Where {
  const name = nameOf(item);
  const post = isObject(item) && typeof item.post === "string" ? item.post : undefined;
  return { sheetAt, place: post ?? (name === "" ? place : name), parts, isPerson: post !== undefined };
}

function change(before: Said, after: Said, key: string, { sheetAt, place, parts, isPerson }: Where): Change {
  if (isShape(before) || isShape(after)) {
    return { kind: "layout", place: sheetAt, field: "地图", old: "原图形", new: "新图形" };
  }
  return {
    kind: isFigure(before, after) ? "figures" : "words",
    place,
    field: [...parts, isPerson && key === "name" ? "姓名" : wordOf(key)].join(" "),
    old: told(before, key),
    new: told(after, key),
  };
}

/** A number, or words in which nothing but numbers changed: 7个, 占67.8%. */
function isFigure(before: Said, after: Said): boolean {
  if (typeof before === "number" || typeof after === "number") return true;
  const rest = (said: Said) => (typeof said === "string" ? said.replaceAll(/[\d.,]+/g, "0") : undefined);
  return rest(before) !== undefined && rest(before) === rest(after);
}

const isList = (said: Said): said is readonly Said[] => Array.isArray(said);
const asList = (said: Said): readonly Said[] => (isList(said) ? said : []);
const asObject = (said: Said): SaidObject => (isObject(said) ? said : {});
