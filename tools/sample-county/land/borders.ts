import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import type { CellMesh, Point } from "./cells.ts";

/** Borders of single villages in the units of the cells, smoothed, from which every union of villages can be made. */
export interface Borders {
  /** One polygon out of villages, given by index; shared borders vanish. */
  union(villages: Iterable<number>): MultiPolygon;
}

/** One round of corner averaging: takes the honeycomb out of a border and keeps its course. */
function relaxed(line: readonly Point[]): Point[] {
  return line.map((point, i): Point => {
    const before = line[i - 1];
    const after = line[i + 1];
    if (!before || !after) return point;
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
  });
}

/** One round of Chaikin's corner cutting; the ends stay, so that borders still meet. */
function cornerCut(line: readonly Point[]): Point[] {
  if (line.length < 3) return [...line];
  const cut: Point[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    if (i > 1) cut.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25]);
    if (i < line.length - 1) cut.push([ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  cut.push(line[line.length - 1]!);
  return cut;
}

/** Drops points nearer than `gap` to the last one kept, never an end. */
function thinned(line: readonly Point[], gap: number): Point[] {
  const kept: Point[] = [];
  line.forEach((point, i) => {
    const last = kept[kept.length - 1];
    const isEnd = i === 0 || i === line.length - 1;
    const dx = last ? point[0] - last[0] : 0;
    const dy = last ? point[1] - last[1] : 0;
    if (isEnd || dx * dx + dy * dy > gap * gap) kept.push(point);
  });
  return kept;
}

/** A line without the honeycomb of the cells. */
export function smoothed(line: readonly Point[], gap: number): Point[] {
  return thinned(cornerCut(relaxed(line)), gap);
}

type Area = TopoPolygon | TopoMultiPolygon;

/** Dissolves cells into villages and smooths each shared border once, for both its sides; points stay `gap` apart. */
export function drawBorders(mesh: CellMesh, villageOfCell: readonly number[], gap = 0.1): Borders {
  const cells = mesh.rings.map(
    (ring): Feature<Polygon> => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] },
    }),
  );
  const fineLayer: FeatureCollection = { type: "FeatureCollection", features: cells };
  const fine = topology({ cells: fineLayer });
  const fineAreas = (fine.objects.cells as GeometryCollection).geometries as Area[];
  const count = Math.max(...villageOfCell) + 1;
  const areasOf = Map.groupBy(fineAreas.keys(), (cell) => villageOfCell[cell]!);
  const merged = Array.from({ length: count }, (_, village): Feature => {
    const own = areasOf.get(village)?.map((cell) => fineAreas[cell]!) ?? [];
    return { type: "Feature", properties: {}, geometry: asGeoJson(fine, own) };
  });
  const layer: FeatureCollection = { type: "FeatureCollection", features: merged };
  const coarse = topology({ villages: layer });
  coarse.arcs = coarse.arcs.map((arc) =>
    smoothed(
      arc.map(([x, y]): Point => [x!, y!]),
      gap,
    ).map(([x, y]) => [x, y]),
  );
  const villages = (coarse.objects.villages as GeometryCollection).geometries as Area[];
  return {
    union: (indexes) =>
      asGeoJson(
        coarse,
        [...indexes].map((index) => villages[index]!),
      ),
  };
}

function asGeoJson(source: Topology, areas: Area[]): MultiPolygon {
  const { arcs } = mergeArcs(source, areas);
  return {
    type: "MultiPolygon",
    coordinates: arcs.map((polygon) => polygon.map((ring) => ringPoints(source, ring))),
  };
}

function ringPoints(source: Topology, ring: readonly number[]): number[][] {
  const points: number[][] = [];
  for (const index of ring) {
    const arc = source.arcs[index < 0 ? ~index : index]!;
    const along = index < 0 ? [...arc].reverse() : arc;
    points.push(...along.slice(points.length === 0 ? 0 : 1).map(([x, y]) => [x!, y!]));
  }
  return points;
}
