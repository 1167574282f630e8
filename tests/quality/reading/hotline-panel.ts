import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { bare, joined, middleY, nearest } from "./placed.ts";

const NUMBER = /^[\d\-—()（）]{5,}$/;

/** A band begins so much above its heading, sizes of the heading: lines beside it may be more than it is high. */
const ABOVE = 1;

/** The telephone lines of a board: heading, name and number of each, band by band in reading order. */
export function hotlinePanel(lines: readonly Line[], titles: readonly string[]): string[][] {
  const headings = lines.filter(({ text }) => titles.includes(text)).toSorted((a, b) => middleY(a) - middleY(b));
  return headings.flatMap((heading, index) => {
    const end = index + 1 < headings.length ? topOf(headings[index + 1]!) : footTop(lines);
    const band = lines.filter((line) => middleY(line) > topOf(heading) && middleY(line) < end);
    const numbers = band.filter(({ text }) => NUMBER.test(bare(text)));
    return numbers.map((number) => [heading.text, nameOf(number, numbers, band), bare(number.text)]);
  });
}

/** Where the panel begins, mm; nowhere on a board without telephone lines. */
export function hotlineTop(lines: readonly Line[], titles: readonly string[]): number {
  return Math.min(...lines.filter(({ text }) => titles.includes(text)).map(topOf));
}

const topOf = ({ box, size }: Line) => box.top - ABOVE * size;

/** The name beneath a number that stands by itself, else the one in lines before it. */
function nameOf(number: Line, numbers: readonly Line[], band: readonly Line[]): string {
  const isUnder = ({ box }: Line) =>
    Math.abs(box.left - number.box.left) < 2 && box.top > middleY(number) && box.top < number.box.bottom + number.size;
  const under = band.filter((line) => !numbers.includes(line) && isUnder(line));
  if (under.length > 0) return joined(under);
  const left = band.filter((line) => !numbers.includes(line) && line.box.right < number.box.left);
  const rows = (line: Line) => Math.abs(middleY(line) - middleY(number)) < number.size;
  const first = nearest(left.filter(rows), ({ box }) => number.box.left - box.left);
  return joined(left.filter((line) => rows(line) && Math.abs(line.box.left - (first?.box.left ?? 0)) < 0.3));
}
