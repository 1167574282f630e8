import { type Box, boxesOverlap, grow } from "../parts/box.ts";
import { horizontalLine, verticalLine } from "../parts/clear-line.ts";
import { widest } from "../parts/fit-size.ts";
import { type Frame, frameOf } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { labelBox } from "../parts/label-box.ts";
import type { PlacedBars } from "./placed-bars.ts";
import type { BarMean } from "./props.ts";

/** A line across bars that grow from `zero`, from one end to the other, mm. */
export interface MeanLine {
  readonly isUpright: boolean;
  readonly zero: number;
  readonly length: (amount: number) => number;
  readonly from: number;
  readonly to: number;
}

/** Room that the line leaves around a figure, of the figure's size; between the line and its words, of theirs. */
const CLEAR = 0.3;
const ABOVE = 0.72;

/**
 * The line of the mean, broken where a figure stands, and its words: on a level line over its right end,
 * or further left where that is taken; over an upright one within `room`.
 */
export function placeMean(
  { value, text }: BarMean,
  line: MeanLine,
  figures: PlacedBars,
  size: number,
  room: readonly [from: number, to: number],
): Partial<PlacedBars> {
  const { isUpright, zero, length, from, to } = line;
  const texts = figures.labels.map((label) => grow(labelBox(label), label.size * CLEAR));
  if (!isUpright) {
    const at = zero + length(value);
    const half = widest([text], { size, weight: 700 }) / 2;
    const x = Math.max(room[0] + half, Math.min(room[1] - half, at));
    return {
      mean: verticalLine(at, from - size * 0.1, to, texts),
      labels: [{ x, y: from - size * ABOVE, size, text, anchor: "middle", weight: 700 }],
    };
  }
  const at = zero - length(value);
  const taken = [...[...figures.bars, ...figures.fallen].map(boxOf), ...texts];
  const sides = [at - size * ABOVE, at + size * ABOVE].filter(
    (y) => y - size / 2 >= room[0] && y + size / 2 <= room[1],
  );
  const label = (x: number, y: number): LabelProps => ({ x, y, size, text, anchor: "end", weight: 700 });
  const steps = Math.max(0, Math.floor((to - from - widest([text], { size, weight: 700 })) / size));
  const places = sides.flatMap((y) => Array.from({ length: steps + 1 }, (_, step) => label(to - step * size, y)));
  const isFree = (candidate: LabelProps) =>
    !taken.some((box) => boxesOverlap(box, grow(labelBox(candidate), size * 0.12)));
  const free = places.find(isFree);
  const chosen = free ?? places[0] ?? label(to, at - size * ABOVE);
  return {
    mean: horizontalLine(at, from, to, texts),
    labels: [chosen],
    ...(free ? {} : { plates: [frameOf(grow(labelBox(chosen), size * 0.2))] }),
  };
}

/** A frame's edges. */
export function boxOf({ x, y, width, height }: Frame): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
