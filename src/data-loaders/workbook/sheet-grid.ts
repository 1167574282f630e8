import type { Fault } from "../cells/cell.ts";
import { type Grid, type GridRecord, headerWithin, type IsHeader, isFilled, splitAtHeader } from "../grid.ts";
import type { CellFault } from "./sheet-rows.ts";
import type { WorkbookSheet } from "./workbook-process.ts";

/**
 * A sheet → grid; lines are the numbers of its rows, counted on from `before`. Remarks to the right of the table are left
 * alone.
 */
export function sheetGrid({ rows, faults }: WorkbookSheet, isHeader: IsHeader, before = 0): Grid {
  const faulty = Map.groupBy(faults, ({ line }) => line);
  const numbered = rows.map(({ line, cells }): GridRecord => {
    const own = faulty.get(line);
    return { line: before + line, cells, ...(own ? { faults: new Map(own.map(faultEntry)) } : {}) };
  });
  const split = splitAtHeader(numbered.slice(0, headerWithin), isHeader);
  if (!split) return { headers: [], records: [], problems: [] };
  const { above, header, below } = split;
  const records = [...below, ...numbered.slice(headerWithin)].filter((record) => isFilled(record) || record.faults);
  return { headers: header.cells, headerLine: header.line, above, records, problems: [] };
}

const faultEntry = (fault: CellFault): readonly [number, Fault] => [
  fault.column,
  "formula" in fault ? unsolved : covered(fault.merged),
];

const unsolved: Fault = {
  message: "单元格里是公式，文件中没有存它的结果",
  fix: "用 Excel 或 WPS 打开这个文件，保存一次，再检查",
  severity: "error",
};

const covered = (range: string): Fault => ({
  message: `在横向合并的单元格${range}之内，看不出这一列的值`,
  fix: "取消合并，每一列分别填写，没有的留空",
  severity: "error",
});
