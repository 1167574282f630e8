import type { Line } from "./lines.ts";
import { middleX, middleY, nearest } from "./placed.ts";

/** A panel's remark at the right of its heading, and what stands beneath them as far as the next heading or the foot of the sheet. */
export interface PanelLines {
  readonly remark: string;
  readonly lines: readonly Line[];
}

/** Between a panel's left edge and its heading, sizes of the heading: the mark before it. */
const BEFORE_HEADING = 0.75;

/** What stands under a heading that has a remark at the panel's other end; `undefined` where there is no such heading. */
export function panelUnder(lines: readonly Line[], heading: string): PanelLines | undefined {
  const head = lines.find(({ text }) => text === heading);
  if (!head) return undefined;
  const beside = lines.filter(
    (line) => line.box.left > head.box.right && Math.abs(line.box.bottom - head.box.bottom) < head.size / 2,
  );
  const remark = nearest(beside, ({ box }) => box.left);
  if (!remark) throw new Error(`${heading} has no remark that says where its panel ends`);
  const left = head.box.left - BEFORE_HEADING * head.size;
  const isIn = (line: Line) => middleX(line) > left && middleX(line) < remark.box.right + 1;
  const under = lines.filter((line) => isIn(line) && middleY(line) > head.box.bottom);
  const nextHeading = nearest(
    under.filter(({ size }) => Math.abs(size - head.size) < 0.01),
    ({ box }) => box.top,
  );
  const bottom = Math.min(footTop(lines), nextHeading?.box.top ?? Number.POSITIVE_INFINITY);
  return {
    remark: remark.text,
    lines: under.filter((line) => middleY(line) < bottom),
  };
}

/** How the foot begins: on maps, on charts and tables, on boards. */
const FOOT_HEAD = /^制[图表]单位：$|制　\d{4}年\d{1,2}月$/;

/** The line of the foot that says who made the sheet. */
export const isMaker = ({ text }: Pick<Line, "text">): boolean => FOOT_HEAD.test(text);

/** Where the foot of the sheet begins, mm. */
export function footTop(lines: readonly Line[]): number {
  return lines.find(isMaker)?.box.top ?? Number.POSITIVE_INFINITY;
}

/** The notes of the foot, without spaces: what stands at its left under who made the sheet. */
export function footNotes(lines: readonly Line[]): string {
  const maker = lines.find(isMaker);
  if (!maker) return "";
  const notes = lines.filter(
    ({ box, size }) => box.top > maker.box.top && Math.abs(box.left - maker.box.left) < 0.1 && size < maker.size,
  );
  return notes.map(({ text }) => text.replace(/\s/g, "")).join("");
}
