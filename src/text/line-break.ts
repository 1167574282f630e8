import { type TextStyle, textWidth } from "../theme/glyphs.ts";
import { blankAfter, squeezeBetween } from "../theme/squeeze.ts";
import { phraseEnds, wordEnds } from "./words.ts";

/** May not begin a line (GB/T 15834). */
const NEVER_FIRST = new Set("。．，、；：！？）〕】》〉」』”’…—·％℃,.;:!?)]}%～");
/** May not end a line. */
const NEVER_LAST = new Set("（〔【《〈「『“‘([{￥¥");

/** Where a text may be cut: between phrases; one too long for a line between words; a word too long for a line anywhere. */
const CUTS: readonly ((text: string) => readonly number[])[] = [phraseEnds, wordEnds, characterEnds];

/**
 * The lines of a Chinese text at most `width` mm wide, the blank half of a mark at the end left out: words, set phrases,
 * figures and numbers stay whole where a line can hold them, closing punctuation never begins a line, opening never ends
 * one, and no paragraph ends on a line of a single character. Line feeds in the text are kept. Spaces at the start are
 * kept (an indent of two U+3000), at breaks they go.
 */
export function breakLines(text: string, width: number, style: TextStyle): string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, style));
}

function breakParagraph(text: string, width: number, style: TextStyle): string[] {
  if (textWidth(text, style) <= width) return [text.trimEnd()];
  const lines: string[][] = [[]];
  let used = 0;
  for (const piece of piecesThatFit(text, width, style)) {
    const line = lines.at(-1)!;
    const before = line.at(-1) ?? "";
    const beside = used - squeezeBetween(before.slice(-1), piece.slice(0, 1)) * style.size;
    if (line.length > 0 && beside + inkedWidth(piece.trimEnd(), style) > width + TOLERANCE) {
      if (piece.trim() === "") continue;
      lines.push([piece]);
      used = textWidth(piece, style);
    } else {
      line.push(piece);
      used = beside + textWidth(piece, style);
    }
  }
  return withoutOrphan(lines).map((line) => line.join("").trimEnd());
}

/** Widths add up in floating point: a line may be this much too long, mm. */
const TOLERANCE = 1e-6;

/** Width without what is blank at the end of a closing mark. */
function inkedWidth(text: string, style: TextStyle): number {
  return textWidth(text, style) - blankAfter(text) * style.size;
}

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

/** Pieces between which a line may break, each as whole as a line can hold it. */
function piecesThatFit(text: string, width: number, style: TextStyle, level = 0): readonly string[] {
  const pieces = level === 0 ? phrasesOf(text) : piecesOf(text, CUTS[level]!(text));
  if (level === CUTS.length - 1) return pieces;
  return pieces.flatMap((piece) =>
    inkedWidth(piece.trimEnd(), style) <= width + TOLERANCE ? [piece] : piecesThatFit(piece, width, style, level + 1),
  );
}

/** Texts whose phrases are remembered: a search for the largest size asks for the same ones again and again. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, readonly string[]>();

function phrasesOf(text: string): readonly string[] {
  let pieces = remembered.get(text);
  if (!pieces) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    pieces = piecesOf(text, phraseEnds(text));
    remembered.set(text, pieces);
  }
  return pieces;
}

/** The text cut at `ends`, closing punctuation with what stands before it, opening with what follows. */
function piecesOf(text: string, ends: readonly number[]): string[] {
  const pieces: string[] = [];
  let opening = "";
  let start = 0;
  for (const end of ends) {
    const unit = text.slice(start, end);
    start = end;
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

function characterEnds(text: string): number[] {
  let end = 0;
  return [...text].map((character) => {
    end += character.length;
    return end;
  });
}
