import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { poorVillageFigures } from "../statistics/poor-villages.ts";
import { countyRateClasses } from "../statistics/rate-classes.ts";
import { totalsOf, withFigures } from "../statistics/totals.ts";
import { villageRanking } from "../statistics/village-ranking.ts";
import { townshipKind } from "../text/township-kind.ts";
import { A0 } from "../theme/paper.ts";
import { locatorOf } from "./parts/drawn-shapes.ts";
import { lackingNotes, noteLacking } from "./parts/lacking-note.ts";
import { landNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { panelRows } from "./parts/panel-rows.ts";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { TableSheet } from "./parts/table-sheet.tsx";
import { isTableSheet, type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { chooseTownshipLayout } from "./parts/township-layout.ts";
import { townshipMap } from "./parts/township-map.ts";
import { TownshipSheet } from "./parts/township-sheet.tsx";
import { PoorVillagesCardSheet, type PoorVillagesCards, poorVillagesCards } from "./poor-villages-map/cards.tsx";
import type { PoorVillagesContent, PoorVillagesData, VillageRow } from "./poor-villages-map/content.ts";
import { keyFigures } from "./poor-villages-map/key-figures.ts";
import { PoorVillagesMap } from "./poor-villages-map/map.tsx";
import { poorVillagesMessage } from "./poor-villages-map/message.ts";
import { BottomPanel, panelsFit, SidePanel } from "./poor-villages-map/panels.tsx";
import { POOR_FIGURES } from "./poor-villages-map/poor-figures.ts";
import { villageTable } from "./poor-villages-map/village-table.ts";

/** 全乡贫困村分布图: which villages are poor, how many poor people live there and how large their share is. */
export default defineWall<"township", PoorVillagesContent, PoorVillagesData | PoorVillagesCards | TableSheetData>({
  id: "poor-villages-map",
  levels: ["township"],
  edition: "public",
  name: "贫困村分布图",
  paper: A0,
  content(source, township) {
    const { county } = source;
    const map = townshipMap(source, township);
    const locator = map ? undefined : locatorOf(county, township.code);
    const year = county.profile.years.current;
    const own = villagesOf(county, township);
    if (own.length === 0) return undefined;
    const villages = villageRanking(county, own, year).map(({ village, figures, rate }): VillageRow => {
      const { code, name, isPoor } = village;
      const { poorHouseholds, poorPopulation } = figures ?? {};
      return { code, name, isPoor, poorHouseholds, poorPopulation, rate };
    });
    const { rateDigits } = county.profile;
    const classes = countyRateClasses(county);
    const poorVillages = poorVillageFigures(county, own, year);
    const said = {
      ...(map ? { map } : {}),
      ...(locator ? { locator } : {}),
      villages,
      rateDigits,
      kind: townshipKind(township.name),
      totals: withFigures(totalsOf(county, own, year), POOR_FIGURES),
      others: withFigures(poorVillages.others, POOR_FIGURES),
      classes,
      rows: panelRows(county, own),
    };
    const frame = sheetFrame(county, {
      kind: "map",
      title: `${township.name}贫困村分布图`,
      subtitle: yearSubtitle(year),
      message: poorVillagesMessage({ ...said, poorVillages }),
      notes: [
        ...landNotes(county, map, locator),
        RATE_NOTE,
        ...lackingNotes(said.totals, year, ["poorHouseholds", "poorPopulation", "rate"]),
      ],
    });
    noteLacking(source, said.totals, year, ["poorPopulation", "rate"]);
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { frame, map, rows } = content;
    if (!map) return poorVillagesCards(content, papers);
    return withRestSheets<PoorVillagesData, TableSheetData>(frame, (head) => {
      const { layout, isComplete } = chooseTownshipLayout(head, papers, {
        outline: map.outline,
        names: content.villages.map(({ name }) => name),
        figures: keyFigures(content).length,
        rows,
        fits: (layout) => panelsFit({ ...content, map }, layout),
      });
      const main = { ...content, map, ...head, paper: layout.paper };
      if (isComplete) return { main: { ...main, layout } };
      return {
        main: { ...main, layout: { ...layout, restSheet: 2 } },
        rest: tableSheets(villageTable(content), head, layout.paper),
      };
    });
  },
  draw(data, marks) {
    if ("shown" in data) return <PoorVillagesCardSheet data={data} marks={marks} />;
    if (isTableSheet(data)) return <TableSheet data={data} marks={marks} />;
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <TownshipSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <PoorVillagesMap data={data} type={measures.type} {...box} />}
            figures={keyFigures(data)}
            side={<SidePanel data={data} measures={measures} />}
            bottom={<BottomPanel data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});
