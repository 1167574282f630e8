import { type CellObject, SSF } from "@e965/xlsx";

/** Digits a spreadsheet keeps of a number. */
const kept = 15;

/**
 * A cell as the text an export to CSV would have: dates as `yyyy-mm-dd`, or as far as they are shown, percentages with their sign, codes with the zeros
 * that their format shows, all other numbers in full and not as they are shown. A number of more digits than a spreadsheet
 * keeps is written with exponent, so that whoever reads it names the damage. `from1904`: days are counted from there.
 */
export function cellText(cell: CellObject, from1904 = false): string {
  const { t: type, v: value } = cell;
  if (type === "b") return value ? "是" : "否";
  if (type === "e") return cell.w ?? "#VALUE!";
  if (type === "n" && typeof value === "number") return numberText(value, String(cell.z ?? "General"), from1904);
  return type === "z" || value === undefined || value === null ? "" : String(value);
}

function numberText(value: number, format: string, from1904: boolean): string {
  if (SSF.is_date(format)) return dateText(value, format, from1904) ?? plain(value);
  if (unquoted(format).includes("%")) return `${plain(value * 100)}%`;
  if (isPadded.test(format) && Number.isInteger(value) && value >= 0) return SSF.format(format, value);
  return plain(value);
}

/** Codes are shown with leading zeros, or with the digits in front that all of them share. */
const isPadded = /^(?:"\d+"|\\\d)*0{2,}$|^(?:"\d+"|\\\d)+[0#]+$/;

/** A number format without what it prints as it stands, its colours and its conditions. */
const unquoted = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

function plain(value: number): string {
  if (Math.abs(value) >= 10 ** kept) return value.toExponential(5).toUpperCase();
  const rounded = Number(value.toPrecision(kept));
  return /e/i.test(String(rounded)) ? rounded.toFixed(20).replace(/\.?0+$/, "") : String(rounded);
}

/** The day a number stands for, and the time of the day where it has one; nothing for a number that is no day. */
function dateText(value: number, format: string, from1904: boolean): string | undefined {
  const date: unknown = SSF.parse_date_code(value, { date1904: from1904 });
  if (date === null || date === undefined) return undefined;
  const { y, m, d, H, M, S } = date as Record<"y" | "m" | "d" | "H" | "M" | "S", number>;
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = `${two(H)}:${two(M)}:${two(Math.floor(S))}`;
  const shown = unquoted(format);
  if (value < 1 && !/[yd]/i.test(shown)) return time;
  if (time !== "00:00:00") return `${y}-${two(m)}-${two(d)} ${time}`;
  // Excel makes the first of a month of 2014年10月, and the first of January of a year alone: nobody has written that day.
  if (isMonth.test(shown) && d === 1) return `${y}-${two(m)}`;
  return `${y}-${two(m)}-${two(d)}`;
}

/** A format with a year and a month and nothing more. */
const isMonth = /^[^a-z]*y+[^a-z]*m+[^a-z]*(?:;@)?[^a-z]*$/i;
