import { textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { Frame } from "../parts/frame.ts";
import type { FlowDiagramProps, FlowLevel, FlowStep } from "./props.ts";

const defaults = {
  /** Of a chip's word, in titles of steps. */
  word: 0.64,
  /** In sizes of the word: height, room at either side, and for the sign of a clock. */
  height: 1.55,
  side: 0.5,
  clock: 1.25,
  /** From the left or the right edge of a box to its chip, and between two chips, in titles. */
  inset: 0.6,
};

/** A word on the edge of a box: who acts, which notice it is, how long it hangs. */
export interface FlowChip extends Frame {
  readonly kind: FlowLevel | "mark" | "time";
  readonly text: string;
  readonly size: number;
}

/** Which notice it is at the left of the upper edge, who acts at its right, how long it hangs on the lower edge. */
export function chipsOf(
  step: FlowStep,
  { x, y, width, height }: Frame,
  title: number,
  { type }: FlowDiagramProps,
): FlowChip[] {
  const at = (text: string | undefined, kind: FlowChip["kind"], middle: number, isRight: boolean): FlowChip[] => {
    if (text === undefined) return [];
    const chip = chipSize(text, title, type, kind === "time" ? defaults.clock : 0);
    const left = isRight ? x + width - defaults.inset * title - chip.width : x + defaults.inset * title;
    return [
      { kind, text, x: left, y: middle - chip.height / 2, width: chip.width, height: chip.height, size: chip.size },
    ];
  };
  return [
    ...at(step.mark, "mark", y, false),
    ...at(step.actor, step.level, y, true),
    ...at(step.time, "time", y + height, true),
  ];
}

/** Of a box, to have a step's chips on its upper edge, mm. */
export function chipsWidth(step: FlowStep, title: number, { type }: FlowDiagramProps): number {
  const width = (text: string | undefined) => (text ? chipSize(text, title, type).width + defaults.inset * title : 0);
  return width(step.mark) + width(step.actor) + defaults.inset * title;
}

/** Of a chip, mm: half of it stands inside the box. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** The size of a chip; `sign` is the room for a sign before its word, in sizes of the word. */
export function chipSize(text: string, title: number, type: TypeScale, sign = 0): ChipSize {
  const size = Math.max(type.floor, title * defaults.word);
  const width = textWidth(text, { size, weight: 500 }) + (2 * defaults.side + sign) * size;
  return { width, height: size * defaults.height, size };
}
