import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { joined, middleY, nearest } from "./placed.ts";

const NUMBER = /^[\d\-—()（）]{5,}$/;

/** The telephone lines of a board: heading, name and number of each, in reading order. */
export function hotlinePanel(lines: readonly Line[], titles: readonly string[]): string[][] {
  const headings = lines.filter(({ text }) => titles.includes(text));
  const top = Math.min(...headings.map(({ box }) => box.top));
  const panel = lines.filter((line) => middleY(line) > top && middleY(line) < footTop(lines));
  const numbers = panel.filter(({ text }) => NUMBER.test(text));
  const names = panel.filter((line) => !numbers.includes(line) && !headings.includes(line));
  const numberOf = Map.groupBy(names, (name) =>
    nearest(
      numbers.filter(
        ({ box, size }) =>
          box.left > name.box.right && box.top < name.box.bottom + size && box.bottom > name.box.top - size,
      ),
      (number) => number.box.left + 1000 * Math.abs(Math.round((middleY(number) - middleY(name)) / number.size)),
    ),
  );
  const above = (line: Line) =>
    nearest(
      headings.filter(({ box }) => box.bottom < line.box.bottom),
      ({ box }) => -box.bottom,
    );
  return numbers.map((number) => [above(number)?.text ?? "", joined(numberOf.get(number) ?? []), number.text]);
}

/** Where the panel begins, mm; nowhere on a board without telephone lines. */
export function hotlineTop(lines: readonly Line[], titles: readonly string[]): number {
  return Math.min(...lines.filter(({ text }) => titles.includes(text)).map(({ box }) => box.top));
}
