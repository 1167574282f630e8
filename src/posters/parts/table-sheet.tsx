import { DataTable } from "../../charts/data-table/data-table.tsx";
import type { SheetMarks } from "../../items/sheet.ts";
import { Heading } from "./heading.tsx";
import { sheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";
import { tablePart } from "./table-part.ts";
import { blockGap, type TableSheetData, withWidths } from "./table-sheets.ts";

/** Draws a sheet of a table. */
export function TableSheet({ data, marks }: { data: TableSheetData; marks: SheetMarks }) {
  const { heading, remark, ...table } = data.table;
  const { size, loosest, widths } = data.layout;
  const { type } = sheetMeasures(data.paper);
  const columns = withWidths(table.columns, widths);
  let start = 0;
  const blocks = data.layout.blocks.map((rows) => {
    start += rows;
    return tablePart({ ...table, columns }, start - rows, start);
  });
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => (
        <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
          <Heading text={heading} remark={remark} measures={measures} />
          <div style={{ display: "flex", flexGrow: 1, flexBasis: 0 }}>
            {blocks.map((block, index) => (
              <Panel
                key={block.rows[0]?.[0]}
                style={{ flexGrow: 1, flexBasis: 0, marginLeft: index === 0 ? 0 : blockGap(measures.gap) }}
                chart={(box) => (
                  <DataTable
                    {...block}
                    {...box}
                    type={type}
                    largest={size}
                    {...(loosest === undefined ? {} : { loosest })}
                  />
                )}
              />
            ))}
          </div>
        </div>
      )}
    </Sheet>
  );
}
