import { breakLines } from "../../text/line-break.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { SheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";

/** Line height of the sentence, and the space above it, in its sizes. */
export const MESSAGE = { leading: 1.3, above: 0.75, weight: 700 } as const;
/** Smaller than this, of its usual size, the sentence takes two lines. */
const LEAST_IN_ONE_LINE = 0.75;

/** The sheet's sentence, laid out. Lengths in mm. */
export interface MessagePlan {
  readonly lines: readonly string[];
  readonly size: number;
  /** With the space above it; 0 where the sheet has no sentence. */
  readonly height: number;
}

/** One line if that is large enough, else as many as it takes. */
export function planMessage({ frame }: SheetHead, { type, paper, margin }: SheetMeasures): MessagePlan {
  const { message } = frame;
  if (message === undefined) return { lines: [], size: type.message, height: 0 };
  const width = paper.width - 2 * margin;
  const whole = Math.min(type.message, width / textWidth(message, { size: 1, weight: MESSAGE.weight }));
  const size = whole >= type.message * LEAST_IN_ONE_LINE ? whole : Math.max(type.floor, type.message * 0.85);
  const lines = size === whole ? [message] : breakLines(message, width, { size, weight: MESSAGE.weight });
  return { lines, size, height: size * (MESSAGE.above + lines.length * MESSAGE.leading) };
}

/** A piece of a sentence; figures stand out, years do not: they are no news. */
export interface MessagePiece {
  readonly text: string;
  readonly isFigure: boolean;
}

const FIGURE = /[\d,]+(?:\.\d+)?%?(?![\d年])/g;

/** The figures of a line and what stands between them. */
export function messagePieces(line: string): MessagePiece[] {
  const pieces: MessagePiece[] = [];
  let from = 0;
  for (const { 0: text, index } of line.matchAll(FIGURE)) {
    if (index > from) pieces.push({ text: line.slice(from, index), isFigure: false });
    pieces.push({ text, isFigure: true });
    from = index + text.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), isFigure: false });
  return pieces;
}
