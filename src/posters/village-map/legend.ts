import type { MapBorder } from "../../charts/area-map/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import { mapLines } from "../parts/map-lines.ts";
import { guessedRanks, type TownshipMap, townshipBorders } from "../parts/township-map.ts";
import { kindSymbols } from "../parts/village-kinds.ts";
import type { VillageMapContent } from "./content.ts";

/** The township's borders without its own strong one, and the village's above them. */
export function villageMapBorders(map: TownshipMap, code: string): MapBorder[] {
  const own = map.villages.find((village) => village.code === code);
  return [
    ...townshipBorders(map).filter(({ rank }) => rank !== "own"),
    { rank: "own", lines: own?.geometry.coordinates.flat() ?? [], isGuessed: guessedRanks(map).villages },
  ];
}

/** The village's own ground, kinds of village and lines; without a map, frame and kinds of the cards. */
export function villageMapLegend(content: VillageMapContent, frame: PanelBox): SheetLegend {
  const { map, code, villages } = content;
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const lines = map ? mapLines(map, frame, "村", villageMapBorders(map, code)) : {};
  return {
    classTitle: "",
    classes: [],
    symbolTitle: `${content.townshipName}各村（村数）`,
    symbols: [{ mark: "outline", label: "本村", count: "" }, ...kindSymbols(poor, villages.length - poor)],
    ...lines,
  };
}
