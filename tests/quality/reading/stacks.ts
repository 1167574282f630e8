import type { Line } from "./lines.ts";
import { bare, middleX } from "./placed.ts";

/** What the lines of one stack have in common: their middles, as in the boxes of a diagram, or their left edges. */
export type Alignment = "middle" | "left";

/** Lines of one stack: off their common edge by so much, mm; and apart by so much, sizes of the larger. */
const OFF = 0.3;
const APART = 1.7;

const edgeOf = (line: Line, alignment: Alignment) => (alignment === "middle" ? middleX(line) : line.box.left);

/**
 * Looks for texts that stand one under another, each of them in one line or several. Says which of them are nowhere, and
 * which lines none of them took; each line is taken once.
 */
export function findStacks(
  stacks: readonly (readonly string[])[],
  lines: readonly Line[],
  alignment: Alignment,
): { missing: string[]; left: Line[] } {
  const left = new Set(lines);
  const missing: string[] = [];
  const texts = stacks.map((parts) => parts.map(bare).filter((part) => part !== ""));
  // Longer ones first: what is left of them must not be taken for a shorter one.
  for (const parts of texts.toSorted((a, b) => b.length - a.length)) {
    const found = [...left].map((start) => follow(parts, start, left, alignment)).find((stack) => stack !== undefined);
    if (!found) missing.push(parts.join(" / "));
    for (const line of found ?? []) left.delete(line);
  }
  return { missing, left: [...left] };
}

/** The lines from `start` down that say all parts and nothing else. */
function follow(
  parts: readonly string[],
  start: Line,
  lines: ReadonlySet<Line>,
  alignment: Alignment,
): Line[] | undefined {
  if (!parts[0]?.startsWith(bare(start.text))) return undefined;
  const taken: Line[] = [];
  let next: Line | undefined = start;
  for (const part of parts) {
    let said = "";
    while (next && said.length < part.length && part.startsWith(said + bare(next.text))) {
      said += bare(next.text);
      taken.push(next);
      next = beneath(next, lines, alignment);
    }
    if (said !== part) return undefined;
  }
  return taken;
}

function beneath(line: Line, lines: ReadonlySet<Line>, alignment: Alignment): Line | undefined {
  const below = [...lines].filter(
    (other) =>
      Math.abs(edgeOf(other, alignment) - edgeOf(line, alignment)) < OFF &&
      other.box.top > line.box.top &&
      other.box.top - line.box.bottom < APART * Math.max(other.size, line.size),
  );
  return below.toSorted((a, b) => a.box.top - b.box.top)[0];
}
