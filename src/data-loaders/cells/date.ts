import type { Field } from "../../model/fields.ts";
import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";

type DateField = Pick<Extract<Field, { type: "date" }>, "required" | "monthOnly" | "note">;

const written = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];

const months = [/^(\d{4})([-/.])(\d{1,2})$/, /^(\d{4})(年)(\d{1,2})月?份?$/, /^((?:19|20)\d{2})()(0[1-9]|1[0-2])$/];

/** How databases and spreadsheets write day zero, which is no day. */
const zero = /^(?:0000-00-00|1900[-/年]0?1[-/月]0?0日?)(?: 0?0:00(?::00)?)?$/;

/** First and last year anything in these tables can be about. */
const years = { first: 1900, last: 2100 };

/**
 * A calendar day in any of the usual spellings, or the serial number Excel keeps it as → `yyyy-mm-dd`. Where the field
 * allows that only the month is known, `yyyy-mm`.
 */
export function parseDate(field: DateField, raw: string): Cell {
  const text = foldWidth(raw).trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return { value: fromSerial(Math.floor(Number(text))) };
  for (const pattern of written) {
    const [, year, , month, day] = pattern.exec(text) ?? [];
    if (year && month && day && !zero.test(text)) return calendarDay(Number(year), Number(month), Number(day));
  }
  for (const pattern of months) {
    const [, year, separator, month] = pattern.exec(text) ?? [];
    if (year && month) return calendarMonth(field, Number(year), month, separator === ".");
  }
  if (zero.test(text)) return field.required === true ? bad("不是日期", `补填：${field.note}`) : {};
  if (/^\d{4}年?$/.test(text)) return bad("只有年，没有月和日", dayUnknown(field, "月和日"));
  return bad("不是日期", "写成 2014-03-05、2014/3/5、2014.3.5、2014年3月5日 或 20140305");
}

function calendarMonth(field: DateField, year: number, month: string, isDecimal: boolean): Cell {
  if (year < years.first || year > years.last) return bad(`年份应在${years.first}到${years.last}之间`, "核对年份");
  if (Number(month) < 1 || Number(month) > 12) return bad("日历上没有这个月", "核对月份");
  if (isDecimal && month === "1")
    return bad("看不出是1月还是10月：表格软件按数字保存时会舍去末尾的0", `写成 ${year}-01 或 ${year}-10`);
  if (field.monthOnly !== true) return bad("只有年和月，没有日", dayUnknown(field, "日"));
  return { value: `${year}-${month.padStart(2, "0")}` };
}

const dayUnknown = (field: DateField, unknown: string): string =>
  field.required === true ? `补上${unknown}，写成 2014-03-05` : `补上${unknown}，写成 2014-03-05；查不到的留空`;

function calendarDay(year: number, month: number, day: number): Cell {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < years.first || year > years.last) return bad(`年份应在${years.first}到${years.last}之间`, "核对年份");
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return bad("日历上没有这一天", "核对月份和日期");
  return { value: isoDay(date) };
}

/** Excel counts days so that 25569 is 1970-01-01 (its imaginary 1900-02-29 lies before any five-digit serial). */
const fromSerial = (serial: number): string => isoDay(new Date((serial - 25569) * 86_400_000));

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
