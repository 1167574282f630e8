import type { Line } from "./lines.ts";
import { inRows, middleX, nearest } from "./placed.ts";

/** A staircase under its heading: the years from left to right, each with the figure that stands on its step. */
export interface ReadStairs {
  readonly caption: string;
  readonly steps: readonly (readonly string[])[];
}

const CAPTION = /[\d,]+人减到|^年末贫困人口（人）$/;
const YEAR = /^\d{4}年(?:及以前|及以后)?$/;
/** Middles of a figure and of its year may differ so much, sizes. */
const ALIGNED = 0.6;
/** Fewer years in a row are no staircase; what their distances may differ by, mm. */
const LEAST_STEPS = 3;
const EVEN = 0.5;

/** The staircase of a sheet, known by its row of years or by its caption; `undefined` where there is neither. */
export function stairsOn(lines: readonly Line[]): ReadStairs | undefined {
  const rows = inRows(lines.filter(({ text }) => YEAR.test(text)));
  const head = lines.find(({ text }) => CAPTION.test(text));
  const isUnder = (row: readonly Line[]) => head !== undefined && row.length > 1 && row[0]!.box.top > head.box.bottom;
  const years = rows.find(isEven) ?? rows.find(isUnder);
  if (!years) return undefined;
  const [left, right] = [years[0]!.box.left - years[0]!.size, years.at(-1)!.box.right];
  const above = lines.filter(({ box }) => box.bottom < years[0]!.box.top && box.right > left && box.left < right);
  const caption = nearest(
    above.filter(({ text }) => CAPTION.test(text)),
    ({ box }) => -box.bottom,
  );
  const steps = years.map((year) => {
    // What stands over the caption is of another panel.
    const own = above.filter(
      ({ box }) => !caption || caption.box.bottom > years[0]!.box.top || box.top >= caption.box.top,
    );
    const over = own.filter((line) => Math.abs(middleX(line) - middleX(year)) < ALIGNED * year.size);
    return [year.text, nearest(over, ({ box }) => -box.bottom)?.text ?? ""];
  });
  return { caption: caption?.text ?? "", steps };
}

/** Whether lines stand side by side at equal distances, as steps do. */
function isEven(row: readonly Line[]): boolean {
  const apart = row.slice(1).map((line, index) => middleX(line) - middleX(row[index]!));
  return row.length >= LEAST_STEPS && apart.every((distance) => Math.abs(distance - apart[0]!) < EVEN);
}
