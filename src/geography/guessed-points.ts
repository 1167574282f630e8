import type { Village } from "../model/county.ts";
import type { PlanePoint } from "./planar.ts";

/** Radius of the circle that guesses stand on, km. */
const RADIUS = 0.4;
/** Golden angle: guesses that follow each other stand apart. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Points with a guess for each village without one: beside the middle of its township's villages, else of all. */
export function withGuesses(
  villages: readonly Village[],
  points: readonly (PlanePoint | undefined)[],
): readonly PlanePoint[] {
  return points.map((point, index) => {
    if (point) return point;
    const isKnown = (other: PlanePoint | undefined): other is PlanePoint => other !== undefined;
    const siblings = points
      .filter((_other, at) => villages[at]!.townshipCode === villages[index]!.townshipCode)
      .filter(isKnown);
    const known = siblings.length > 0 ? siblings : points.filter(isKnown);
    const mean = (axis: 0 | 1) => known.reduce((sum, other) => sum + other[axis], 0) / known.length;
    return [mean(0) + RADIUS * Math.cos(index * ANGLE), mean(1) + RADIUS * Math.sin(index * ANGLE)];
  });
}
