import type { Line } from "../reading/lines.ts";

const TITLE = /（村数）$/;
const COUNT = /^(\d+) 村$/;

/** Sections of the legend whose counts do not add up to the villages. A legend follows its title in drawing order. */
export function legendFaults(lines: readonly Line[], villages: number): string[] {
  const sums = new Map<string, number>();
  let title = "";
  for (const { text } of lines) {
    if (TITLE.test(text)) {
      title = text;
      sums.set(title, 0);
    }
    const count = COUNT.exec(text)?.[1];
    if (count !== undefined) sums.set(title, (sums.get(title) ?? 0) + Number(count));
  }
  if (sums.size === 0) return ["no legend with counts of villages"];
  return [...sums]
    .filter(([, sum]) => sum !== villages)
    .map(([name, sum]) => `${name || "counts without a title"}: ${sum} of ${villages} villages`);
}
