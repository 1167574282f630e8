import { round } from "../../theme/round.ts";
import type { Box } from "./box.ts";

/** A rectangle to be drawn: left upper corner and size, mm. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle within the edges of a box. */
export function frameOf({ left, top, right, bottom }: Box): Frame {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A frame as attributes of a `<rect>`. */
export function rectangle({ x, y, width, height }: Frame): Frame {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
