import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { CountyShapes } from "../../geography/county-shapes.ts";
import { knownOutline } from "../../geography/known-outline.ts";
import { oncePerLand } from "../../geography/once-per-land.ts";
import type { Source } from "../../items/source.ts";
import { type County, isInternal } from "../../model/county.ts";

/**
 * The shapes that a sheet may draw; `undefined` where the files do not say where villages lie, which is a need, or where the
 * public may not see them: a map of real ground needs a 审图号 (地图管理条例 §15, §49), and 示意图 exempts nobody.
 */
export function drawnShapes(source: Source, shapesOf: (county: County) => CountyShapes | undefined) {
  const { county } = source;
  const shapes = shapesOf(county);
  if (!shapes) source.need("地图：村界，或行政村的经度、纬度");
  return mayShowLand(county) ? shapes : undefined;
}

/** Whether an edition may show real borders and positions. */
function mayShowLand(county: County): boolean {
  const { isExample, mapReviewNumber } = county.profile;
  return isInternal(county) || isExample || mapReviewNumber !== undefined;
}

const outlineOf = oncePerLand(knownOutline);

/** Where a township lies in its county, for a sheet of cards; the office's alone, and where a file has the outline. */
export function locatorOf(county: County, townshipCode?: string): LocatorGround | undefined {
  const known = isInternal(county) ? outlineOf(county) : undefined;
  if (!known) return undefined;
  const { outline, townships } = known;
  const own = townshipCode === undefined ? undefined : townships.get(townshipCode);
  return { outline, townships: [...townships.values()], ...(own ? { own } : {}), caption: county.profile.name };
}
