import { isShape, type Said } from "../../items/said.ts";
import { formatNumber } from "../../text/numbers.ts";
import { FIELD_WORDS } from "./words.ts";

/** Keys that tell one item of a list from another, the surest first. */
const IDENTITY = [
  "code",
  "id",
  "key",
  "year",
  "number",
  "head",
  "label",
  "title",
  "name",
  "kin",
  "kind",
  "from",
] as const;
/** Keys of what an item is called. */
const NAMES = ["name", "head", "label", "title", "key", "kind", "kin", "text"] as const;
/** Keys whose numbers are years, and shares that are printed in percent. */
const YEARS: readonly string[] = ["year", "until", "exitYear", "clearedYear"];
const SHARES: readonly string[] = ["rate", "share"];
/** Characters of a long text that are told. */
const LONG = 60;

/** An object of what is said. */
export type SaidObject = { readonly [key: string]: Said };

/** Whether a value holds others under names. */
export function isObject(said: Said): said is SaidObject {
  return typeof said === "object" && said !== null && !Array.isArray(said);
}

/** A post of a person, which has a name of its own and no other identity. */
function postOf(item: SaidObject): string | undefined {
  return typeof item.post === "string" && !("code" in item) ? item.post : undefined;
}

/** The items of a list by what they are, in order; several of one identity are counted. */
export function byIdentity(list: readonly Said[]): Map<string, Said> {
  const items = new Map<string, Said>();
  for (const [index, item] of list.entries()) {
    const own = identityOf(item) ?? String(index);
    let unique = own;
    for (let copy = 2; items.has(unique); copy += 1) unique = `${own} ${copy}`;
    items.set(unique, item);
  }
  return items;
}

function identityOf(item: Said): string | undefined {
  if (!isObject(item)) return undefined;
  const post = postOf(item);
  if (post !== undefined) return `${post} ${text(item.name)}`;
  const key = IDENTITY.find((name) => item[name] !== undefined && !isObject(item[name]));
  return key === undefined ? undefined : text(item[key]);
}

/** What an item of a list is called: 花椒岭村, 2015年, 副组长. */
export function nameOf(item: Said): string {
  if (!isObject(item)) return "";
  if (typeof item.year === "number" && typeof item.label !== "string") return `${item.year}年`;
  const key = NAMES.find((name) => typeof item[name] === "string" && item[name] !== "");
  return key === undefined ? "" : short(text(item[key]));
}

/** A value as a reader knows it. */
export function told(value: Said, key: string): string {
  if (value === undefined || value === null || value === "") return "—";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return isShape(value) ? "图形" : short(value);
  if (typeof value === "number") {
    if (YEARS.includes(key)) return `${value}年`;
    if (SHARES.includes(key)) return `${value}%`;
    return Number.isInteger(value) ? formatNumber(value) : String(value);
  }
  if (Array.isArray(value))
    return value.map((item) => (isObject(item) ? nameOf(item) : told(item, key))).join("、") || "—";
  return nameOf(value);
}

/** What a key is called. */
export function wordOf(key: string): string {
  return FIELD_WORDS[key] ?? key;
}

function text(value: Said): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function short(value: string): string {
  return value.length > LONG ? `${value.slice(0, LONG)}……` : value;
}
