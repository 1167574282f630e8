import { naturalWidth } from "../../charts/data-table/columns.ts";
import { DataTable } from "../../charts/data-table/data-table.tsx";
import { placeDataTable, rowsThatFit } from "../../charts/data-table/place.ts";
import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { SheetData, SheetMarks } from "../../items/sheet.ts";
import type { Paper } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { Heading, headingHeight } from "./heading.tsx";
import { sheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";
import { evenParts, type SheetHead } from "./sheet-number.ts";

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

/** A sheet with some rows of a table, in blocks side by side with a header each. */
export interface TableSheetData extends SheetData {
  readonly table: SheetTable;
  readonly layout: { readonly blocks: number };
}

/** Blocks side by side, at most. */
const MOST_BLOCKS = 3;
/** Space between blocks, of a gap. */
const BETWEEN = 1.2;

/** Whether a sheet's data are those of a table. */
export function isTableSheet(data: SheetData): data is TableSheetData {
  return "table" in data;
}

/**
 * A table in as few sheets as it needs at a readable size, rows shared out evenly; a narrow table on wide paper stands
 * in blocks side by side.
 */
export function tableSheets(table: SheetTable, head: SheetHead, paper: Paper): TableSheetData[] {
  const { blocks, perBlock } = arrangement(table, head, paper);
  const pages = Math.max(1, Math.ceil(table.rows.length / (blocks * perBlock)));
  const { totals, rows, ...columns } = table;
  return evenParts(rows, pages).map((own, index) => ({
    ...head,
    paper,
    table: { ...columns, rows: own, ...(totals && index === pages - 1 ? { totals } : {}) },
    layout: { blocks },
  }));
}

/** The number of blocks that needs the fewest sheets, and the rows that each can hold at the smallest size. */
function arrangement(table: SheetTable, head: SheetHead, paper: Paper): { blocks: number; perBlock: number } {
  const { type, gap } = sheetMeasures(paper);
  const body = bodyBox(head, paper);
  const options = Array.from({ length: MOST_BLOCKS }, (_, index) => index + 1).flatMap((blocks) => {
    const width = blockWidth(body.width, blocks, gap);
    const props: DataTableProps = { ...table, type, width, height: body.height - headingHeight(type) };
    if (blocks > 1 && naturalWidth(props, type.floor) > width) return [];
    return [{ blocks, perBlock: Math.max(1, rowsThatFit(props, type.floor)) }];
  });
  const pages = ({ blocks, perBlock }: (typeof options)[number]) => Math.ceil(table.rows.length / (blocks * perBlock));
  return options.reduce((best, next) => (pages(next) < pages(best) ? next : best));
}

function blockWidth(width: number, blocks: number, gap: number): number {
  return (width - (blocks - 1) * gap * BETWEEN) / blocks;
}

/** Draws a sheet of a table. */
export function TableSheet({ data, marks }: { data: TableSheetData; marks: SheetMarks }) {
  const { rows: all, totals, ...table } = data.table;
  const blocks = evenParts(all, data.layout.blocks);
  const { type } = sheetMeasures(data.paper);
  const propsOf = (index: number, box: PanelBox): DataTableProps => ({
    ...box,
    ...table,
    type,
    rows: blocks[index]!,
    ...(totals && index === blocks.length - 1 ? { totals } : {}),
  });
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => (
        <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
          <Heading text={table.heading} remark={table.remark} measures={measures} />
          <div style={{ display: "flex", flexGrow: 1, flexBasis: 0 }}>
            {blocks.map((rows, index) => (
              <Panel
                key={rows[0]?.[0]}
                style={{ flexGrow: 1, flexBasis: 0, marginLeft: index === 0 ? 0 : measures.gap * BETWEEN }}
                chart={(box) => {
                  const largest = Math.min(...blocks.map((_, other) => placeDataTable(propsOf(other, box)).size));
                  return <DataTable {...propsOf(index, box)} largest={largest} />;
                }}
              />
            ))}
          </div>
        </div>
      )}
    </Sheet>
  );
}
