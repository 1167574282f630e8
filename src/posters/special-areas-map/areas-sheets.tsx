import { fitView } from "../../charts/area-map/view.ts";
import { areaKm2 } from "../../geography/planar-area.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { SheetMarks } from "../../items/sheet.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { legendHeight } from "../parts/legend-panel.tsx";
import { chooseMapLayout, type MapLayout, mapBox, type PanelNeeds, panelWidths } from "../parts/map-layout.ts";
import { MapSheet } from "../parts/map-sheet.tsx";
import { sheetMeasures } from "../parts/measures.ts";
import { namesArea } from "../parts/names-area.ts";
import { withRestSheets } from "../parts/rest-sheets.ts";
import { Sheet } from "../parts/sheet.tsx";
import { TableSheet } from "../parts/table-sheet.tsx";
import { isTableSheet, type TableSheetData, tableSheets } from "../parts/table-sheets.ts";
import { AreasBoardSheet, areasBoards } from "./board.tsx";
import { columnLayout } from "./column-layout.ts";
import { AreasColumnSheet } from "./column-sheet.tsx";
import type { AreasBoardData, AreasColumnData, AreasContent, AreasData, AreasGround } from "./content.ts";
import { AreaFigures, areaFiguresFit, areaTable } from "./figures.tsx";
import { keyFigures } from "./key-figures.ts";
import { areasLegend } from "./legend.ts";
import { AreasMap } from "./map.tsx";

/** Any sheet of the county's special areas. */
export type AreasSheet = AreasData | AreasColumnData | AreasBoardData | TableSheetData;

/** Height of the row beneath the map, mm: a line of the table and one of the notes for each area. */
const ROW = { least: 245, most: 430, head: 110, line: 47, spare: 90 };

/** A tall county leaves a wide column, a wide one a low row: both take the table. */
function panelNeeds(areas: number): Pick<PanelNeeds, "row" | "column" | "legendShares"> {
  const row = Math.min(ROW.most, Math.max(ROW.least, ROW.head + areas * ROW.line));
  return { row: [row, row + ROW.spare], column: [380, 600], legendShares: [0.3, 0.4, 0.46] };
}

/** The sheets of a content: a map and table or, where no map may be drawn, a board of townships and the table. */
export function areasSheets(content: AreasContent, papers: PaperChoice): readonly AreasSheet[] {
  const { frame, map } = content;
  if (!map) return areasBoards(content, papers);
  const beside = columnLayout(content, { frame }, papers);
  const others = mapSheets(content, map, papers);
  const scaleOf = (layout: MapLayout) => fitView(map.outline, mapBox(layout).width, mapBox(layout).height).scale;
  const [first] = others;
  const isLarger = beside && (others.length > 1 || isTableSheet(first!) || beside.scale > scaleOf(first!.layout));
  if (!isLarger) return others;
  const layout = { ...beside, namesVillages: hasRoomForVillages(beside.map, beside.paper, content) };
  return [{ ...content, map, paper: beside.paper, layout }];
}

/** The map above or beside its panels, a table that has no room on a sheet of its own. */
function mapSheets(content: AreasContent, map: AreasGround, papers: PaperChoice): (AreasData | TableSheetData)[] {
  const { frame, areas } = content;
  return withRestSheets<AreasData, TableSheetData>(frame, (head) => {
    const { layout, isComplete } = chooseMapLayout(map.outline, head, papers, {
      ...panelNeeds(areas.length),
      figures: keyFigures(content).length,
      legendHeight: (layout) =>
        legendHeight(areasLegend(content), panelWidths(layout).legend, sheetMeasures(layout.paper).type),
      growingFits: (box, { paper }) => areaFiguresFit(content, box, sheetMeasures(paper)),
    });
    const setting = { ...layout, namesVillages: hasRoomForVillages(mapBox(layout), layout.paper, content) };
    const main = { ...content, map, ...head, paper: layout.paper };
    if (isComplete) return { main: { ...main, layout: setting } };
    return {
      main: { ...main, layout: { ...setting, restSheet: 2 } },
      rest: tableSheets(areaTable(content), head, layout.paper),
    };
  });
}

/** Draws one of them. */
export function drawAreas(data: AreasSheet, marks: SheetMarks) {
  if (isTableSheet(data)) return <TableSheet data={data} marks={marks} />;
  if ("column" in data.layout) return <AreasColumnSheet data={data as AreasColumnData} marks={marks} />;
  if (!("namesVillages" in data.layout)) return <AreasBoardSheet data={data as AreasBoardData} marks={marks} />;
  const map = data as AreasData;
  return (
    <Sheet data={map} marks={marks}>
      {(measures) => (
        <MapSheet
          layout={map.layout}
          measures={measures}
          map={(box) => <AreasMap data={map} type={measures.type} {...box} />}
          figures={keyFigures(map)}
          legend={areasLegend(map)}
          growing={(box) => <AreaFigures data={map} box={box} measures={measures} />}
        />
      )}
    </Sheet>
  );
}

/** So many times the ground that its name covers, a village must have on average for all to be named. */
const ROOM_FOR_NAMES = 2.6;

/** Whether the map is large enough to name every village of the county at the smallest readable size. */
function hasRoomForVillages({ width, height }: PanelBox, paper: Paper, { map, villages }: AreasContent): boolean {
  if (!map) return false;
  const { floor } = sheetMeasures(paper).type;
  const mmPerKm = fitView(map.outline, width, height).scale;
  const ground = areaKm2(map.outline) * mmPerKm ** 2;
  const names = namesArea(
    villages.map(({ name }) => name),
    floor,
  );
  return ground >= ROOM_FOR_NAMES * names;
}
