import type { County } from "../model/county.ts";
import { specialAreaFigures, specialAreaOf } from "../statistics/special-areas.ts";
import { totalsOf } from "../statistics/totals.ts";
import { chooseMapLayout, type PanelNeeds } from "./parts/map-layout.ts";
import { mapNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { overviewOf } from "./parts/township-map.ts";
import { definePoster } from "./poster.ts";
import type { AreaRow, AreasData } from "./special-areas-map/content.ts";
import { AreaFigures } from "./special-areas-map/figures.tsx";
import { areaGrounds } from "./special-areas-map/grounds.ts";
import { areasLegend } from "./special-areas-map/legend.ts";
import { AreasMap } from "./special-areas-map/map.tsx";

/** Height of the row beneath the map, mm: a line of the table and one of the notes for each area. */
const ROW = { least: 245, most: 430, head: 110, line: 47, spare: 90 };

/** A tall county leaves a wide column, a wide one a low row: both take the table. */
function panelNeeds(areas: number): PanelNeeds {
  const row = Math.min(ROW.most, Math.max(ROW.least, ROW.head + areas * ROW.line));
  return { hasFigures: false, row: [row, row + ROW.spare], column: [380, 600], legendShare: 0.3 };
}

/** 全县特困片区示意图: the county's special areas, with the township that the sheet hangs in marked. */
export default definePoster<AreasData>({
  id: "special-areas-map",
  clause: "T3.1",
  level: "township",
  edition: "public",
  name: "特困片区示意图",
  data(county, township) {
    const { specialAreas, years, name } = county.profile;
    if (specialAreas.length === 0 || county.villages.length === 0) return [];
    const shapes = overviewOf(county);
    const { outline, stage, borderSource, guessed, townships, townshipBorders } = shapes;
    const layout = chooseMapLayout(outline, panelNeeds(specialAreas.length));
    const { grounds, borders, tileBorders } = areaGrounds(county, township.code);
    return [
      {
        frame: sheetFrame(county, {
          title: `${name}特困片区示意图`,
          subtitle: yearSubtitle(years.current),
          notes: [...mapNotes(county, shapes), RATE_NOTE],
        }),
        paper: layout.paper,
        layout,
        stage,
        borderSource,
        guessed,
        ownCode: township.code,
        townships,
        outline,
        townshipBorders,
        tileBorders,
        areaBorders: borders,
        grounds,
        ...areaRows(county),
      },
    ];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <MapSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <AreasMap data={data} type={measures.type} {...box} />}
            legend={areasLegend(data)}
            growing={({ width }) => <AreaFigures data={data} width={width} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

function areaRows(county: County): Pick<AreasData, "areas" | "rest" | "county"> {
  const { specialAreas, years } = county.profile;
  const listed = new Set(specialAreas.map(({ name }) => name));
  const without = county.villages.filter((village) => !listed.has(specialAreaOf(county, village) ?? ""));
  const row = (name: string, villages: County["villages"]): AreaRow => ({
    name,
    note: "",
    townships: new Set(villages.map(({ townshipCode }) => townshipCode)).size,
    totals: totalsOf(county, villages, years.current),
  });
  return {
    areas: specialAreaFigures(county, years.current).map(({ name, townships, totals }) => ({
      name,
      note: specialAreas.find((entry) => entry.name === name)?.note ?? "",
      townships: townships.length,
      totals,
    })),
    ...(without.length > 0 ? { rest: row("不属片区", without) } : {}),
    county: row("全县", county.villages),
  };
}
