import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { FlowLane } from "./props.ts";

/** The heads of all lanes, mm. */
export interface LaneHeads {
  readonly height: number;
  readonly labels: readonly LabelProps[];
}

const defaults = {
  /** Height of a head in one line, in sizes of body text. */
  oneLine: 2.5,
  /** Between name and bodies, in sizes of a label. */
  gap: 0.8,
  /** Share of a lane's width that its head may take. */
  widest: 0.94,
  leading: 1.3,
};

/** Name and bodies of each lane, centred: in one line where all lanes have room for it, else beneath each other. */
export function placeLaneHeads(lanes: readonly FlowLane[], laneWidth: number, type: TypeScale): LaneHeads {
  const room = laneWidth * defaults.widest;
  const gap = type.label * defaults.gap;
  const nameWidth = (lane: FlowLane) => textWidth(lane.name, { size: type.heading, weight: 700 });
  const widthOf = (lane: FlowLane) => nameWidth(lane) + gap + textWidth(lane.note, { size: type.label });
  const name = { size: type.heading, weight: 700, fill: palette.redDark } as const;
  const note = { size: type.label, fill: palette.inkSoft };
  const centre = (index: number) => (index + 0.5) * laneWidth;
  if (lanes.every((lane) => widthOf(lane) <= room)) {
    const height = type.body * defaults.oneLine;
    const labels = lanes.flatMap((lane, index): LabelProps[] => {
      const left = centre(index) - widthOf(lane) / 2;
      return [
        { ...name, x: left, y: height / 2, text: lane.name },
        { ...note, x: left + nameWidth(lane) + gap, y: height / 2, text: lane.note },
      ];
    });
    return { height, labels };
  }
  const notes = lanes.map((lane) => balancedLines(lane.note, room, { size: type.label }));
  const padding = type.label * 0.5;
  const firstNote = padding + type.heading * defaults.leading;
  const lineHeight = type.label * defaults.leading;
  const labels = lanes.flatMap((lane, index): LabelProps[] => [
    { ...name, x: centre(index), y: padding + type.heading * 0.6, text: lane.name, anchor: "middle" },
    ...notes[index]!.map(
      (text, line): LabelProps => ({
        ...note,
        x: centre(index),
        y: firstNote + (line + 0.5) * lineHeight,
        text,
        anchor: "middle",
      }),
    ),
  ]);
  const mostLines = Math.max(...notes.map((lines) => lines.length));
  return { height: firstNote + mostLines * lineHeight + padding, labels };
}
