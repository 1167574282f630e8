/**
 * Full-width punctuation fills half of its em (measured on both faces): marks that close have the ink at the left, marks
 * that open at the right. Two next to one another are set as close as one and a half (标点挤压).
 */
const CLOSING = new Set("。．，、；：！？）〕】》〉」』”’");
const OPENING = new Set("（〔【《〈「『“‘");

/** What squeezing takes, ems. */
const HALF = 0.5;

/** Ems that are blank before the ink of a text, where it opens with a bracket or quotation mark. */
export function blankBefore(text: string): number {
  return OPENING.has(text.slice(0, 1)) ? HALF : 0;
}

/** Ems that are blank after the ink of a text, where it ends with a full-width mark. */
export function blankAfter(text: string): number {
  return CLOSING.has(text.slice(-1)) ? HALF : 0;
}

/** Ems by which a character is drawn closer to the one before it. */
export function squeezeBetween(before: string, after: string): number {
  if (CLOSING.has(before)) return CLOSING.has(after) || OPENING.has(after) ? HALF : 0;
  return OPENING.has(before) && OPENING.has(after) ? HALF : 0;
}

/** A text cut where its characters are drawn closer than they are wide; renderers are given the pieces one by one. */
export function squeezedPieces(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    if (before === "" || squeezeBetween(before, character) > 0) pieces.push(character);
    else pieces.push(pieces.pop()! + character);
    before = character;
  }
  return pieces;
}
