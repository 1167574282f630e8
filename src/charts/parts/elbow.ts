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
