import { type Grid, type GridRecord, headerWithin, type IsHeader, isFilled, splitAtHeader } from "../grid.ts";
import type { WorkbookSheet } from "./workbook-process.ts";

/** A sheet → grid; lines are the numbers of its rows. Remarks to the right of the table are left alone. */
export function sheetGrid({ rows }: WorkbookSheet, isHeader: IsHeader): Grid {
  const numbered = rows.map((cells, index): GridRecord => ({ line: index + 1, cells }));
  const split = splitAtHeader(numbered.slice(0, headerWithin), isHeader);
  if (!split) return { headers: [], records: [], problems: [] };
  const { above, header, below } = split;
  const records = [...below, ...numbered.slice(headerWithin)].filter(isFilled);
  return { headers: header.cells, headerLine: header.line, above, records, problems: [] };
}
