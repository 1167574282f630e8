import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { balancedLines } from "../parts/balanced-lines.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { FlowStep } from "./props.ts";

/** Sizes relative to a step's title; paddings too. */
const defaults = {
  number: 0.78,
  text: 0.78,
  disc: 0.72,
  afterDisc: 0.4,
  titleLeading: 1.46,
  textLeading: 1.36,
  side: 0.55,
  above: 0.62,
  beneath: 0.5,
  /** Beneath the text of a step that a chip hangs under. */
  beneathWithChip: 0.72,
};

/** A step's number, title and explanation, mm from the left upper corner of its box. */
export interface StepText {
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number };
  readonly labels: readonly LabelProps[];
  /** Of the box that holds them. */
  readonly height: number;
  readonly fits: boolean;
}

const inkOf = { start: palette.ink, step: palette.ink, notice: palette.red, end: palette.ink } as const;

/** How an explanation is broken into lines; either way gives as many. */
export type Breaking = typeof balancedLines;

/** Sets a step in a box of a width: number and title above, the explanation beneath; a first step in one row. */
export function stepText(step: FlowStep, width: number, title: number, type: TypeScale, breaking: Breaking): StepText {
  const [side, radius] = [defaults.side * title, defaults.disc * title];
  const size = Math.max(type.floor, title * defaults.text);
  const number = { size: Math.max(type.floor, title * defaults.number), weight: 700, fill: palette.white } as const;
  const head = { size: title, weight: 700, fill: inkOf[step.kind] } as const;
  const titleX = side + 2 * radius + defaults.afterDisc * title;
  const titleEnd = titleX + textWidth(step.title, head);
  const isRow = step.kind === "start";
  const textX = isRow ? titleEnd + title : side;
  const lines = breaking(step.text, width - side - textX, { size });
  const y = defaults.above * title + (defaults.titleLeading * title) / 2;
  const top = isRow ? y - (size * defaults.textLeading) / 2 : y + (defaults.titleLeading * title) / 2;
  const beneath = (step.time ? defaults.beneathWithChip : defaults.beneath) * title;
  const labels: LabelProps[] = [
    { x: side + radius, y, text: String(step.number), anchor: "middle", ...number },
    { x: titleX, y, text: step.title, ...head },
    ...lines.map((text, line) => ({ x: textX, y: top + (line + 0.5) * size * defaults.textLeading, size, text })),
  ];
  const textBottom = top + lines.length * size * defaults.textLeading;
  return {
    disc: { x: side + radius, y, radius },
    labels,
    height: Math.max(textBottom, y + (defaults.titleLeading * title) / 2) + beneath,
    fits: titleEnd <= width - side && width - side - textX > size * 4 && (!isRow || lines.length === 1),
  };
}
