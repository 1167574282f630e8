import type { SheetData, SheetNumber } from "../../items/sheet.ts";

/** What the head of a sheet is laid out from. */
export type SheetHead = Pick<SheetData, "frame" | "number">;

/** 第2张/共3张. */
export function numberText({ sheet, sheets }: SheetNumber): string {
  return `第${sheet}张/共${sheets}张`;
}

/** More sheets than any item gets: a head that is numbered so has room for every number. */
const MOST = 88;

/** A head to lay sheets out with while it is not yet known how many there will be. */
export function yetToBeNumbered({ frame }: SheetHead): SheetHead {
  return { frame, number: { sheet: MOST, sheets: MOST } };
}

/** Numbers the sheets of an item that were laid out with `yetToBeNumbered`; a single sheet carries no number. */
export function numberSheets<D extends SheetData>(sheets: readonly D[]): D[] {
  return sheets.map(({ number: _yet, ...sheet }, index) => {
    const number = { sheet: index + 1, sheets: sheets.length };
    return { ...(sheet as unknown as D), ...(sheets.length > 1 ? { number } : {}) };
  });
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
