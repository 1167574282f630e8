import { extent, geoTransverseMercator } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Coordinates on the local plane, kilometres, x east and y south (as paper runs). */
export type PlanePoint = readonly [number, number];

/** Turns [longitude, latitude] into kilometres on the plane. */
export type ToPlane = (position: Position) => [number, number];

/** GRS 80, the ellipsoid of CGCS2000: equatorial radius, km, and first eccentricity squared. */
const GRS80 = { radius: 6378.137, eccentricity2: 0.006694380023 };

/** Kilometres to the metre: fine enough for a wall chart, and short numbers keep sheets small. */
export function toMetre(km: number): number {
  return Math.round(km * 1000) / 1000;
}

/**
 * A transverse Mercator centred on the place, on the sphere that fits the ellipsoid best there (its radius is the
 * geometric mean of the radii of curvature, Snyder 1987, p. 24): conformal, north up in the middle, and true in scale
 * within 0.6 % in counties of any size and latitude in China.
 */
export function localProjection(positions: readonly Position[]): ToPlane {
  // The middle of the extent: a mean would lie where the file has most corners.
  const longitude = middle(positions.map(([east = 0]) => east));
  const latitude = middle(positions.map(([, north = 0]) => north));
  const projection = geoTransverseMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(radiusAt(latitude))
    .translate([0, 0]);
  return (position) => {
    const [x, y] = projection([position[0]!, position[1]!])!;
    return [toMetre(x), toMetre(y)];
  };
}

function middle(degrees: readonly number[]): number {
  const [low = 0, high = 0] = extent(degrees);
  return (low + high) / 2;
}

/** Radius of the sphere that fits the ellipsoid at a latitude (degrees), km. */
function radiusAt(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (GRS80.radius * Math.sqrt(1 - GRS80.eccentricity2)) / (1 - GRS80.eccentricity2 * sine ** 2);
}

/** Rings of a polygon or multipolygon as one multipolygon on the plane. */
export function toPlane(geometry: Polygon | MultiPolygon, project: ToPlane): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.map((ring) => ring.map(project))) };
}
