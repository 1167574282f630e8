import type { MultiPolygon } from "geojson";
import type { County, MapFeature } from "../model/county.ts";
import { unite } from "./clip.ts";
import { townshipDetail } from "./detail.ts";
import { type ToPlane, toPlane } from "./planar.ts";
import { hasGround } from "./shared-ground.ts";
import { simplified } from "./simplified.ts";
import { withoutSlivers } from "./slivers.ts";
import { snapped } from "./snapped.ts";

/** The map files of a county on the plane. */
export interface MapLayers {
  /** In the order of the villages. */
  readonly villages: readonly (MultiPolygon | undefined)[];
  /** Polygons by code of all townships that have villages; absent where one lacks. */
  readonly townships: ReadonlyMap<string, MultiPolygon> | undefined;
  /** The county's outline, drawn as such or made of all its townships; absent where the files have neither. */
  readonly outline: MultiPolygon | undefined;
}

/** Neighbours' borders that lie apart by so many times what is just seen (1.5 mm of paper) are one. */
const APART = 15;

/** Reads the layers, mended and without detail that no sheet can show; what has no ground counts as missing. */
export function mapLayers(county: County, project: ToPlane): MapLayers {
  const { map, villages } = county;
  const inhabited = new Set(villages.map(({ townshipCode }) => townshipCode));
  const layer = (features: readonly MapFeature[]) => cleanLayer(features, project, inhabited.size);
  const drawn = layer(map.villages).areas;
  const { areas: townships, seam } = layer(map.townships);
  const hasAll = townships.size > 0 && [...inhabited].every((code) => townships.has(code));
  const outlineOf = (parts: readonly MultiPolygon[], width: number) => withoutSlivers(unite(parts), width);
  const outline =
    map.county.length > 0
      ? outlineOf([...layer(map.county).areas.values()], 0)
      : outlineOf(hasAll ? [...townships.values()] : [], seam);
  return {
    villages: villages.map(({ code }) => drawn.get(code)),
    townships: hasAll ? townships : undefined,
    outline: hasGround(outline) ? outline : undefined,
  };
}

/** Features that have ground, by code, and how far apart (km) their borders may lie to be one. */
function cleanLayer(
  features: readonly MapFeature[],
  project: ToPlane,
  townships: number,
): { readonly areas: Map<string, MultiPolygon>; readonly seam: number } {
  const drawn = features.map(({ geometry }) => toPlane(geometry, project));
  const thinned = thin(drawn, townshipDetail(drawn, townships));
  const mended = features.map(({ code }, index) => ({ code, area: unite([thinned[index]!]) }));
  const real = mended.filter(({ area }) => hasGround(area));
  const raw = real.map(({ area }) => area);
  const detail = townshipDetail(raw, townships);
  const seam = detail * APART;
  const joined = snapped(raw, seam).map((area, index) => (hasGround(area) ? area : raw[index]!));
  const areas = simplified(joined, detail);
  return { areas: new Map(real.map(({ code }, index) => [code, areas[index]!])), seam };
}

/** So many corners of a layer are mended in seconds even where its lines cross themselves all along. */
const MOST_CORNERS = 25_000;

/** A layer with more corners than that is thinned, the same on both sides of a border, twice as coarsely each time. */
function thin(areas: readonly MultiPolygon[], detail: number): readonly MultiPolygon[] {
  const corners = areas.reduce((sum, { coordinates }) => sum + coordinates.flat(2).length, 0);
  return corners > MOST_CORNERS && detail > 0 ? thin(simplified(areas, detail), detail * 2) : areas;
}
