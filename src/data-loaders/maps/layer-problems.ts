import type { DivisionLevel } from "../../model/identifiers.ts";
import type { Problem } from "../problems.ts";
import { shownProperties } from "./map-keys.ts";
import type { RawFeature } from "./map-layers.ts";
import type { MapPlace } from "./map-place.ts";
import type { Settled, Shape } from "./settle-places.ts";
import { shapesProblem, someNames } from "./shapes-problem.ts";

/** File and layer that a problem is of. */
interface Where {
  readonly file: string;
  readonly column: string;
}

/** What people call the table that has the places of a level. */
export const tableOf = (level: DivisionLevel | undefined): string => {
  if (level === "village") return "行政村表";
  return level === "township" ? "乡镇表" : "县.json";
};

const joinHint = (level: DivisionLevel | undefined): string =>
  level === undefined ? "属性“名称”应与县.json中的特困片区名称一致" : "给图形加上属性“代码”，值为区划代码";

/** No shape finds its place: what the shapes have to be joined by. */
export function nothingJoined(
  features: readonly RawFeature[],
  where: Where,
  level: DivisionLevel | undefined,
): Problem {
  const joined = level === undefined ? "名称" : "代码或名称";
  const message = `没有一个图形能按${joined}与${tableOf(level)}对上。${shownProperties(features)}`;
  return { ...where, message, fix: `${joinHint(level)}；或核对是否用了别处的地图`, severity: "error" };
}

/** Shapes that no place is found for, and those whose name several places have. */
export function unplaced(
  settled: readonly Settled<Shape & { readonly label: string }>[],
  where: Where,
  level: DivisionLevel | undefined,
): Problem[] {
  const without = settled.filter(({ place }) => place === undefined).map(({ shape }) => shape);
  const unknown = without.filter(({ byName }) => byName.length === 0).map(({ label }) => label);
  const severity = "warning";
  const message = `在${tableOf(level)}中找不到对应的地方`;
  return [
    ...(unknown.length > 0 ? [shapesProblem(where, unknown, message, { fix: joinHint(level), severity })] : []),
    ...without
      .filter(({ byName }) => byName.length > 0)
      .map(({ label, byName }): Problem => {
        const meant = byName.map((place) => `${place.parentName}${place.name}`).join("、");
        const both = `可能是${meant}，无法确定是哪一个`;
        return { ...where, value: label, message: both, fix: joinHint(level), severity };
      }),
  ];
}

/** Places that no shape draws. */
export function undrawn(settled: readonly Settled<Shape>[], places: readonly MapPlace[], where: Where): Problem[] {
  const drawn = new Set(settled.map(({ place }) => place));
  const absent = places.filter((place) => !drawn.has(place));
  if (absent.length === 0) return [];
  const message = `缺少${absent.length}个地方的图形：${someNames(absent.map(({ name }) => name))}`;
  return [{ ...where, message, fix: "补画这些图形，或核对其代码、名称", severity: "warning" }];
}
