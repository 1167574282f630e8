import { type TextStyle, textWidth } from "../theme/glyphs.ts";

/** May not begin a line (GB/T 15834). */
const NEVER_FIRST = new Set("。．，、；：！？）〕】》〉」』”’…—·％℃,.;:!?)]}%～");
/** May not end a line. */
const NEVER_LAST = new Set("（〔【《〈「『“‘([{￥¥");
/** Words, figures and codes that stay in one piece. */
const RUN = /[A-Za-z0-9](?:[A-Za-z0-9.,:/+-]*[A-Za-z0-9])?/y;

/**
 * The lines of a Chinese text at most `width` mm wide: closing punctuation never begins a line, opening never ends one,
 * words and figures stay whole where a line can hold them, and no paragraph ends on a line of a single character.
 * Line feeds in the text are kept. Spaces at the start are kept (an indent of two U+3000), at breaks they go.
 */
export function breakLines(text: string, width: number, style: TextStyle): string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, style));
}

function breakParagraph(text: string, width: number, style: TextStyle): string[] {
  if (textWidth(text, style) <= width) return [text.trimEnd()];
  const lines: string[][] = [[]];
  let used = 0;
  for (const piece of unbreakables(text, width, style)) {
    const pieceWidth = textWidth(piece, style);
    const line = lines.at(-1)!;
    if (line.length > 0 && used + textWidth(piece.trimEnd(), style) > width + TOLERANCE) {
      if (piece.trim() === "") continue;
      lines.push([piece]);
      used = pieceWidth;
    } else {
      line.push(piece);
      used += pieceWidth;
    }
  }
  return withoutOrphan(lines).map((line) => line.join("").trimEnd());
}

/** Widths add up in floating point: a line may be this much too long, mm. */
const TOLERANCE = 1e-6;

/** A last line of one character takes the piece before it along, if the line above has enough left. */
function withoutOrphan(lines: string[][]): string[][] {
  const last = lines.at(-1)!;
  const above = lines.at(-2);
  if (above && above.length > 2 && letterCount(last) === 1) last.unshift(above.pop()!);
  return lines;
}

function letterCount(line: readonly string[]): number {
  return [...line.join("")].filter((character) => !NEVER_FIRST.has(character) && character.trim() !== "").length;
}

/** The text in pieces between which a line may break. */
function unbreakables(text: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let opening = "";
  for (const unit of units(text, width, style)) {
    if (NEVER_LAST.has(unit)) {
      opening += unit;
    } else if (opening === "" && pieces.length > 0 && NEVER_FIRST.has(unit)) {
      pieces.push(pieces.pop()! + unit);
    } else {
      pieces.push(opening + unit);
      opening = "";
    }
  }
  if (opening !== "") pieces.push(opening);
  return pieces;
}

/** Characters one by one, runs of Latin letters and figures whole unless they are wider than a line. */
function units(text: string, width: number, style: TextStyle): string[] {
  const found: string[] = [];
  let index = 0;
  while (index < text.length) {
    RUN.lastIndex = index;
    const run = RUN.exec(text)?.[0];
    const unit = run && textWidth(run, style) <= width ? run : String.fromCodePoint(text.codePointAt(index)!);
    found.push(unit);
    index += unit.length;
  }
  return found;
}
