import { CountyMap } from "../../charts/county-map/county-map.tsx";
import type { CountyMapProps } from "../../charts/county-map/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { countyRank, guessedRanks, mapCaution } from "../parts/township-map.ts";
import type { AreasColumnData, AreasData } from "./content.ts";
import { areaFill } from "./fill.ts";

/** The county in pale area colours, the sheet's own township, if it has one, within a strong border. */
export function AreasMap({ data, type, ...box }: PanelBox & { data: AreasData | AreasColumnData; type: TypeScale }) {
  return <CountyMap {...box} type={type} {...countyMap(data)} />;
}

function countyMap(data: AreasData | AreasColumnData): Omit<CountyMapProps, "width" | "height" | "type"> {
  const { map, ownCode, villages, layout } = data;
  const caution = mapCaution(map);
  const ground = new Map(map.townships.map((township) => [township.code, township]));
  return {
    outline: map.outline,
    outlineRank: countyRank(map),
    areas: map.grounds.map(({ name, geometry }) => ({ name, geometry, fill: areaFill(data, name) })),
    townships: data.townships.map(({ code }) => ({ ...ground.get(code)!, isOwn: code === ownCode })),
    villages: villages.map((village, index) => ({ ...village, ...map.villages[index]! })),
    namesVillages: layout.namesVillages,
    isGuessed: guessedRanks(map).townships,
    ...(caution ? { caution } : {}),
    townshipBorders: map.townshipBorders,
    areaBorders: map.areaBorders,
    ways: map.ways,
  };
}
