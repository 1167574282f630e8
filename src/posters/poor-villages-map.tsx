import { amountClasses } from "../statistics/classes.ts";
import { povertyRate } from "../statistics/poverty-rate.ts";
import { villagesOf } from "../statistics/special-areas.ts";
import { type Totals, totalsOf } from "../statistics/totals.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { formatNumber, formatPercent } from "../text/numbers.ts";
import type { KeyFigure } from "./parts/key-figures.tsx";
import { chooseMapLayout } from "./parts/map-layout.ts";
import { mapNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import { rankingNeeds } from "./parts/ranking-needs.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { townshipMap } from "./parts/township-map.ts";
import type { PoorVillagesData, VillageRow } from "./poor-villages-map/content.ts";
import { poorVillagesLegend } from "./poor-villages-map/legend.ts";
import { PoorVillagesMap } from "./poor-villages-map/map.tsx";
import { Ranking } from "./poor-villages-map/ranking.tsx";
import { definePoster } from "./poster.ts";

/** 全乡贫困村分布图: which villages are poor, how many poor people live there and how large their share is. */
export default definePoster<PoorVillagesData>({
  id: "poor-villages-map",
  clause: "T3.2",
  level: "township",
  edition: "public",
  name: "贫困村分布图",
  data(county, township) {
    const map = townshipMap(county, township);
    if (!map) return [];
    const year = county.profile.years.current;
    const own = villagesOf(county, township);
    const villages = own
      .map(({ code, name, isPoor }): VillageRow => {
        const figures = villageFigures(county, code, year);
        return { code, name, isPoor, poorPopulation: figures?.poorPopulation, rate: figures && povertyRate(figures) };
      })
      .sort((a, b) => (b.poorPopulation ?? -1) - (a.poorPopulation ?? -1));
    const rates = villages.flatMap(({ rate }) => (rate === undefined ? [] : [rate * 100]));
    const layout = chooseMapLayout(map.outline, rankingNeeds(villages.length));
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}贫困村分布图`,
          subtitle: yearSubtitle(year),
          notes: [...mapNotes(county, map), RATE_NOTE],
        }),
        paper: layout.paper,
        layout,
        map,
        totals: totalsOf(county, own, year),
        villages,
        classes: amountClasses(rates),
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
            map={(box) => <PoorVillagesMap data={data} type={measures.type} {...box} />}
            figures={keyFigures(data.totals)}
            legend={poorVillagesLegend(data, measures.type)}
            growing={() => <Ranking data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

function keyFigures(totals: Totals): KeyFigure[] {
  return [
    { label: `贫困村（共${totals.villages}村）`, value: formatNumber(totals.poorVillages), unit: "个" },
    { label: "贫困户", value: formatNumber(totals.poorHouseholds), unit: "户" },
    { label: "贫困人口", value: formatNumber(totals.poorPopulation), unit: "人" },
    { label: "贫困发生率", value: formatPercent(totals.rate).replace("%", ""), unit: "%" },
  ];
}
