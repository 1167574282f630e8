import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { townshipMean, townshipRanking } from "../statistics/township-ranking.ts";
import { A0 } from "../theme/paper.ts";
import type { PopulationBarsContent, PopulationBarsSheet } from "./population-bars/content.ts";
import { barsContent, placeBar } from "./population-bars/figures.ts";
import { PopulationBarsDrawing } from "./population-bars/sheet.tsx";
import { populationBarSheets } from "./population-bars/sheets.ts";

/** 全县分乡镇贫困人口柱状图: the same of townships, their bars parted into poor villages and others. */
export default defineWall<"county", PopulationBarsContent, PopulationBarsSheet>({
  id: "county-population-bars",
  levels: ["county"],
  edition: "public",
  name: "分乡镇贫困人口柱状图",
  paper: A0,
  content(source, { name }) {
    const { county } = source;
    const { current } = county.profile.years;
    const townships = townshipRanking(county, current);
    if (townships.length === 0) return undefined;
    const mean = townshipMean(townships);
    return barsContent(source, {
      title: `${name}分乡镇贫困人口柱状图`,
      whole: "全县",
      villages: county.villages,
      rows: townships.map(({ township }) => placeBar(source, township.name, villagesOf(county, township))),
      mean: mean === undefined || townships.length < 2 ? undefined : { value: mean, words: "全县平均每乡镇" },
      kinds: { poor: `${current}年贫困村的贫困人口`, other: `${current}年其他村的贫困人口` },
    });
  },
  sheets: populationBarSheets,
  draw: (data, marks) => <PopulationBarsDrawing data={data} marks={marks} />,
});
