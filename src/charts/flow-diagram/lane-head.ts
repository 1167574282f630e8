import type { WorkflowLane } from "../../text/registration-workflow.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { LabelProps } from "../parts/label.tsx";

/** Between name and bodies, sizes of a label; share of the lane's width that they may take. */
const GAP = 0.8;
const WIDEST = 0.96;
/** Height of a head in one line, sizes of body text, and of the lines of one in two. */
const ONE_LINE = 2.5;
const LEADING = 1.35;
/** Above and beneath two lines, sizes of a label. */
const PADDING = 0.3;

function nameWidth(lane: WorkflowLane, type: TypeScale): number {
  return textWidth(lane.name, { size: type.heading, weight: 700 });
}

function noteWidth(lane: WorkflowLane, type: TypeScale): number {
  return textWidth(lane.note, { size: type.label });
}

function isOneLine(lanes: readonly WorkflowLane[], width: number, type: TypeScale): boolean {
  return lanes.every((lane) => nameWidth(lane, type) + GAP * type.label + noteWidth(lane, type) <= width * WIDEST);
}

/** Whether names and bodies have room in lanes of `width` mm, in two lines at least. */
export function laneHeadsFit(lanes: readonly WorkflowLane[], width: number, type: TypeScale): boolean {
  return lanes.every((lane) => Math.max(nameWidth(lane, type), noteWidth(lane, type)) <= width * WIDEST);
}

/** The heads of all lanes: in one line or two, and their height, mm. */
export interface LaneHeads {
  readonly lines: 1 | 2;
  readonly height: number;
}

/** Heads of lanes of `width` mm: the same for all. */
export function planLaneHeads(lanes: readonly WorkflowLane[], width: number, type: TypeScale): LaneHeads {
  return isOneLine(lanes, width, type)
    ? { lines: 1, height: type.body * ONE_LINE }
    : { lines: 2, height: (type.heading + type.label) * LEADING + 2 * PADDING * type.label };
}

/** Where the name and the bodies of a lane stand in its head around `centre`. */
export function placeLaneHead(
  lane: WorkflowLane,
  centre: number,
  { lines, height }: LaneHeads,
  type: TypeScale,
): { name: LabelProps; note: LabelProps } {
  const name = { size: type.heading, text: lane.name };
  const note = { size: type.label, text: lane.note };
  if (lines === 2) {
    const top = PADDING * type.label;
    const noteY = top + type.heading * LEADING + (type.label * LEADING) / 2;
    return {
      name: { ...name, x: centre, y: top + (type.heading * LEADING) / 2, anchor: "middle" },
      note: { ...note, x: centre, y: noteY, anchor: "middle" },
    };
  }
  const own = nameWidth(lane, type);
  const gap = GAP * type.label;
  const left = centre - (own + gap + noteWidth(lane, type)) / 2;
  return { name: { ...name, x: left, y: height / 2 }, note: { ...note, x: left + own + gap, y: height / 2 } };
}
