import { liesInside, type Outline } from "../labels/outline.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { type Box, boxAround, boxesOverlap } from "../parts/box.ts";
import { widest } from "../parts/fit-size.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";
import { spotsIn } from "../parts/spots.ts";

/** A name in lines about a point of its own ground, mm. */
export interface GroundName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** How a name on the ground is set: sizes in mm, space between characters in ems. */
interface Setting {
  readonly largest: number;
  readonly smallest: number;
  readonly spacing: number;
  /** What it may not cover, and what it rather does not. */
  readonly obstacles: readonly Box[];
}

/** Height of a line and room around a name, ems; trial positions along the longer side of the ground; sizes tried. */
export const LINE = 1.2;
const ROOM = 0.15;
const SPOTS = 24;
const STEP = 0.93;

/** A name whole on its own ground, as large as it goes and then as near `middle` as it goes; in a line, or two, or upright. */
export function nameOnGround(
  { id, name, middle }: { readonly id: string; readonly name: string; readonly middle: Point },
  outline: Outline,
  { largest, smallest, spacing, obstacles }: Setting,
): GroundName | undefined {
  const spots = spotsIn(outline.bounds, middle, SPOTS);
  const sizes = [...stepping(largest, smallest, (size) => size * STEP), smallest];
  return largestThatFits(inOrder(sizes), (size) => {
    const forms = formsOf(name, size, spacing);
    for (const [x, y] of spots) {
      for (const lines of forms) {
        const style = { size, weight: 700, letterSpacing: size * spacing } as const;
        const half = (widest(lines, style) - size * spacing) / 2 + ROOM * size;
        const box = boxAround(x, y, half, ((1 + (lines.length - 1) * LINE) / 2 + ROOM) * size);
        if (obstacles.some((other) => boxesOverlap(other, box)) || !liesInside(box, outline)) continue;
        return { id, lines, size, x, y, box };
      }
    }
    return undefined;
  });
}

/** A name in one line, in two, and character under character. */
function formsOf(name: string, size: number, spacing: number): string[][] {
  const style = { size, weight: 700, letterSpacing: size * spacing } as const;
  const characters = [...name];
  const whole = widest([name], style);
  const forms = [[name], balancedLines(name, whole / 2 + size, style)];
  return characters.length > 2 && characters.every((each) => /\p{Script=Han}/u.test(each)) && spacing > 0
    ? [...forms, characters]
    : forms;
}
