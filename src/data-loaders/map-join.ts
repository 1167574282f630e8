import { codeLength, type DivisionLevel, divisionLevel, shortCode } from "../model/identifiers.ts";
import { clearHidden } from "./hidden-characters.ts";
import type { RawFeature } from "./map-layers.ts";

/** A place of the tables that a feature may belong to. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** Code of the place above. */
  readonly parent: string;
  /** Name of the place above. */
  readonly parentName: string;
}

const codeKeys = ["代码", "区划代码", "code", "id", "adcode"];
const nameKeys = ["名称", "name", "NAME"];
const parentKeys = ["上级代码", "乡镇代码", "parent", "上级", "乡镇名称", "乡镇"];

/** First filled property under any of the keys, numbers as text; empty where there is none. */
export function featureProperty(feature: RawFeature, keys: readonly string[]): string {
  const values = keys.map((key) => feature.properties?.[key] as unknown);
  const found = values.find((value) => typeof value === "number" || (typeof value === "string" && value.trim() !== ""));
  return found === undefined ? "" : clearHidden(String(found)).text.trim();
}

/** The name a feature gives itself. */
export const featureName = (feature: RawFeature): string =>
  featureProperty(feature, [...nameKeys, "乡镇名称", "行政村名称", "村名"]);

/** The division code a feature gives itself, cut to the level's length; empty where it gives none. */
export function featureCode(feature: RawFeature, level: DivisionLevel): string {
  const written =
    featureProperty(feature, codeKeys) || featureProperty({ ...feature, properties: { id: feature.id } }, ["id"]);
  const code = shortCode(written, level);
  return divisionLevel(code) === level || code.length === codeLength[level] ? code : "";
}

/** The place a feature shows: by code, else by name within the parent it names, else by a name that only one place has. */
export function placeOf(feature: RawFeature, level: DivisionLevel, places: readonly MapPlace[]): MapPlace | undefined {
  const code = featureCode(feature, level);
  const byCode = places.find((place) => place.code === code);
  if (byCode) return byCode;
  const name = featureName(feature);
  const parent = featureProperty(feature, parentKeys);
  const named = places.filter((place) => place.name === name);
  const within = named.filter(
    (place) => parent !== "" && (place.parent === shortCode(parent, "township") || place.parentName === parent),
  );
  const candidates = within.length > 0 ? within : named;
  return candidates.length === 1 ? candidates[0] : undefined;
}
