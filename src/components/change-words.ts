import type { FigureEntry } from "../site/place-data.ts";
import { formatNumber } from "../text/numbers.ts";

/** How a figure stands against the base year's: 比2013年末减少59人, 比2013年末降1.2个百分点. */
export function changeWords({ id, change = 0, digits, unit, baseYear }: FigureEntry): string {
  const than = `比${baseYear}年末`;
  if (change === 0) return `与${baseYear}年末持平`;
  const amount = formatNumber(Math.abs(change), digits);
  if (id === "rate") return `${than}${change < 0 ? "降" : "升"}${amount}个百分点`;
  return `${than}${change < 0 ? "减少" : "增加"}${amount}${unit}`;
}
