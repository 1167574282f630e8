import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";

const written = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];

/** First and last year anything in these tables can be about. */
const years = { first: 1900, last: 2100 };

/** A calendar day in any of the usual spellings, or the serial number Excel keeps it as → `yyyy-mm-dd`. */
export function parseDate(raw: string): Cell {
  const text = foldWidth(raw).trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return { value: fromSerial(Math.floor(Number(text))) };
  for (const pattern of written) {
    const [, year, , month, day] = pattern.exec(text) ?? [];
    if (year && month && day) return calendarDay(Number(year), Number(month), Number(day));
  }
  return bad("不是日期", "写成 2014-03-05、2014/3/5、2014.3.5、2014年3月5日 或 20140305");
}

function calendarDay(year: number, month: number, day: number): Cell {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < years.first || year > years.last) return bad(`年份应在${years.first}到${years.last}之间`, "核对年份");
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return bad("日历上没有这一天", "核对月份和日期");
  return { value: isoDay(date) };
}

/** Excel counts days so that 25569 is 1970-01-01 (its imaginary 1900-02-29 lies before any five-digit serial). */
const fromSerial = (serial: number): string => isoDay(new Date((serial - 25569) * 86_400_000));

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
