import type { SheetFrame } from "../../items/sheet.ts";
import { formatDate, formatMonth } from "../../text/dates.ts";

/** Who made the sheet, or when: 制表单位 and its value; a board's line has no label. */
export interface FootEntry {
  readonly label?: string;
  readonly value: string;
}

/** A sheet is laid out before it is known when its content first appeared; this date is as wide as any. */
export const WIDEST_DATE = "2028-12-28";

/**
 * Who made the sheet and when, as its kind says it: a map is drawn, a chart or a table filled in and reviewed, a board
 * signed. Figures have the day they stand for. `sheetDate` is an ISO date.
 */
export function footEntries(frame: SheetFrame, sheetDate: string): FootEntry[] {
  const { kind, issuer, filledBy, reviewedBy, asOf } = frame;
  if (kind === "board") return [{ value: `${issuer}制　${formatMonth(sheetDate)}` }];
  const made = kind === "map" ? "制图" : "制表";
  return [
    { label: `${made}单位`, value: issuer },
    { label: "填表人", value: filledBy },
    { label: "审核人", value: reviewedBy },
    { label: `${made}日期`, value: formatDate(sheetDate) },
    { label: "数据截至", value: asOf === "" ? "" : formatDate(asOf) },
  ].filter(({ value }) => value !== "");
}
