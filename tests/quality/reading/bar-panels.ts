import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { middleX, middleY } from "./placed.ts";

/** Middles of the lines of one row differ by no more, mm. */
const LEVEL = 0.2;

/** Rows of each panel under its heading, as far as the next one: name, figure, and the figure at the bar. */
export function barPanels(lines: readonly Line[], headings: readonly string[]): Map<string, string[][]> {
  const heads = lines.filter(({ text }) => headings.includes(text));
  const lefts = [...new Set(heads.map(({ box }) => Math.round(box.left)))];
  return new Map(
    heads.map((head) => {
      const isBeside = (line: Line) => Math.round(line.box.left) === Math.round(head.box.left);
      const next = heads.filter((other) => isBeside(other) && other.box.top > head.box.bottom);
      const bottom = Math.min(footTop(lines), ...next.map(({ box }) => box.top));
      const right = Math.min(...lefts.filter((left) => left > Math.round(head.box.left)));
      const own = lines.filter(
        (line) =>
          middleX(line) > head.box.left - head.size &&
          middleX(line) < right - head.size &&
          line.box.top > head.box.bottom &&
          middleY(line) < bottom,
      );
      const captions = own.filter(({ text }) => /^贫困(?:户|人口)(?:（.）)?$|^（.）$/.test(text));
      const lowest = Math.max(...captions.map(({ box }) => box.bottom));
      return [head.text, rowsOf(own.filter((line) => middleY(line) > lowest))];
    }),
  );
}

function rowsOf(lines: readonly Line[]): string[][] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => middleY(a) - middleY(b))) {
    const row = rows.at(-1);
    if (row && Math.abs(middleY(row[0]!) - middleY(line)) < LEVEL) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.left - b.box.left).map(({ text }) => text));
}
