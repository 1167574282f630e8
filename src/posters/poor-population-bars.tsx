import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { meanPerVillage, totalsOf } from "../statistics/totals.ts";
import { villageRanking } from "../statistics/village-ranking.ts";
import { townshipKind } from "../text/township-kind.ts";
import { A0 } from "../theme/paper.ts";
import type { PopulationBarsContent, PopulationBarsSheet } from "./population-bars/content.ts";
import { barsContent, placeBar } from "./population-bars/figures.ts";
import { PopulationBarsDrawing } from "./population-bars/sheet.tsx";
import { populationBarSheets } from "./population-bars/sheets.ts";

/** 全乡贫困人口分布柱状图: poor people per village and what they are fewer than in the base year, with the rate. */
export default defineWall<"township", PopulationBarsContent, PopulationBarsSheet>({
  id: "poor-population-bars",
  levels: ["township"],
  edition: "public",
  name: "贫困人口分布柱状图",
  paper: A0,
  content(source, township) {
    const { county } = source;
    const { current } = county.profile.years;
    const villages = villagesOf(county, township);
    if (villages.length === 0) return undefined;
    const whole = `全${townshipKind(township.name)}`;
    const mean = meanPerVillage(totalsOf(county, villages, current), "poorPopulation");
    return barsContent(source, {
      title: `${township.name}贫困人口分布柱状图`,
      whole,
      villages,
      rows: villageRanking(county, villages, current).map(({ village }) => ({
        ...placeBar(source, village.name, [village]),
        isPoor: village.isPoor,
      })),
      mean: mean === undefined || villages.length < 2 ? undefined : { value: mean, words: `${whole}平均每村` },
      kinds: { poor: `${current}年贫困村`, other: `${current}年非贫困村` },
    });
  },
  sheets: populationBarSheets,
  draw: (data, marks) => <PopulationBarsDrawing data={data} marks={marks} />,
});
