import { textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { FlowStep } from "./props.ts";

const defaults = {
  /** Texts of a step relative to its title. */
  actor: 0.62,
  line: 0.74,
  /** Above and below, left and right of the text, ems of the title. */
  padding: 0.5,
  sidePadding: 0.6,
  leading: 1.34,
};

/** One line of text; `y` is the middle of the ideographs. Mm. */
export interface FlowText {
  readonly part: "number" | "title" | "actor" | "line";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

/** Where a box stands, mm. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Weights of the texts of a step. */
export const FLOW_WEIGHTS = { number: 700, title: 700, actor: 500, line: 400 } as const;

/** Whether texts that were placed from the top of a frame stay inside it. */
export function textsFit(texts: readonly FlowText[], frame: Frame, title: number): boolean {
  const right = frame.x + frame.width - defaults.sidePadding * title;
  const isWithin = (text: FlowText) =>
    text.anchor !== "start" ||
    text.x + textWidth(text.text, { size: text.size, weight: FLOW_WEIGHTS[text.part] }) <= right;
  return texts.every(isWithin) && contentHeight(texts, title) <= frame.y + frame.height;
}

/** Bottom of the texts with the space beneath them, from the same origin as the texts. */
export function contentHeight(texts: readonly FlowText[], title: number): number {
  const last = texts.at(-1)!;
  return last.y + last.size / 2 + defaults.padding * title;
}

/** Radius of the disc behind a number. */
export function discRadius(title: number): number {
  return title * 0.72;
}

/** A step's text from the top of its frame: number and title, who acts at their right or beneath, the explanation. */
export function textsOf(step: FlowStep, frame: Frame, title: number, type: TypeScale): FlowText[] {
  const side = defaults.sidePadding * title;
  const left = frame.x + side;
  const right = frame.x + frame.width - side;
  const numberSize = Math.max(type.floor, title * 0.78);
  const radius = discRadius(title);
  const first = frame.y + defaults.padding * title + radius;
  const titleLeft = left + 2 * radius + 0.4 * title;
  const actorSize = Math.max(type.floor, title * defaults.actor);
  const lineSize = Math.max(type.floor, title * defaults.line);
  const titleEnd = titleLeft + textWidth(step.title, { size: title, weight: 700 });
  const actor = step.actor ?? "";
  const actorFits = titleEnd + title * 0.6 + textWidth(actor, { size: actorSize, weight: 500 }) <= right;
  const texts: FlowText[] = [
    { part: "number", x: left + radius, y: first, size: numberSize, anchor: "middle", text: String(step.number) },
    { part: "title", x: titleLeft, y: first, size: title, anchor: "start", text: step.title },
  ];
  let y = first + radius + title * 0.3;
  if (actor && actorFits)
    texts.push({ part: "actor", x: right, y: first, size: actorSize, anchor: "end", text: actor });
  if (actor && !actorFits) {
    y += actorSize / 2;
    texts.push({ part: "actor", x: titleLeft, y, size: actorSize, anchor: "start", text: actor });
    y += actorSize * 0.8;
  }
  const style = { size: lineSize, weight: 400 } as const;
  for (const text of step.lines.flatMap((line) => balancedLines(line, right - left, style))) {
    texts.push({ part: "line", x: left, y: y + lineSize / 2, size: lineSize, anchor: "start", text });
    y += lineSize * defaults.leading;
  }
  return texts;
}
