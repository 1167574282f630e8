import { codeLength, type DivisionLevel, divisionLevel, shortCode } from "../../model/identifiers.ts";
import { clearHidden } from "../hidden-characters.ts";
import type { RawFeature } from "./map-layers.ts";
import type { MapPlace } from "./map-place.ts";
import { exactName } from "./place-name.ts";

/** Properties that hold what a layer's shapes are joined by, the best first. */
export interface LayerKeys {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Names that a property may have, as offices, surveys (XZQDM …) and earth viewers write them; the case does not matter. */
const CODE_KEYS = [
  "代码",
  "区划代码",
  "行政区划代码",
  "code",
  "id",
  "adcode",
  "XZQDM",
  "ZLDWDM",
  "QSDWDM",
  "行政区代码",
  "坐落单位代码",
];
const NAME_KEYS = ["名称", "name", "XZQMC", "ZLDWMC", "QSDWMC", "MC", "行政区名称", "坐落单位名称"];
const OWN_CODE_KEYS: Readonly<Record<DivisionLevel, readonly string[]>> = {
  county: ["县代码", "县级代码"],
  township: ["乡镇代码", "乡代码"],
  village: ["行政村代码", "村代码", "村级代码"],
};
const OWN_NAME_KEYS: Readonly<Record<DivisionLevel | "area", readonly string[]>> = {
  county: ["县名", "县名称"],
  township: ["乡镇名称", "乡镇", "乡名"],
  village: ["行政村名称", "村名", "村名称", "行政村"],
  area: ["特困片区", "片区名称", "片区"],
};

/** The member beside the properties that GeoJSON gives a feature. */
export const ID_MEMBER = "#id";

/** Text of a property, numbers too; empty where there is none. */
export function propertyText(feature: RawFeature, key: string): string {
  const value: unknown = key === ID_MEMBER ? feature.id : feature.properties?.[key];
  const isFilled = typeof value === "number" || typeof value === "string";
  return isFilled ? clearHidden(String(value)).text.trim() : "";
}

/** The property under any of the names, whatever their case; empty where there is none. */
export function propertyUnder(feature: RawFeature, names: readonly string[]): string {
  const wanted = names.map(plainKey);
  const keys = Object.keys(feature.properties ?? {}).toSorted(byRank(wanted));
  const key = keys.find((each) => wanted.includes(plainKey(each)) && propertyText(feature, each) !== "");
  return key === undefined ? "" : propertyText(feature, key);
}

/** A code as the level writes it; empty where the text is no code of that level. Surveys write 19 digits for a village. */
export function codeIn(text: string, level: DivisionLevel): string {
  const digits = text.replace(/\s+|\.0+$/g, "");
  const code = shortCode(/^\d{19}$/.test(digits) ? digits.slice(0, codeLength.village) : digits, level);
  return divisionLevel(code) === level ? code : "";
}

/**
 * The properties to join by. Known names come first; under any other name, as where a shapefile has cut it off after ten
 * bytes, a property serves whose values are those of the tables for at least half of the shapes.
 */
export function layerKeys(
  features: readonly RawFeature[],
  level: DivisionLevel | undefined,
  places: readonly MapPlace[],
): LayerKeys {
  const keys = [...new Set([ID_MEMBER, ...features.flatMap(({ properties }) => Object.keys(properties ?? {}))])];
  const codes = new Set(places.map(({ code }) => code));
  const names = new Set(places.map(({ name }) => exactName(name)));
  const ranked = (known: readonly string[], isJoined: (text: string) => boolean): string[] => {
    const wanted = known.map(plainKey);
    const hits = new Map(
      keys.map((key) => [key, features.filter((feature) => isJoined(propertyText(feature, key))).length] as const),
    );
    const isKnown = (key: string) => wanted.includes(plainKey(key)) || (key === ID_MEMBER && wanted.includes("id"));
    return keys
      .filter((key) => isKnown(key) || (hits.get(key)! > 0 && hits.get(key)! * 2 >= features.length))
      .toSorted((one, other) => hits.get(other)! - hits.get(one)! || byRank(wanted)(one, other));
  };
  return {
    codes: level ? ranked([...CODE_KEYS, ...OWN_CODE_KEYS[level]], (text) => codes.has(codeIn(text, level))) : [],
    names: ranked(
      [...NAME_KEYS, ...OWN_NAME_KEYS[level ?? "area"]],
      (text) => text !== "" && names.has(exactName(text)),
    ),
  };
}

const plainKey = (key: string): string => key.normalize("NFKC").trim().toLowerCase();

const byRank = (wanted: readonly string[]) => (one: string, other: string) =>
  rankIn(wanted, one) - rankIn(wanted, other);

function rankIn(wanted: readonly string[], key: string): number {
  const rank = wanted.indexOf(plainKey(key));
  return rank < 0 ? wanted.length : rank;
}

/** What the shapes have, with one example, for whoever must see why nothing joins. */
export function shownProperties(features: readonly RawFeature[]): string {
  const [example] = features.filter(({ properties }) => Object.keys(properties ?? {}).length > 0);
  const entries = Object.entries(example?.properties ?? {}).filter(([key]) => !/^shape_?(?:leng|area)/i.test(key));
  if (entries.length === 0) return "图形没有任何属性";
  const shown = entries.slice(0, SHOWN).map(([key, value]) => `${key}=${String(value ?? "").slice(0, 24)}`);
  return `图形的属性有（以第一个图形为例）：${shown.join("、")}${entries.length > SHOWN ? "等" : ""}`;
}

const SHOWN = 12;
