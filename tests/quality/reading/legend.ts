import type { Line } from "./lines.ts";
import { isLevel, middleY, nearest } from "./placed.ts";

const TITLE = /（村数）$/;
const COUNT = /^[\d,]+(?: 村|个)$/;

/** Labels with their counts of villages, from top to bottom, by the title that they stand under. */
export function legendEntries(lines: readonly Line[]): ReadonlyMap<string, string[][]> {
  const titles = lines.filter(({ text }) => TITLE.test(text));
  const entries = lines
    .filter(({ text }) => COUNT.test(text))
    .map((count) => {
      const before = lines.filter((line) => line.box.right < count.box.left && isLevel(line, count));
      const label = nearest(before, ({ box }) => -box.right);
      return { label, count, title: label && titleOf(label, titles) };
    })
    .toSorted((a, b) => middleY(a.count) - middleY(b.count));
  return new Map(
    [...titles.map(({ text }) => text), "counts without a title"].flatMap((title) => {
      const own = entries.filter((entry) => (entry.title?.text ?? "counts without a title") === title);
      const rows = own.map(({ label, count }) => [...(label ? [label.text] : []), count.text]);
      return rows.length > 0 ? [[title, rows]] : [];
    }),
  );
}

/** The title of the section that a label is in: beginning left of it, as near as any does, and the last one above it. */
function titleOf(label: Line, titles: readonly Line[]): Line | undefined {
  const above = titles.filter(({ box }) => box.left < label.box.left + 0.1 && box.bottom < label.box.bottom);
  const left = Math.max(...above.map(({ box }) => box.left));
  return nearest(
    above.filter(({ box }) => Math.abs(box.left - left) < 0.1),
    ({ box }) => -box.bottom,
  );
}
