import type { Paper } from "../theme/paper.ts";

/**
 * What a sheet is: a map, a chart or table of figures, or a board of words and names without figures. Band and foot
 * follow from it.
 */
export type SheetKind = "map" | "chart" | "board";

/** What every sheet says whatever its subject. */
export interface SheetFrame {
  readonly kind: SheetKind;
  readonly title: string;
  /** County and prefecture, or whatever says where the sheet belongs. */
  readonly place: string;
  /** Line under or beside the title: which year's figures. */
  readonly subtitle: string;
  /** The one thing that the sheet says, in a sentence made from the data; it stands under the title. */
  readonly message?: string;
  readonly issuer: string;
  readonly filledBy: string;
  readonly reviewedBy: string;
  /** 数据截至: the day the figures stand for, ISO date; empty on boards without figures. */
  readonly asOf: string;
  readonly isExample: boolean;
  /** Notes in the foot: formula, source, what the map is. */
  readonly notes: readonly string[];
}

/** Which of how many: 第2张/共3张. */
export interface SheetNumber {
  readonly sheet: number;
  readonly sheets: number;
}

/**
 * One sheet of paper: its share of an item's content, and how that is set. `paper`, `number` and `layout` are the
 * setting and no part of what the sheet says.
 */
export interface SheetData {
  readonly frame: SheetFrame;
  readonly paper: Paper;
  /** Absent where the item needs one sheet. */
  readonly number?: SheetNumber;
  readonly layout?: unknown;
}

/** What stands on a sheet besides what it says. */
export interface SheetMarks {
  /** The sheet's hash; its first eight characters are printed. */
  readonly hash: string;
  /** Text of the QR code. */
  readonly qr: string;
  /** 制表日期: ISO date of the export in which the sheet's present content first appeared. */
  readonly sheetDate: string;
}
