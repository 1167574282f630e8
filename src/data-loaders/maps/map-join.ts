import { type DivisionLevel, shortCode } from "../../model/identifiers.ts";
import { codeIn, type LayerKeys, propertyText, propertyUnder } from "./map-keys.ts";
import type { RawFeature } from "./map-layers.ts";
import type { MapPlace } from "./map-place.ts";
import { exactName, isSameName } from "./place-name.ts";

const PARENT_KEYS = ["上级代码", "乡镇代码", "parent", "上级", "乡镇名称", "乡镇"];

/** What programs call shapes that nobody has named. */
const UNNAMED = /^(?:未命名|无标题|多边形|图斑|区域)/;

/** Whether a text can be the name of a place: a number or Polygon 7 is none. */
export const isPlaceName = (text: string): boolean => /\p{Script=Han}/u.test(text) && !UNNAMED.test(text);

/** What a feature calls itself, a name of a place where it has one. */
export function featureName(feature: RawFeature, keys: LayerKeys): string {
  const texts = keys.names.map((key) => propertyText(feature, key));
  return texts.find(isPlaceName) ?? texts.find((text) => text !== "") ?? "";
}

/** The division code a feature gives itself, cut to the level's length; empty where it gives none. */
export function featureCode(feature: RawFeature, level: DivisionLevel, keys: LayerKeys): string {
  for (const key of keys.codes) {
    const code = codeIn(propertyText(feature, key), level);
    if (code !== "") return code;
  }
  return "";
}

/** The places that a name may mean: within the parent that the feature names, else all of that name. */
export function placesNamed(name: string, feature: RawFeature, places: readonly MapPlace[]): readonly MapPlace[] {
  if (name === "") return [];
  const exact = places.filter((place) => exactName(place.name) === exactName(name));
  const named = exact.length > 0 ? exact : places.filter((place) => isSameName(place.name, name));
  const parent = propertyUnder(feature, PARENT_KEYS);
  const within = named.filter(
    (place) => parent !== "" && (place.parent === shortCode(parent, "township") || place.parentName === parent),
  );
  return within.length > 0 ? within : named;
}
