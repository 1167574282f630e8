import { textWidth } from "../../theme/glyphs.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { widest } from "../parts/fit-size.ts";
import type { Frame } from "../parts/frame.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import { poorSignHeight, poorSignWidth, SIGN_AROUND } from "../parts/poor-sign.tsx";
import type { Card } from "./props.ts";

/** Name over figure over remark, or the name at the left of the other two. */
export type CardForm = "upright" | "lying";

/** A text on a card about its middle, mm of the panel; only names take several lines. */
export interface CardText {
  readonly role: "sign" | "name" | "figure" | "remark";
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Sizes of a card's lines, of the name's. */
const FIGURE = 1.6;
export const REMARK = 0.64;
/** Heights and spaces, of the name's size; the strip of the class's hatch is at the foot of the card. */
const EMS = { edge: 0.42, sign: 1.4, afterName: 0.42, afterFigure: 0.3, strip: 0.5, between: 0.8 };
/** Line height of a name in several lines, of its size. */
export const LINE = 1.2;
/** The names that cards are made for; a longer one is set smaller, in up to three lines. */
const USUAL_NAME = "孙家坝村";
const MOST_LINES = 3;
/** Sizes tried for a long name, each of the one before. */
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

/** The texts of a card in its frame. */
export function cardTexts(card: Card, frame: Frame, { form, size }: { form: CardForm; size: number }): CardText[] {
  const { figure, remark } = card;
  const strip = figure === undefined && card.fill.hatch === "none" ? 0 : stripHeight(size);
  const height = frame.height - strip;
  const middle = frame.y + height / 2;
  const edge = EMS.edge * size;
  const inside = { width: frame.width - 2 * edge, height: height - 2 * edge };
  const centre = frame.x + frame.width / 2;
  if (figure === undefined) return [nameText(card, size, inside, (own) => [centre, middle - own / 2])];
  const block = (FIGURE + (remark ? EMS.afterFigure + REMARK : 0)) * size;
  const said = (x: number, top: number): CardText[] => [
    { role: "figure", lines: [figure], size: FIGURE * size, x, y: top + (FIGURE / 2) * size },
    ...(remark
      ? [{ role: "remark" as const, lines: [remark], size: REMARK * size, x, y: top + block - (REMARK / 2) * size }]
      : []),
  ];
  if (form === "upright") {
    const needed = (EMS.sign + EMS.afterName) * size + block;
    const top = middle - needed / 2;
    // A long name grows upwards: figures of one row stay level.
    const room = { ...inside, height: EMS.sign * size + (inside.height - needed) / 2 };
    const name = nameText(card, size, room, (own) => [centre, top + EMS.sign * size - own]);
    return [name, ...said(centre, top + (EMS.sign + EMS.afterName) * size)];
  }
  const saidWidth = Math.max(
    textWidth(figure, { size: FIGURE * size, weight: 700 }),
    textWidth(remark ?? "", { size: REMARK * size, weight: 500 }),
  );
  const right = frame.x + frame.width - edge - saidWidth / 2;
  const room = { ...inside, width: inside.width - saidWidth - EMS.between * size };
  const nameWidth = Math.min(room.width, poorSignWidth(card.name, size));
  const name = nameText(card, size, room, (own) => [frame.x + edge + nameWidth / 2, middle - own / 2]);
  return [name, ...said(right, middle - block / 2)];
}

/** A name as large as the others or, where it is longer than its room is wide, as large as it can be in a few lines. */
function nameText(
  { name, isPoor }: Card,
  size: number,
  room: { readonly width: number; readonly height: number },
  place: (height: number) => readonly [x: number, top: number],
): CardText {
  const around = isPoor ? SIGN_AROUND : 0;
  const sizes = [...stepping(size, size / (MOST_LINES + 1), (each) => each * STEP)];
  const fitting = largestThatFits(inOrder(sizes), (at) => {
    const width = room.width - around * at;
    const style = { size: at, weight: 700 } as const;
    const lines = width < at ? [] : balancedLines(name, width, style);
    const isLow = poorSignHeight(at, lines.length) <= Math.max(room.height, poorSignHeight(at)) + TOLERANCE;
    const fits = lines.length > 0 && lines.length <= MOST_LINES && isLow && widest(lines, style) <= width;
    return fits ? { lines, at } : undefined;
  });
  const { lines, at } = fitting ?? {
    lines: [name],
    at: room.width / (textWidth(name, { size: 1, weight: 700 }) + around),
  };
  const height = poorSignHeight(at, lines.length);
  const [x, top] = place(height);
  return { role: isPoor ? "sign" : "name", lines, size: at, x, y: top + height / 2 };
}

/** Heights add up in floating point, mm. */
const TOLERANCE = 1e-6;
