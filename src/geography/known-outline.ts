import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { projectionFor } from "./county-shapes.ts";
import { wholeDetail } from "./detail.ts";
import { mapLayers } from "./map-layers.ts";
import { simplified } from "./simplified.ts";

/** What a county that has no map of its villages may know of its land; on the plane, km. */
export interface KnownOutline {
  readonly outline: MultiPolygon;
  /** Ground by code of townships; all that have villages, or none. */
  readonly townships: ReadonlyMap<string, MultiPolygon>;
}

/** The outline is shown small: detail so many times what is seen on a sheet of its own is enough. */
const COARSE = 4;

/** The county's outline, and its townships' as far as files draw all of them; `undefined` where no file draws either. */
export function knownOutline(county: County): KnownOutline | undefined {
  const { outline, townships = new Map<string, MultiPolygon>() } = mapLayers(county, projectionFor(county));
  if (!outline) return undefined;
  const [whole, ...parts] = simplified([outline, ...townships.values()], COARSE * wholeDetail(outline));
  return { outline: whole!, townships: new Map([...townships.keys()].map((code, index) => [code, parts[index]!])) };
}
