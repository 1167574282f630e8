import { breakLines } from "../../text/line-break.ts";
import { phraseEnds } from "../../text/words.ts";
import { type TextStyle, textWidth } from "../../theme/glyphs.ts";

/** Widths tried between the narrowest that could do and the room there is. */
const STEPS = 12;

/** A broken word counts like a longest line longer by so many ems. */
const BROKEN_WORD = 1.6;

/**
 * Breaks a short text into as few lines as `width` (mm) allows, of even length (六+五 characters rather than 十+一)
 * and between words where that can be had.
 */
export function balancedLines(text: string, width: number, style: TextStyle): string[] {
  if (text === "") return [];
  const fewest = breakLines(text, width, style);
  if (fewest.length === 1) return fewest;
  const boundaries = new Set(phraseEnds(text));
  const narrow = width / fewest.length;
  let best = fewest;
  let least = cost(fewest, boundaries, style);
  for (let step = 0; step < STEPS; step += 1) {
    const lines = breakLines(text, narrow + ((width - narrow) * step) / STEPS, style);
    const price = cost(lines, boundaries, style);
    if (lines.length === fewest.length && price < least) {
      best = lines;
      least = price;
    }
  }
  return best;
}

function cost(lines: readonly string[], boundaries: ReadonlySet<number>, style: TextStyle): number {
  let end = 0;
  let broken = 0;
  for (const line of lines.slice(0, -1)) {
    end += line.length;
    if (!boundaries.has(end)) broken += 1;
  }
  const widths = lines.map((line) => textWidth(line, style));
  return Math.max(...widths) + broken * BROKEN_WORD * style.size;
}
