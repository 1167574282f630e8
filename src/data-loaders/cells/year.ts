import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";

/** Years the registers can be about: from the first poverty line to a far target. */
export const possibleYears = { first: 1978, last: 2060 } as const;

/** A year, `2014`, `2014年`, `2014年度`, or `2014.0` as programs export it. */
export function parseYear(raw: string): Cell {
  const text = foldWidth(raw).trim();
  const year = /^(\d+)(?:\.0+)?(?:年度?)?$/.exec(text)?.[1];
  if (year === undefined) return bad("不是年度", "填4位数年份，如2014；没有时留空");
  const value = Number(year);
  if (value >= possibleYears.first && value <= possibleYears.last) return { value };
  return bad(`不是可能的年度，应在${possibleYears.first}到${possibleYears.last}之间`, "填4位数年份，如2014");
}
