import type { SheetMarks } from "../../items/sheet.ts";
import { KeyFigures } from "../parts/key-figures.tsx";
import { LegendPanel } from "../parts/legend-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { Sheet } from "../parts/sheet.tsx";
import type { AreasColumnData } from "./content.ts";
import { AreaFigures } from "./figures.tsx";
import { keyFigures } from "./key-figures.ts";
import { areasLegend } from "./legend.ts";
import { AreasMap } from "./map.tsx";

/** Draws a sheet with key figures and legend beside the map, and the table beneath them. */
export function AreasColumnSheet({ data, marks }: { data: AreasColumnData; marks: SheetMarks }) {
  const { column, map, table } = data.layout;
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => (
        <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
          <div style={{ display: "flex" }}>
            <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", ...column }}>
              <KeyFigures figures={keyFigures(data)} columns={1} width={column.width} measures={measures} />
              <LegendPanel legend={areasLegend(data)} width={column.width} measures={measures} />
            </div>
            <Panel
              style={{ ...map, marginLeft: measures.gap }}
              chart={(box) => <AreasMap data={data} type={measures.type} {...box} />}
            />
          </div>
          <div style={{ display: "flex", flexDirection: "column", ...table, marginTop: measures.gap }}>
            <AreaFigures data={data} box={table} measures={measures} />
          </div>
        </div>
      )}
    </Sheet>
  );
}
