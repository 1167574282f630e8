import type { SheetData, SheetFrame } from "../poster.ts";

/** 第2张/共3张. */
function sheetNumber(number: number, count: number): string {
  return `第${number}张/共${count}张`;
}

/** The frame of one of several sheets: its number stands behind the subtitle. */
export function numberedFrame(frame: SheetFrame, number: number, count: number): SheetFrame {
  return { ...frame, subtitle: [frame.subtitle, sheetNumber(number, count)].filter((part) => part !== "").join("　") };
}

/** More sheets than any poster gets: a frame that is numbered so has room for every number. */
const MOST = 88;

/** A frame to lay sheets out with while it is not yet known how many there will be. */
export function yetToBeNumbered(frame: SheetFrame): SheetFrame {
  return numberedFrame(frame, MOST, MOST);
}

/** Numbers the sheets of a poster that were laid out with `yetToBeNumbered`; a single sheet carries no number. */
export function numberSheets<D extends SheetData>(sheets: readonly D[], frame: SheetFrame): D[] {
  if (sheets.length === 1) return [{ ...sheets[0]!, frame }];
  return sheets.map((sheet, index) => ({ ...sheet, frame: numberedFrame(frame, index + 1, sheets.length) }));
}

/** Splits a list into `count` parts of nearly one length, the longer ones first. */
export function evenParts<T>(list: readonly T[], count: number): T[][] {
  const parts: T[][] = [];
  let start = 0;
  for (let left = count; left > 0; left -= 1) {
    const length = Math.ceil((list.length - start) / left);
    parts.push(list.slice(start, start + length));
    start += length;
  }
  return parts;
}
