import { geoCentroid, geoTransverseMercator } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Coordinates on the local plane, kilometres, x east and y south (as paper runs). */
export type PlanePoint = readonly [number, number];

/** Turns [longitude, latitude] into kilometres on the plane. */
export type ToPlane = (position: Position) => [number, number];

/** Mean radius of the Earth, km (IUGG). The sphere instead of the ellipsoid costs at most 0.3 % of a distance. */
const EARTH_RADIUS = 6371.0088;

/** Metres are fine enough for a wall chart, and short numbers keep sheets small. */
const DECIMALS = 1000;

/**
 * A transverse Mercator centred on the place: true in scale within 0.02 % over 100 km either side, conformal,
 * north up in the middle.
 */
export function localProjection(positions: readonly Position[]): ToPlane {
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: [...positions] });
  const projection = geoTransverseMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(EARTH_RADIUS)
    .translate([0, 0]);
  return (position) => {
    const [x, y] = projection([position[0]!, position[1]!])!;
    return [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS];
  };
}

/** Rings of a polygon or multipolygon as one multipolygon on the plane. */
export function toPlane(geometry: Polygon | MultiPolygon, project: ToPlane): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map((ring) => ring.map(project))) };
}
