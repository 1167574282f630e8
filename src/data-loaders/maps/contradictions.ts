import type { MultiPolygon, Polygon } from "geojson";
import type { Problem } from "../problems.ts";
import { areOverlaid, isInside, kilometresToBorder } from "./is-inside.ts";
import type { MapPlace } from "./map-place.ts";
import { isSameName } from "./place-name.ts";
import type { Settled, Shape } from "./settle-places.ts";

/** Where the shapes stand, and what the table is called that has their places. */
interface Where {
  readonly file: string;
  readonly column: string;
  readonly table: string;
}

const CODES_FIX = "核对图形的代码是哪一年的区划代码，改成与数据表一致";

/** Warnings about shapes whose code and name are those of two places, or of which two have one code. */
export function codeContradictions(settled: readonly Settled<Shape>[], where: Where): Problem[] {
  const shared = sharedCodes(settled);
  const single = settled.filter(({ shape, isContradictory }) => isContradictory && !shared.has(shape.code));
  return [
    ...[...shared].map(([code, group]): Problem => {
      const names = group.map(({ shape }) => shape.name || "没有名称的");
      const moved = group.filter(({ settledBy }) => settledBy === "name").map(({ shape }) => shape.name);
      const rest = moved.length > 0 ? `，其中${moved.join("、")}已按名称对应` : "，已合成一个地方";
      const message = `代码 ${code} 出现在${amount(group.length)}个图形（${names.join("、")}）${rest}`;
      return warningAt(where, { message, fix: "核对这些图形的代码，一个地方一个代码" });
    }),
    ...single.map(({ shape, place, settledBy }): Problem => {
      const meant = `的代码“${shape.code}”在${where.table}中是“${shape.byCode?.name}”`;
      const done = settledBy === "name" ? "，已按名称对应" : `，已按代码画成“${place?.name}”`;
      return warningAt(where, { value: shape.name, message: `${meant}${done}`, fix: CODES_FIX });
    }),
  ];
}

/** Codes that several shapes have under different names. */
function sharedCodes(settled: readonly Settled<Shape>[]): Map<string, Settled<Shape>[]> {
  const groups = Map.groupBy(
    settled.filter(({ shape }) => shape.code !== ""),
    ({ shape }) => shape.code,
  );
  const isShared = (group: readonly Settled<Shape>[]) => {
    const names = group.map(({ shape }) => shape.name).filter((name) => name !== "");
    return names.some((name) => !isSameName(name, names[0]!));
  };
  return new Map([...groups].filter(([, group]) => isShared(group)));
}

const amount = (count: number): string => (count === 2 ? "两" : String(count));

/** Warnings about places that several shapes lying on each other draw: of one, once would be enough. */
export function overlaidShapes(settled: readonly Settled<Shape>[], where: Where): Problem[] {
  const groups = Map.groupBy(settled, ({ place }) => place);
  return [...groups].flatMap(([place, group]): Problem[] => {
    const isOverlaid = group.some(({ shape }, index) =>
      group.slice(index + 1).some((other) => areOverlaid(shape.geometry, other.shape.geometry)),
    );
    if (!place || !isOverlaid) return [];
    const message = `有${group.length}个图形，互相重叠`;
    return [warningAt(where, { value: place.name, message, fix: "同一个地方只留一个图形（飞地除外）" })];
  });
}

/** Positions this near to the own border are not precise enough to contradict it, km. */
const NEAR = 0.5;

/** Warnings about places whose position lies in the shape of another place. */
export function misplacedPositions(
  drawn: readonly { readonly place: MapPlace; readonly geometry: Polygon | MultiPolygon }[],
  where: Where,
): Problem[] {
  const positioned = drawn.filter(({ place, geometry }) => place.position && !isInside(place.position, geometry));
  const inOthers = positioned.flatMap((own) => {
    const other = drawn.find(({ place, geometry }) => place !== own.place && isInside(own.place.position!, geometry));
    return other ? [{ own, other }] : [];
  });
  // One at the border may be imprecise; most of a map in the wrong shapes are not.
  const isWhole = inOthers.length >= 3 && inOthers.length * 2 > drawn.length;
  return inOthers
    .filter(({ own }) => isWhole || kilometresToBorder(own.place.position!, own.geometry) > NEAR)
    .map(({ own, other }) =>
      warningAt(where, {
        value: own.place.name,
        message: `的经纬度不在它自己的图形里，而在“${other.place.name}”的图形里`,
        fix: `核对图形的代码、名称是否与图形对应，或${where.table}中的经度、纬度`,
      }),
    );
}

const warningAt = (
  { file, column }: Where,
  problem: { readonly value?: string; readonly message: string; readonly fix: string },
): Problem => ({ file, column, ...problem, severity: "warning" });
