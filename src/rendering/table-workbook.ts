import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { PageTable, PageTableColumn, TableCell } from "../items/printout.ts";
import { inertText } from "../text/csv-text.ts";

/** Fixed, so that the same table gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2015, 0, 1));
/** What a spreadsheet allows in the name of a sheet, and no more of it. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

const titleStyle: CellStyle = {
  font: { bold: true, size: 16 },
  alignment: { horizontal: "center", vertical: "center" },
};
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F6F1E8" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/**
 * Tables as a workbook, a sheet each: title and header stay in view and stand on every printed page; numbers are numbers; lying A4, as
 * wide as one page.
 */
export function tableWorkbook(tables: readonly PageTable[]): Promise<Uint8Array> {
  const properties = { title: tables[0]?.title ?? "", creator: "上墙", created: WRITTEN, modified: WRITTEN };
  return writeXlsx({ sheets: tables.map(sheetOf), properties });
}

function sheetOf({ name, title, columns, rows }: PageTable): WriteSheet {
  const last = columns.length - 1;
  return {
    name: name.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME),
    columns: columns.map(columnOf),
    rows: [[title], columns.map(({ header }) => header), ...rows.map((row) => row.map(cellOf))],
    cells: new Map([
      ["0,0", { value: title, type: "string" as const, style: titleStyle }],
      ...columns.map(
        ({ header }, index) => [`1,${index}`, { value: header, type: "string" as const, style: headStyle }] as const,
      ),
    ]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 32 }],
    ]),
    freezePane: { rows: 2 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function columnOf({ width, digits }: PageTableColumn) {
  const format = digits === undefined ? "@" : digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
  return { width: Math.max(6, width * 2), style: { numFmt: format } };
}

/** Text that begins like a formula stays text. */
function cellOf(cell: TableCell): string | number | null {
  return typeof cell === "string" ? inertText(cell) : cell;
}
