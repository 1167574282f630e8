import { type BookType, type CellObject, utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

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
  return write(book, { bookType, type: "buffer" }) as Uint8Array;
}

/** A workbook of today's format with a piece of one of its parts replaced. */
export function bookWith(bytes: Uint8Array, part: string, piece: string, by: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part] ?? new Uint8Array());
  if (!text.includes(piece)) throw new Error(`“${piece}” is not in ${part}`);
  return zipSync({ ...files, [part]: strToU8(text.replace(piece, by)) }, { mtime: new Date(2015, 0, 1) });
}
