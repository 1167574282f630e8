import { fontFaces } from "../../../src/theme/fonts.ts";
import { missingCharacters } from "../../../src/theme/glyphs.ts";
import type { Line } from "../reading/lines.ts";
import { saidAt } from "./said-at.ts";

/** Stands where a program could not tell the character. */
const REPLACEMENT = "\u{FFFD}";

/** Lines with characters that print as an empty box, in any of the fonts. */
export function glyphFaults(lines: readonly Line[]): string[] {
  const all = [...new Set(lines.flatMap(({ text }) => [...text]))].join("");
  const missing = new Set([REPLACEMENT, ...fontFaces.flatMap((face) => missingCharacters(all, face))]);
  return lines
    .filter(({ text }) => [...text].some((character) => missing.has(character)))
    .map((line) => `${saidAt(line)} has a character that the fonts lack`);
}
