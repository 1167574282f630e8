import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { poorVillageFigures } from "../statistics/poor-villages.ts";
import { povertyRate } from "../statistics/poverty-rate.ts";
import { countyRateClasses } from "../statistics/rate-classes.ts";
import { totalsOf, withFigures } from "../statistics/totals.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { A0 } from "../theme/paper.ts";
import { CountyPoorCardSheet, countyPoorCards } from "./county-poor-villages-map/cards.tsx";
import type {
  CountyPoorCards,
  CountyPoorContent,
  CountyPoorData,
  CountyVillageRow,
} from "./county-poor-villages-map/content.ts";
import { CountyPoorMap } from "./county-poor-villages-map/map.tsx";
import { BottomPanel, chooseCountyLayout, SidePanel } from "./county-poor-villages-map/panels.tsx";
import { townshipTable } from "./county-poor-villages-map/table.tsx";
import { drawnShapes, locatorOf } from "./parts/drawn-shapes.ts";
import { lackingNotes, noteLacking } from "./parts/lacking-note.ts";
import { landNotes, RATE_NOTE, TOWNSHIP_CARD_NOTE } from "./parts/map-notes.ts";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { TableSheet } from "./parts/table-sheet.tsx";
import { isTableSheet, type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { overviewOf } from "./parts/township-map.ts";
import { TownshipSheet } from "./parts/township-sheet.tsx";
import { poorVillagesMessage } from "./poor-villages-map/message.ts";
import { POOR_FIGURES } from "./poor-villages-map/poor-figures.ts";

/** 全县贫困村分布图: which villages of the county are poor, and how large a share of its people is. */
export default defineWall<"county", CountyPoorContent, CountyPoorData | CountyPoorCards | TableSheetData>({
  id: "county-poor-villages-map",
  levels: ["county"],
  edition: "public",
  name: "全县贫困村分布图",
  paper: A0,
  content(source) {
    const { county } = source;
    const { villages, profile } = county;
    if (villages.length === 0) return undefined;
    const year = profile.years.current;
    const map = drawnShapes(source, overviewOf);
    const locator = map ? undefined : locatorOf(county);
    const townships = county.townships
      .map((township) => {
        const totals = withFigures(totalsOf(county, villagesOf(county, township), year), POOR_FIGURES);
        return { code: township.code, name: township.name, totals };
      })
      .filter(({ totals }) => totals.villages > 0)
      .toSorted((a, b) => (b.totals.poorPopulation ?? -1) - (a.totals.poorPopulation ?? -1));
    const said = {
      rateDigits: profile.rateDigits,
      ...(map ? { map } : {}),
      ...(locator ? { locator } : {}),
      kind: "县" as const,
      villages: villages.map(({ code, name, townshipCode, isPoor }): CountyVillageRow => {
        const figures = villageFigures(county, code, year);
        const rate = figures && povertyRate(figures);
        return { code, name, townshipCode, isPoor, ...(rate === undefined ? {} : { rate }) };
      }),
      townships,
      totals: withFigures(totalsOf(county, villages, year), POOR_FIGURES),
      classes: countyRateClasses(county),
    };
    noteLacking(source, said.totals, year, ["poorPopulation", "rate"]);
    const frame = sheetFrame(county, {
      kind: "map",
      title: `${profile.name}贫困村分布图`,
      subtitle: yearSubtitle(year),
      message: poorVillagesMessage({ ...said, poorVillages: poorVillageFigures(county, villages, year) }),
      notes: [
        ...landNotes(county, map, locator, TOWNSHIP_CARD_NOTE),
        RATE_NOTE,
        ...lackingNotes(said.totals, year, ["poorHouseholds", "poorPopulation", "rate"]),
      ],
    });
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { frame, map } = content;
    if (!map) return countyPoorCards(content, papers);
    return withRestSheets<CountyPoorData, TableSheetData>(frame, (head) => {
      const { layout, isComplete } = chooseCountyLayout({ ...content, map }, head, papers);
      const main = { ...content, map, ...head, paper: layout.paper };
      if (isComplete) return { main: { ...main, layout } };
      return {
        main: { ...main, layout: { ...layout, restSheet: 2 } },
        rest: tableSheets(townshipTable(content), head, layout.paper),
      };
    });
  },
  draw(data, marks) {
    if (isTableSheet(data)) return <TableSheet data={data} marks={marks} />;
    if ("shown" in data) return <CountyPoorCardSheet data={data} marks={marks} />;
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <TownshipSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <CountyPoorMap data={data} type={measures.type} {...box} />}
            figures={[]}
            side={<SidePanel data={data} measures={measures} />}
            bottom={<BottomPanel data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});
