import type { SheetFrame } from "../../items/sheet.ts";
import { breakLines } from "../../text/line-break.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { type FootEntry, footEntries, WIDEST_DATE } from "./foot-entries.ts";
import type { SheetMeasures } from "./measures.ts";

/** The foot of a sheet, laid out before it is drawn so that what stands above it knows its room. Lengths in mm. */
export interface FootPlan {
  /** Number of entries in each row; a single row spreads over the width. */
  readonly entryRows: readonly number[];
  readonly noteLines: readonly string[];
  /** Size of the entries and of the notes. */
  readonly entrySize: number;
  readonly noteSize: number;
  /** Width of the column of text, left of the QR code and its words. */
  readonly textWidth: number;
  /** Of the whole foot, margin beneath it included. */
  readonly height: number;
}

/** Beside the QR code, above the sheet's mark: what it is for, and what the mark is. */
export const QR_WORDS = ["扫码查看", "是否最新", "校验码"];

/** Sizes of text relative to notes of the type scale, line heights, and spaces in sizes of a note; `beneath` in margins. */
export const FOOT = {
  note: 9 / 8,
  entry: 11 / 8,
  /** The sheet's mark, of a note's size. */
  mark: 1.1,
  entryLeading: 1.45,
  noteLeading: 1.45,
  above: 0.8,
  between: 0.4,
  apart: 2.2,
  beforeQr: 2,
  besideQr: 0.6,
  beneath: 0.6,
};

/** As wide as any mark: eight digits and a dash. */
const WIDEST_MARK = "dddd-dddd";

/** Breaks entries into rows and each note into lines of its own, left of the QR code. */
export function planFoot(frame: SheetFrame, measures: SheetMeasures): FootPlan {
  const { paper, type, margin, qrSize } = measures;
  const [noteSize, entrySize] = [type.note * FOOT.note, type.note * FOOT.entry];
  const words = Math.max(
    ...QR_WORDS.map((text) => textWidth(text, { size: noteSize })),
    textWidth(WIDEST_MARK, { size: noteSize * FOOT.mark, weight: 700 }),
  );
  const width = paper.width - 2 * margin - words - (FOOT.beforeQr + FOOT.besideQr) * noteSize - qrSize;
  const entryRows = inRows(footEntries(frame, WIDEST_DATE), width, entrySize, FOOT.apart * noteSize);
  const sample = frame.kind === "board" ? "示例，非正式文本。" : "示例数据，非真实统计。";
  const notes = frame.isExample ? [...frame.notes, sample] : frame.notes;
  const noteLines = notes.flatMap((note) => breakLines(note, width, { size: noteSize }));
  const text =
    entryRows.length * entrySize * FOOT.entryLeading +
    noteLines.length * noteSize * FOOT.noteLeading +
    (noteLines.length > 0 ? FOOT.between * noteSize : 0);
  const height = Math.max(qrSize, text) + FOOT.above * noteSize + FOOT.beneath * margin;
  return { entryRows, noteLines, entrySize, noteSize, textWidth: width, height };
}

/** As many entries in each row as have room, at least one. */
function inRows(entries: readonly FootEntry[], width: number, size: number, apart: number): number[] {
  const rows: number[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { label, value } of entries) {
    const own = (label ? textWidth(`${label}：`, { size }) : 0) + textWidth(value, { size, weight: 500 });
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
