import type { LegendLine } from "../../charts/map-legend/props.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import { countyRank, guessedRanks } from "../parts/township-map.ts";
import { rateEntries } from "../poor-villages-map/legend.ts";
import type { CountyPoorContent, CountyPoorData } from "./content.ts";

/** Classes of the rate, signs of villages and lines; the counts add up to the villages. */
export function countyPoorLegend(content: CountyPoorContent & Pick<CountyPoorData, "map">): SheetLegend {
  const { totals, map } = content;
  const rates = rateEntries(content);
  const plain = totals.villages - totals.poorVillages;
  return {
    classTitle: rates.title,
    classes: rates.entries,
    symbolTitle: "村类别（村数）",
    symbols: [
      ...(totals.poorVillages > 0
        ? [{ mark: "star" as const, label: "贫困村", count: `${totals.poorVillages}个` }]
        : []),
      ...(plain > 0 ? [{ mark: "ring" as const, label: "非贫困村", count: `${plain}个` }] : []),
    ],
    lineTitle: "界线",
    lines: linesOf(map, content.townships.length),
  };
}

function linesOf(map: CountyPoorData["map"], townships: number): LegendLine[] {
  const guessed = guessedRanks(map);
  const rank = countyRank(map);
  const line = (of: "township" | "village", name: string, isGuessed: boolean): LegendLine => {
    return { rank: of, isGuessed, label: isGuessed ? `${name}（示意）` : name };
  };
  return [
    { rank, isGuessed: false, label: rank === "county" ? "县界" : "各村分布范围（不是县界）" },
    ...(townships > 1 ? [line("township", "乡镇界", guessed.townships)] : []),
    line("village", "村界", guessed.villages),
  ];
}
