import type { SheetFrame } from "../../items/sheet.ts";
import { formatDate } from "../../text/dates.ts";
import { breakLines } from "../../text/line-break.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { SheetMeasures } from "./measures.ts";

/** Who made the sheet, or when: 制表单位 and its value. */
export type FootEntry = readonly [label: string, value: string];

/** The foot of a sheet, laid out before it is drawn so that what stands above it knows its room. Lengths in mm. */
export interface FootPlan {
  /** Number of entries in each row; a single row spreads over the width. */
  readonly entryRows: readonly number[];
  readonly noteLines: readonly string[];
  /** Width of the column of text, left of the QR code and its words. */
  readonly textWidth: number;
  /** Of the whole foot, margin beneath it included. */
  readonly height: number;
}

/** Beside the QR code. */
export const QR_WORDS = "扫码核对是否现行";

/** Sizes of text relative to a note, line heights, and spaces in sizes of a note; `beneath` in margins. */
export const FOOT = {
  entry: 1.12,
  mark: 1.15,
  entryLeading: 1.45,
  noteLeading: 1.45,
  above: 0.8,
  between: 0.5,
  apart: 2.2,
  beforeQr: 2,
  besideQr: 0.8,
  beneath: 0.6,
};

/** Breaks entries and notes into lines left of the QR code. */
export function planFoot(frame: SheetFrame, measures: SheetMeasures): FootPlan {
  const { paper, type, margin, qrSize } = measures;
  const size = type.note * FOOT.entry;
  const qrWidth = textWidth(QR_WORDS, { size: type.note }) + (FOOT.beforeQr + FOOT.besideQr) * type.note + qrSize;
  const width = paper.width - 2 * margin - qrWidth;
  const entryRows = inRows(footEntries(frame, WIDEST_DATE), width, size, FOOT.apart * type.note);
  const sample = frame.kind === "board" ? "示例，非正式文本。" : "示例数据，非真实统计。";
  const notes = frame.isExample ? [...frame.notes, sample] : frame.notes;
  const noteLines = notes.length > 0 ? breakLines(notes.join(" "), width, { size: type.note }) : [];
  const text =
    entryRows.length * size * FOOT.entryLeading +
    noteLines.length * type.note * FOOT.noteLeading +
    (noteLines.length > 0 ? FOOT.between * type.note : 0);
  const height = Math.max(qrSize, text) + FOOT.above * type.note + FOOT.beneath * margin;
  return { entryRows, noteLines, textWidth: width, height };
}

/** A sheet is laid out before it is known when its content first appeared; this date is as wide as any. */
const WIDEST_DATE = "2028-12-28";

/** Who made the sheet, when, and the day its figures stand for. `sheetDate` is an ISO date. */
export function footEntries(frame: SheetFrame, sheetDate: string): FootEntry[] {
  const entries: FootEntry[] = [
    ["制表单位", frame.issuer],
    ["填表人", frame.filledBy],
    ["审核人", frame.reviewedBy],
    ["制表日期", formatDate(sheetDate)],
    ["数据截至", frame.asOf === "" ? "" : formatDate(frame.asOf)],
  ];
  return entries.filter(([, value]) => value !== "");
}

/** As many entries in each row as have room, at least one. */
function inRows(entries: readonly FootEntry[], width: number, size: number, apart: number): number[] {
  const rows: number[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [label, value] of entries) {
    const own = textWidth(`${label}：`, { size }) + textWidth(value, { size, weight: 500 });
    if (used + apart + own > width) {
      rows.push(1);
      used = own;
    } else {
      rows[rows.length - 1]! += 1;
      used += apart + own;
    }
  }
  return rows;
}
