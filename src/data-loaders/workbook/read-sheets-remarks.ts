import type { ParsedTable, TableNotice } from "../parse-table.ts";
import type { FoundSheet } from "./open-workbooks.ts";

/** From which sheets a table was read, where that is not plain from their names. */
export function readSheetsRemarks({ table, source }: ParsedTable, sheets: readonly FoundSheet[]): TableNotice[] {
  const read = sheets.filter(({ file }) => file === source);
  if (read.length < 2 && read.every(({ isNamed }) => isNamed)) return [];
  const names = read.map(({ sheet }) => `“${sheet.name}”`).join("、");
  return [{ file: source, message: `“${table.name}”表读自工作表${names}` }];
}
