import type { Line } from "./lines.ts";
import { inRows, middleX, nearest } from "./placed.ts";

/** A staircase under its heading: the years from left to right, each with the figure that stands on its step. */
export interface ReadStairs {
  readonly caption: string;
  readonly steps: readonly (readonly string[])[];
}

const CAPTION = /^贫困人口：[\d,]+人减到|^年末贫困人口（人）$/;
const YEAR = /^\d{4}年(?:及以前|及以后)?$/;
/** Middles of a figure and of its year may differ so much, sizes. */
const ALIGNED = 0.6;

/** The staircase of a sheet; `undefined` where there is none. */
export function stairsOn(lines: readonly Line[]): ReadStairs | undefined {
  const caption = lines.find(({ text }) => CAPTION.test(text));
  if (!caption) return undefined;
  const under = lines.filter(
    ({ box }) => box.top > caption.box.bottom && box.left > caption.box.left - 2 * caption.size,
  );
  const years = inRows(under.filter(({ text }) => YEAR.test(text))).find((row) => row.length > 1) ?? [];
  const steps = years.map((year) => {
    const over = under.filter(
      (line) => line.box.bottom < year.box.top && Math.abs(middleX(line) - middleX(year)) < ALIGNED * year.size,
    );
    return [year.text, nearest(over, ({ box }) => -box.bottom)?.text ?? ""];
  });
  return { caption: caption.text, steps };
}
