import { fitView } from "../charts/area-map/view.ts";
import type { CountyShapes } from "../geography/county-shapes.ts";
import { areaKm2 } from "../geography/planar-area.ts";
import { defineWall } from "../items/wall.ts";
import type { County } from "../model/county.ts";
import { type PartFigures, specialAreaTable } from "../statistics/special-areas.ts";
import { textWidth } from "../theme/glyphs.ts";
import { A0 } from "../theme/paper.ts";
import { lackingNotes, noteLacking } from "./parts/lacking-note.ts";
import { legendHeight } from "./parts/legend-panel.tsx";
import { chooseMapLayout, type MapLayout, mapBox, type PanelNeeds, panelWidths } from "./parts/map-layout.ts";
import { mapNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import { sheetMeasures } from "./parts/measures.ts";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { TableSheet } from "./parts/table-sheet.tsx";
import { isTableSheet, type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { noteUnknownPositions, overviewOf } from "./parts/township-map.ts";
import type { AreaRow, AreasContent, AreasData } from "./special-areas-map/content.ts";
import { AreaFigures, areaFiguresFit, areaTable } from "./special-areas-map/figures.tsx";
import { areaGrounds } from "./special-areas-map/grounds.ts";
import { areasLegend } from "./special-areas-map/legend.ts";
import { AreasMap } from "./special-areas-map/map.tsx";

/** Height of the row beneath the map, mm: a line of the table and one of the notes for each area. */
const ROW = { least: 245, most: 430, head: 110, line: 47, spare: 90 };

/** A tall county leaves a wide column, a wide one a low row: both take the table. */
function panelNeeds(areas: number): Pick<PanelNeeds, "row" | "column" | "legendShare"> {
  const row = Math.min(ROW.most, Math.max(ROW.least, ROW.head + areas * ROW.line));
  return { row: [row, row + ROW.spare], column: [380, 600], legendShare: 0.3 };
}

/** 全县特困片区示意图: the county's special areas, with the township that the sheet hangs in marked. */
export default defineWall<"township", AreasContent, AreasData | TableSheetData>({
  id: "special-areas-map",
  levels: ["township"],
  edition: "public",
  name: "特困片区示意图",
  paper: A0,
  content(source, township) {
    const { county } = source;
    const { specialAreas, years, name } = county.profile;
    if (specialAreas.length === 0) source.need("县.json：特困片区");
    if (specialAreas.length === 0 || county.villages.length === 0) return undefined;
    const shapes = overviewOf(county);
    noteUnknownPositions(source, shapes.stage);
    const { outline, stage, borderSource, guessed, townships, townshipBorders, villages } = shapes;
    const { grounds, borders, tileBorders } = areaGrounds(county, township.code);
    const said = {
      rateDigits: county.profile.rateDigits,
      stage,
      borderSource,
      guessed,
      ownCode: township.code,
      townships,
      villages,
      outline,
      townshipBorders,
      tileBorders,
      areaBorders: borders,
      grounds,
      ...areaRows(county),
    };
    const frame = sheetFrame(county, {
      kind: "map",
      title: `${name}特困片区示意图`,
      subtitle: yearSubtitle(years.current),
      notes: [
        ...mapNotes(county, shapes),
        RATE_NOTE,
        ...lackingNotes(said.county.totals, years.current, ["population", "poorPopulation", "rate"]),
      ],
    });
    noteLacking(source, said.county.totals, years.current, ["poorPopulation", "rate"]);
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { frame, outline, areas, villages } = content;
    return withRestSheets<AreasData, TableSheetData>(frame, (head) => {
      const { layout, isComplete } = chooseMapLayout(outline, head, papers, {
        ...panelNeeds(areas.length),
        figures: 0,
        legendHeight: (layout) =>
          legendHeight(areasLegend(content), panelWidths(layout).legend, sheetMeasures(layout.paper).type),
        growingFits: (box, { paper }) => areaFiguresFit(content, box, sheetMeasures(paper)),
      });
      const setting = { ...layout, namesVillages: hasRoomForVillages(layout, { outline, villages }) };
      const main = { ...content, ...head, paper: layout.paper };
      if (isComplete) return { main: { ...main, layout: setting } };
      return {
        main: { ...main, layout: { ...setting, restSheet: 2 } },
        rest: tableSheets(areaTable(content), head, layout.paper),
      };
    });
  },
  draw(data, marks) {
    if (isTableSheet(data)) return <TableSheet data={data} marks={marks} />;
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <MapSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <AreasMap data={data} type={measures.type} {...box} />}
            legend={areasLegend(data)}
            growing={(box) => <AreaFigures data={data} box={box} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

/** So many times the ground that its name covers, a village must have on average for all to be named. */
const ROOM_FOR_NAMES = 2.6;

/** Whether the map is large enough to name every village of the county at the smallest readable size. */
function hasRoomForVillages(
  layout: MapLayout,
  { outline, villages }: Pick<CountyShapes, "outline" | "villages">,
): boolean {
  const { width, height } = mapBox(layout);
  const { floor } = sheetMeasures(layout.paper).type;
  const mmPerKm = fitView(outline, width, height).scale;
  const ground = areaKm2(outline) * mmPerKm ** 2;
  const names = villages.reduce((sum, { name }) => sum + (textWidth(name, { size: floor }) + floor) * floor * 1.2, 0);
  return ground >= ROOM_FOR_NAMES * names;
}

/** The statistics of the county's areas as lines of the table. */
function areaRows(county: County): Pick<AreasData, "areas" | "rest" | "county"> {
  const { areas, rest, county: whole } = specialAreaTable(county, county.profile.years.current);
  const row = (name: string, note: string, { townships, totals }: PartFigures): AreaRow => ({
    name,
    note,
    townships: townships.length,
    townshipNames: townships.map((township) => township.name),
    totals,
  });
  return {
    areas: areas.map((area) => row(area.name, area.note, area)),
    ...(rest ? { rest: row("片区外", "", rest) } : {}),
    county: { ...row("全县", "", whole), townshipNames: [] },
  };
}
