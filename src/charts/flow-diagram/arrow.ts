import type { Frame } from "../parts/frame.ts";
import type { Point } from "../parts/point.ts";
import type { FlowChip } from "./place-chips.ts";

/** A box and what an arrow may not cross on its edge. */
interface ArrowEnd extends Frame {
  readonly chips: readonly FlowChip[];
}

/** Side to side within a row; from the foot through the middle of the gap to the first box of the next row. */
export function flowArrow(from: ArrowEnd, to: ArrowEnd, gap: number): Point[] {
  if (from.y === to.y) {
    const y = from.y + from.height / 2;
    return [
      [from.x + from.width, y],
      [to.x, y],
    ];
  }
  const foot = from.y + from.height;
  const end = clearX(to, to.y);
  // A first step is as wide as the sheet: its arrow goes straight down to the box beneath.
  if (from.width > to.width)
    return [
      [end, foot],
      [end, to.y],
    ];
  const start = clearX(from, foot);
  const across = foot + gap / 2;
  return [
    [start, foot],
    [start, across],
    [end, across],
    [end, to.y],
  ];
}

/** The middle of an edge of a box, between the chips on it. */
function clearX({ x, width, chips }: ArrowEnd, edge: number): number {
  const on = chips.filter((chip) => Math.abs(chip.y + chip.height / 2 - edge) < chip.height);
  const left = Math.max(x, ...on.filter(({ kind }) => kind === "mark").map((chip) => chip.x + chip.width));
  const right = Math.min(x + width, ...on.filter(({ kind }) => kind !== "mark").map((chip) => chip.x));
  return (left + right) / 2;
}
