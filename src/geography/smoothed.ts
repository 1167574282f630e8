import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { toMetre } from "./planar.ts";
import { areaKm2 } from "./planar-area.ts";
import { simplified } from "./simplified.ts";

/** On a sheet, mm: edges up to twice this are cut in their middle, others so far from their ends; what is then left out. */
const ON_PAPER = { short: 3.5, corner: 0.8, seen: 0.25 };
/** Cuts of each corner: the steps of a raster become straight with the first, corners round with the second. */
const ROUNDS = 2;
/** An area that would lose or gain more than this share of itself stays as it was. */
const MOST_CHANGE = 0.1;
/** Steps of the coordinates (see `dissolve`): borders that were computed twice fall together. */
const QUANTIZATION = 1e5;

/**
 * Areas without the steps of a raster and without sharp corners, the same on both sides of a border (corner cutting after
 * Chaikin 1974, on shared arcs): where borders meet they stay. `millimetre`: km of ground under a mm of the sheet.
 */
export function smoothed(areas: readonly MultiPolygon[], millimetre: number): MultiPolygon[] {
  const features = areas.map((geometry) => ({ type: "Feature" as const, properties: {}, geometry }));
  const collection = { type: "FeatureCollection" as const, features };
  const topo = topology({ areas: collection }, QUANTIZATION) as unknown as Topology<{ areas: GeometryCollection }>;
  let arcs = absolute(topo);
  for (let round = 0; round < ROUNDS; round += 1) arcs = arcs.map((arc) => cornersCut(arc, millimetre));
  const round = feature({ type: "Topology", objects: topo.objects, arcs }, topo.objects.areas).features.map(
    ({ geometry }, index) => {
      const [before, after] = [areas[index]!, geometry as MultiPolygon];
      return Math.abs(areaKm2(after) / areaKm2(before) - 1) < MOST_CHANGE ? after : before;
    },
  );
  return simplified(round, ON_PAPER.seen * millimetre);
}

/** Arcs in km, to the metre, instead of steps from corner to corner. */
function absolute({ arcs, transform }: Topology): Position[][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      column += dx;
      row += dy;
      return [toMetre(column * scale[0] + translate[0]), toMetre(row * scale[1] + translate[1])];
    });
  });
}

/** A line whose corners, but for its ends, are replaced by two points on their edges. */
function cornersCut(line: readonly Position[], millimetre: number): Position[] {
  const [short, corner] = [ON_PAPER.short * millimetre, ON_PAPER.corner * millimetre];
  const cut: Position[] = [line[0]!];
  const add = (point: Position) => {
    const last = cut.at(-1)!;
    if (point[0] !== last[0] || point[1] !== last[1]) cut.push(point);
  };
  const towards = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => {
    const length = Math.hypot(bx - ax, by - ay);
    const share = length <= 2 * short ? 0.5 : corner / length;
    // The middle from either end is one point.
    if (share === 0.5) return [toMetre((ax + bx) / 2), toMetre((ay + by) / 2)];
    return [toMetre(ax + (bx - ax) * share), toMetre(ay + (by - ay) * share)];
  };
  for (let index = 1; index < line.length - 1; index += 1) {
    add(towards(line[index]!, line[index - 1]!));
    add(towards(line[index]!, line[index + 1]!));
  }
  add(line.at(-1)!);
  return cut;
}
