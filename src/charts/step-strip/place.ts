import { textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";

/** Steps in order, the room for them in mm, and the sheet's sizes of text. */
export interface StepStripProps {
  readonly steps: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** Steps side by side, mm. */
export interface PlacedStepStrip {
  readonly size: number;
  readonly boxes: readonly Frame[];
  readonly labels: readonly LabelProps[];
  /** From each step to the next. */
  readonly arrows: readonly (readonly [Point, Point])[];
}

const defaults = {
  /** Space between steps, of the text's size: the arrow. */
  between: 2,
  /** Around the text of a step, of its size. */
  padding: 0.6,
  leading: 1.3,
  /** Largest text, of the body's. */
  largest: 1.25,
  mostLines: 3,
};

/** Sizes tried. */
const SIZES = 16;
const WEIGHT = 500;

/** Steps in boxes of one width, their text as large as it can be; undefined where it cannot be read. */
export function placeStepStrip({ steps, width, height, type }: StepStripProps): PlacedStepStrip | undefined {
  const most = Math.max(type.floor, type.body * defaults.largest);
  return largestThatFits(inSteps(most, type.floor, SIZES), (size) => {
    const between = defaults.between * size;
    const own = (width - (steps.length - 1) * between) / steps.length;
    const room = own - 2 * defaults.padding * size;
    if (room < size * 2) return undefined;
    const texts = steps.map((step) => balancedLines(step, room, { size, weight: WEIGHT }));
    const lines = Math.max(...texts.map((text) => text.length));
    const isWide = texts.flat().every((line) => textWidth(line, { size, weight: WEIGHT }) <= room + 1e-6);
    const inner = lines * size * defaults.leading;
    if (!isWide || lines > defaults.mostLines || inner + 2 * defaults.padding * size > height) return undefined;
    const boxes = steps.map((_, index) => ({ x: index * (own + between), y: 0, width: own, height }));
    const labels = texts.flatMap((text, index): LabelProps[] => {
      const top = (height - text.length * size * defaults.leading) / 2;
      return text.map((line, row) => ({
        x: boxes[index]!.x + own / 2,
        y: top + (row + 0.5) * size * defaults.leading,
        size,
        text: line,
        anchor: "middle",
        weight: WEIGHT,
      }));
    });
    const arrows = boxes.slice(1).map(({ x }): readonly [Point, Point] => [
      [x - between * 0.85, height / 2],
      [x - between * 0.15, height / 2],
    ]);
    return { size, boxes, labels, arrows };
  });
}
