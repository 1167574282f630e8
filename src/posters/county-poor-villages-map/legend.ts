import type { LegendBorder } from "../../charts/map-legend/props.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import { lineGroups, lineName } from "../parts/map-lines.ts";
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
    ...lineGroups(linesOf(map, content.townships.length), map.ways),
  };
}

function linesOf(map: CountyPoorData["map"], townships: number): LegendBorder[] {
  const guessed = guessedRanks(map);
  const rank = countyRank(map);
  const line = (of: "township" | "village", isGuessed: boolean): LegendBorder => {
    return { rank: of, isGuessed, label: lineName(of, isGuessed) };
  };
  return [
    { rank, isGuessed: false, label: lineName(rank) },
    ...(townships > 1 ? [line("township", guessed.townships)] : []),
    line("village", guessed.villages),
  ];
}
