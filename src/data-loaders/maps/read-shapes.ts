import type { Position } from "geojson";
import type { Problem } from "../problems.ts";
import type { ReadGeometry } from "./map-geometry.ts";
import type { RawFeature } from "./map-layers.ts";
import { shapesProblem } from "./shapes-problem.ts";

/** A feature whose geometry could be read. */
export interface ReadShape<G> {
  readonly feature: RawFeature;
  readonly label: string;
  readonly geometry: G;
}

interface Options<G> {
  readonly file: string;
  readonly column: string;
  /** What a feature is called in messages; empty where it has no name. */
  readonly nameOf: (feature: RawFeature) => string;
  readonly read: (geometry: unknown, convert: (position: Position) => Position) => ReadGeometry<G>;
  readonly convert: (position: Position) => Position;
  /** What to do about a geometry that is wrong. */
  readonly fix: string;
}

/**
 * Geometries of a layer, and one problem for each way in which some of them cannot be read. Records without shape, and
 * shapes of another kind beside those wanted (labels as points), are left out with a warning; all else is an error.
 */
export function readShapes<G>(
  features: readonly RawFeature[],
  { file, column, nameOf, read, convert, fix }: Options<G>,
): {
  readonly shapes: readonly ReadShape<G>[];
  readonly lost: readonly RawFeature[];
  readonly problems: readonly Problem[];
} {
  const shapes: ReadShape<G>[] = [];
  const empty: string[] = [];
  const lost: RawFeature[] = [];
  const faults = new Map<
    string,
    { readonly message: string; readonly isOtherKind: boolean; readonly labels: string[] }
  >();
  for (const [index, feature] of features.entries()) {
    const geometry = read(feature.geometry, convert);
    if ("value" in geometry) {
      shapes.push({ feature, label: nameOf(feature) || `第${index + 1}个图形`, geometry: geometry.value });
      continue;
    }
    lost.push(feature);
    if ("empty" in geometry) {
      empty.push(nameOf(feature) || `第${index + 1}条记录`);
      continue;
    }
    // The figures of a position are an example, not another fault.
    const kind = geometry.fault.replace(/\[.*?\]/, "");
    const known = faults.get(kind) ?? {
      message: geometry.fault,
      isOtherKind: geometry.isOtherKind === true,
      labels: [],
    };
    known.labels.push(nameOf(feature) || `第${index + 1}个图形`);
    faults.set(kind, known);
  }
  const where = { file, column };
  const problems = [...faults.values()].map(({ message, isOtherKind, labels }) => {
    const isBeside = isOtherKind && shapes.length > 0;
    return shapesProblem(where, labels, isBeside ? `的${message}，没有画` : `的${message}`, {
      fix: isBeside ? "不需要的可删去；需要的改画成这一种图形" : fix,
      severity: isBeside ? "warning" : "error",
    });
  });
  const isAllEmpty = empty.length > 0 && empty.length === features.length;
  const noShape = isAllEmpty ? "没有图形，只有属性" : "没有图形（属性表中有这条记录，没有对应的图形），没有画";
  const emptyFix = "补画图形，或从地图文件中删去这条记录";
  if (empty.length > 0)
    problems.push(
      shapesProblem(where, empty, noShape, {
        fix: isAllEmpty ? fix : emptyFix,
        severity: isAllEmpty ? "error" : "warning",
      }),
    );
  return { shapes, lost, problems };
}
