import { type GeoPath, geoIdentity, geoPath } from "d3";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { round } from "../../theme/round.ts";

/** How the plane (km) is laid on the panel (mm). */
export interface MapView {
  /** mm of paper per km of ground. */
  readonly scale: number;
  /** The part of the plane that the panel shows, km. */
  readonly extent: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Panel position of a point of the plane. */
  readonly toPanel: (point: readonly [number, number]) => [number, number];
  /** All rings of an area on the panel, not clipped. */
  readonly rings: (geometry: MultiPolygon) => [number, number][][];
  /** Its outer rings alone. */
  readonly outerRings: (geometry: MultiPolygon) => [number, number][][];
  /** Path data of an area, clipped to the panel. */
  readonly areaPath: (geometry: MultiPolygon) => string;
  /** Path data of lines, clipped to the panel. */
  readonly linePath: (lines: readonly (readonly Position[])[]) => string;
}

/** Space kept around the focus, as a share of the panel's short side. */
const PADDING = 0.055;

/** mm of paper per km at which an area fills a panel. */
export function mapScale(focus: MultiPolygon, panel: { readonly width: number; readonly height: number }): number {
  return fitView(focus, panel.width, panel.height).scale;
}

/** Fits the bounds of `focus` into a panel, with room around it. */
export function fitView(focus: MultiPolygon, width: number, height: number): MapView {
  const pad = Math.min(width, height) * PADDING;
  const points = focus.coordinates.flat(2);
  const [x0, x1] = range(points.map((point) => point[0]!));
  const [y0, y1] = range(points.map((point) => point[1]!));
  const scale = Math.min((width - 2 * pad) / (x1 - x0), (height - 2 * pad) / (y1 - y0));
  const left = (width - (x1 - x0) * scale) / 2 - x0 * scale;
  const top = (height - (y1 - y0) * scale) / 2 - y0 * scale;
  const clip = geoIdentity()
    .scale(scale)
    .translate([left, top])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path: GeoPath = geoPath(clip).digits(2);
  const toPanel = ([x, y]: readonly [number, number]): [number, number] => [
    round(left + x * scale),
    round(top + y * scale),
  ];
  const onPanel = (ring: readonly Position[]) => ring.map((point) => toPanel(point as [number, number]));
  return {
    scale,
    extent: { x0: -left / scale, y0: -top / scale, x1: (width - left) / scale, y1: (height - top) / scale },
    toPanel,
    rings: ({ coordinates }) => coordinates.flat().map(onPanel),
    outerRings: ({ coordinates }) => coordinates.map(([outer]) => onPanel(outer!)),
    areaPath: (geometry) => path(geometry) ?? "",
    linePath: (lines) => path({ type: "MultiLineString", coordinates: lines } as MultiLineString) ?? "",
  };
}

function range(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
