import type { Line } from "./lines.ts";
import { bare, nearest } from "./placed.ts";

/** A note stands so near under its name, of its size; lines of a broken name of theirs. */
const UNDER = 0.9;

/** What stands under the names of a map, by name; `look` is what it looks like. */
export function nameNotes(lines: readonly Line[], names: readonly string[], look: RegExp): Map<string, string> {
  const notes = new Map<string, string>();
  for (const note of lines.filter(({ text }) => look.test(text))) {
    const name = nameOver(note, lines, names);
    if (name !== undefined) notes.set(name, note.text);
  }
  return notes;
}

/** The name over a line, which may be broken in three. */
function nameOver(line: Line, lines: readonly Line[], names: readonly string[]): string | undefined {
  const known = (text: string) => names.find((name) => bare(name) === bare(text));
  const over = lineOver(line, lines);
  if (!over) return undefined;
  const second = lineOver(over, lines);
  const third = second && lineOver(second, lines);
  return (
    known(over.text) ??
    (second && (known(second.text + over.text) ?? (third && known(third.text + second.text + over.text))))
  );
}

function lineOver(line: Line, lines: readonly Line[]): Line | undefined {
  const above = lines.filter(({ box, size }) => {
    const gap = line.box.top - box.bottom;
    const isOver = box.left < line.box.right && box.right > line.box.left && box.top < line.box.top;
    return isOver && gap < UNDER * Math.max(size, line.size) && gap > -0.5 * size;
  });
  return nearest(above, ({ box }) => -box.bottom);
}
