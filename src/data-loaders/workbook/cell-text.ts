import type { CellValue } from "hucre/xlsx";

/** Digits a spreadsheet keeps of a number. */
const kept = 15;

/**
 * A cell's value as the text an export to CSV would have: dates as `yyyy-mm-dd`, numbers in full. A number of more digits
 * than a spreadsheet keeps is written with exponent, so that whoever reads it names the damage.
 */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return numberText(value);
  return Number.isNaN(value.getTime()) ? "" : dateText(value);
}

function numberText(value: number): string {
  if (Math.abs(value) >= 10 ** kept) return value.toExponential(5).toUpperCase();
  const rounded = Number(value.toPrecision(kept));
  return /e/i.test(String(rounded)) ? rounded.toFixed(20).replace(/\.?0+$/, "") : String(rounded);
}

/** Days of a spreadsheet have no time zone; the library gives them in UTC. */
function dateText(value: Date): string {
  const [day = "", time = ""] = value.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
