import { DataTable } from "../../charts/data-table/data-table.tsx";
import { type DataTableProps, rowsThatFit, type TableColumn } from "../../charts/data-table/layout.ts";
import type { Paper } from "../../theme/paper.ts";
import { typeScale } from "../../theme/type-scale.ts";
import type { SheetData, SheetFrame, SheetMarks } from "../poster.ts";
import { bodyBox } from "./body-box.ts";
import { Heading, headingHeight } from "./heading.tsx";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";
import { evenParts } from "./sheet-number.ts";

/** A table that takes sheets of its own. */
export interface SheetTable {
  readonly heading: string;
  /** At the right of the heading: 单位：人. */
  readonly remark: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Under the last row of the last sheet. */
  readonly totals?: readonly string[];
}

/** A sheet with some rows of a table. */
export interface TableSheetData extends SheetData {
  readonly table: SheetTable;
}

/** Whether a sheet's data are those of a table. */
export function isTableSheet(data: SheetData): data is TableSheetData {
  return "table" in data;
}

/** A table in as many sheets as it needs at a readable size, rows shared out evenly. */
export function tableSheets(table: SheetTable, frame: SheetFrame, paper: Paper): TableSheetData[] {
  const props = tableProps(table, frame, paper);
  const perSheet = Math.max(1, rowsThatFit(props, props.type.floor));
  const parts = evenParts(table.rows, Math.max(1, Math.ceil(table.rows.length / perSheet)));
  const { totals, ...head } = table;
  return parts.map((rows, index) => ({
    frame,
    paper,
    table: { ...head, rows, ...(totals && index === parts.length - 1 ? { totals } : {}) },
  }));
}

function tableProps(table: SheetTable, frame: SheetFrame, paper: Paper): DataTableProps {
  const type = typeScale(paper);
  const { width, height } = bodyBox(frame, paper);
  return { ...table, type, width, height: height - headingHeight(type) };
}

/** Draws a sheet of a table. */
export function TableSheet({ data, marks }: { data: TableSheetData; marks: SheetMarks }) {
  const { table } = data;
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => (
        <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
          <Heading text={table.heading} remark={table.remark} measures={measures} />
          <Panel
            style={{ flexGrow: 1, flexBasis: 0 }}
            chart={(box) => <DataTable {...box} {...table} type={measures.type} />}
          />
        </div>
      )}
    </Sheet>
  );
}
