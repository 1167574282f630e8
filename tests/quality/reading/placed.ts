import type { Line } from "./lines.ts";

/** Middles of a line of text, mm. */
export const middleY = ({ box }: Line): number => (box.top + box.bottom) / 2;
export const middleX = ({ box }: Line): number => (box.left + box.right) / 2;

/** Middles of one height may differ so much, of the smaller size: a value stands a little higher than its row. */
const LEVEL = 0.25;

export function isLevel(a: Line, b: Line): boolean {
  return Math.abs(middleY(a) - middleY(b)) < LEVEL * Math.min(a.size, b.size);
}

/** Lines side by side as rows, from top to bottom, each from left to right. */
export function inRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => middleY(a) - middleY(b))) {
    const row = rows.at(-1);
    if (row && isLevel(row[0]!, line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.left - b.box.left));
}

/** The line that `distance` puts nearest; `undefined` of none. */
export function nearest<L extends Line>(lines: readonly L[], distance: (line: L) => number): L | undefined {
  return lines.reduce<L | undefined>(
    (best, line) => (best === undefined || distance(line) < distance(best) ? line : best),
    undefined,
  );
}

/** Without spaces: they are lost where a text is broken. */
export const bare = (text: string): string => text.replace(/\s/g, "");

/** The text of lines one under another, without spaces. */
export function joined(lines: readonly Line[]): string {
  return bare(
    lines
      .toSorted((a, b) => middleY(a) - middleY(b))
      .map(({ text }) => text)
      .join(""),
  );
}
