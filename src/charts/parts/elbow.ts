import { round } from "../../theme/round.ts";
import type { Point } from "./point.ts";

/** Path data of a right-angled line through points in mm, without arrow head. */
export function elbowPath(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)},${round(y)}`;
      return before[1] === y ? `H${round(x)}` : `V${round(y)}`;
    })
    .join("");
}

/** The same with rounded corners, of a radius in mm where the pieces are long enough. */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const turn = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, turn))}Q${at(point)} ${at(towards(point, after, turn))}`;
    })
    .join("");
}

const at = ([x, y]: Point) => `${round(x)},${round(y)}`;
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.abs(ax - bx) + Math.abs(ay - by);

/** A point moved along a right-angled line to another. */
function towards([x, y]: Point, [toX, toY]: Point, by: number): Point {
  return [x + Math.sign(toX - x) * by, y + Math.sign(toY - y) * by];
}
