import { round } from "../../theme/round.ts";
import type { Frame } from "./frame.ts";

/** Outline of a step inside its frame (mm): plain, a board with cut corners for a notice, round ends for the end. */
export function stepOutline(frame: Frame, kind: "step" | "notice" | "end", strokeWidth: number): string {
  const inset = strokeWidth / 2;
  const left = round(frame.x + inset);
  const top = round(frame.y + inset);
  const right = round(frame.x + frame.width - inset);
  const bottom = round(frame.y + frame.height - inset);
  const cut = round(CORNERS[kind] * frame.height);
  const corner = (dx: number, dy: number) =>
    kind === "notice" ? `l${dx * cut},${dy * cut}` : `a${cut},${cut},0,0,1,${dx * cut},${dy * cut}`;
  return [
    `M${round(left + cut)},${top}`,
    `H${round(right - cut)}${corner(1, 1)}`,
    `V${round(bottom - cut)}${corner(-1, 1)}`,
    `H${round(left + cut)}${corner(-1, -1)}`,
    `V${round(top + cut)}${corner(1, -1)}Z`,
  ].join("");
}

/** Size of the corners as a share of the height. */
const CORNERS = { step: 0.04, notice: 0.14, end: 0.22 } as const;
