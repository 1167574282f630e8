import { textWidth } from "../../theme/glyphs.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { Frame } from "../parts/frame.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import { poorSignHeight, poorSignWidth } from "../parts/poor-sign.tsx";
import type { Card } from "./props.ts";

/** Name over figure over remark, or the name at the left of the other two. */
export type CardForm = "upright" | "lying";

/** A line on a card about its middle, mm of the panel. */
export interface CardText {
  readonly role: "sign" | "name" | "figure" | "remark";
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Sizes of a card's lines, of the name's. */
const FIGURE = 1.6;
export const REMARK = 0.64;
/** Heights and spaces, of the name's size; the strip of the class's hatch is at the foot of the card. */
const EMS = { edge: 0.42, sign: 1.4, afterName: 0.42, afterFigure: 0.3, strip: 0.5, between: 0.8, line: 1.2 };
/** Characters of the names that cards are made for; a longer one is set smaller, in up to three lines. */
const USUAL_NAME = "孙家坝村";
const MOST_LINES = 3;
/** A name is set smaller in one line down to so much, before it takes two. */
const STEP = 0.94;

/** Height of the strip at the foot of a card whose name has a size, mm. */
export function stripHeight(size: number): number {
  return EMS.strip * size;
}

/** What a card needs, in sizes of its name; `figure` and `remark` are the widths of the longest at a size of 1. */
export function cardExtent(form: CardForm, figure: number, remark: number): { width: number; height: number } {
  const name = poorSignWidth(USUAL_NAME, 1);
  const said = Math.max(figure * FIGURE, remark * REMARK);
  const block = FIGURE + (remark > 0 ? EMS.afterFigure + REMARK : 0);
  const around = 2 * EMS.edge + EMS.strip;
  return form === "upright"
    ? { width: Math.max(name, said) + 2 * EMS.edge, height: EMS.sign + EMS.afterName + block + around }
    : { width: name + (said > 0 ? EMS.between + said : 0) + 2 * EMS.edge, height: Math.max(EMS.sign, block) + around };
}

/** The lines of a card in its frame. */
export function cardTexts(card: Card, frame: Frame, { form, size }: { form: CardForm; size: number }): CardText[] {
  const { figure, remark } = card;
  const strip = figure === undefined && card.fill.hatch === "none" ? 0 : stripHeight(size);
  const inside = { ...frame, height: frame.height - strip };
  const middle = inside.y + inside.height / 2;
  const edge = EMS.edge * size;
  if (figure === undefined) return nameTexts(card, size, frame.x + frame.width / 2, middle, inside.width - 2 * edge);
  const block = (FIGURE + (remark ? EMS.afterFigure + REMARK : 0)) * size;
  const said = (x: number, top: number): CardText[] => [
    { role: "figure", text: figure, size: FIGURE * size, x, y: top + (FIGURE / 2) * size },
    ...(remark
      ? [{ role: "remark" as const, text: remark, size: REMARK * size, x, y: top + block - (REMARK / 2) * size }]
      : []),
  ];
  if (form === "upright") {
    const x = frame.x + frame.width / 2;
    const top = middle - (EMS.sign * size + EMS.afterName * size + block) / 2;
    const name = nameTexts(card, size, x, top + (EMS.sign / 2) * size, inside.width - 2 * edge);
    return [...name, ...said(x, top + (EMS.sign + EMS.afterName) * size)];
  }
  const saidWidth = Math.max(
    textWidth(figure, { size: FIGURE * size, weight: 700 }),
    textWidth(remark ?? "", { size: REMARK * size }),
  );
  const right = frame.x + frame.width - edge - saidWidth / 2;
  const room = inside.width - 2 * edge - saidWidth - EMS.between * size;
  const nameWidth = Math.min(room, poorSignWidth(card.name, size));
  return [...nameTexts(card, size, frame.x + edge + nameWidth / 2, middle, room), ...said(right, middle - block / 2)];
}

/** A name about a point, as large as the others or, where it is longer than the card is wide, as large as it can be. */
function nameTexts(card: Card, size: number, x: number, y: number, room: number): CardText[] {
  const { name, isPoor } = card;
  const widthOf = (text: string, at: number) =>
    isPoor ? poorSignWidth(text, at) : textWidth(text, { size: at, weight: 700 });
  const sizes = [...stepping(size, size / (MOST_LINES + 1), (each) => each * STEP)];
  const set = largestThatFits(inOrder(sizes), (at) => {
    // A sign has a line; a name without one may take several in the same height.
    const most = isPoor ? 1 : Math.floor(poorSignHeight(size) / (EMS.line * at));
    const lines = isPoor ? [name] : balancedLines(name, room, { size: at, weight: 700 });
    const fits = lines.length <= Math.max(1, most) && lines.every((line) => widthOf(line, at) <= room);
    return fits ? { lines, at } : undefined;
  }) ?? { lines: [name], at: room / widthOf(name, 1) };
  return set.lines.map((text, index) => ({
    role: isPoor ? "sign" : "name",
    text,
    size: set.at,
    x,
    y: y + (index - (set.lines.length - 1) / 2) * EMS.line * set.at,
  }));
}
