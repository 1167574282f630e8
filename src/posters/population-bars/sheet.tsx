import { Bars } from "../../charts/bars/bars.tsx";
import type { SheetMarks } from "../../items/sheet.ts";
import { Panel } from "../parts/panel.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { populationBars } from "./chart.ts";
import type { PopulationBarsSheet } from "./content.ts";

/** Draws a sheet of bars of poor people. */
export function PopulationBarsDrawing({ data, marks }: { data: PopulationBarsSheet; marks: SheetMarks }) {
  return (
    <Sheet data={data} marks={marks}>
      {() => <Panel style={{ flexGrow: 1 }} chart={(box) => <Bars {...populationBars(data, box)} />} />}
    </Sheet>
  );
}
