import { type BookType, type CellObject, set_cptable, utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel.full.mjs";

set_cptable(codepages);

/** A sheet to write: its cells, what is merged (`A2:A3`), and whether it is hidden. */
export interface SheetToWrite {
  readonly cells: readonly (readonly (string | number | boolean | null | CellObject)[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

/** Sheets by name → a workbook of any format, with what the plain writer of other tests cannot write. */
export function bookBytes(sheets: Readonly<Record<string, SheetToWrite>>, bookType: BookType = "xlsx"): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const [name, { cells, merges = [] }] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
    sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: Object.entries(sheets).map(([name, { isHidden }]) => ({ name, Hidden: isHidden ? 1 : 0 })),
  };
  return write(book, { bookType, type: "buffer", codepage: 936 }) as Uint8Array;
}
