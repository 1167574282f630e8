import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { MapArea, MapPlace } from "../../charts/area-map/props.ts";
import { fitView } from "../../charts/area-map/view.ts";
import { areaKm2 } from "../../geography/planar-area.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { mapBox } from "../parts/map-layout.ts";
import { countyRank } from "../parts/township-map.ts";
import type { AreasData } from "./content.ts";
import { areaFill } from "./fill.ts";

/** Few townships are named larger than many; among the names of villages they are smaller, and told by weight and colour. */
const NAME_SCALE = { few: 1.7, many: 1.2, fewest: 8, amongVillages: 0.78 };

/** Names of villages: least and largest size, and of the side of the ground that a village has on average; dots, of that. */
const VILLAGE = { least: 0.62, most: 1, side: 0.17, dot: 0.17 };

/** Size of the villages' names, of a label: larger where there are few. */
function villageScale(
  { villages, layout, map: { outline } }: Pick<AreasData, "villages" | "layout" | "map">,
  { label }: TypeScale,
): number {
  const { width, height } = mapBox(layout);
  const side = fitView(outline, width, height).scale * Math.sqrt(areaKm2(outline) / Math.max(1, villages.length));
  return Math.min(VILLAGE.most, Math.max(VILLAGE.least, (side * VILLAGE.side) / label));
}

/** The county in pale area colours, the sheet's own township in full ones within a strong border. */
export function AreasMap({ data, type, width, height }: PanelBox & { data: AreasData; type: TypeScale }) {
  const { map } = data;
  const own = map.townships.find(({ code }) => code === data.ownCode);
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      nameScale={nameScale(data)}
      minorNameScale={villageScale(data, type)}
      focus={map.outline}
      hasTruePositions
      contextNames={[]}
      borders={[
        { rank: "township", lines: map.townshipBorders },
        { rank: "area", lines: map.areaBorders },
        { rank: countyRank(map), lines: map.outline.coordinates.flat() },
        { rank: "own", lines: own?.geometry.coordinates.flat() ?? [] },
      ]}
      areas={areas(data)}
      places={[...villagePlaces(data, type), ...townshipPlaces(data)]}
    />
  );
}

function nameScale({ townships, layout }: AreasData): number {
  if (townships.length <= NAME_SCALE.fewest) return NAME_SCALE.few;
  return layout.namesVillages ? NAME_SCALE.amongVillages : NAME_SCALE.many;
}

function townshipPlaces({ map, ownCode }: AreasData): MapPlace[] {
  return map.townships.map(({ code, name, anchor, geometry }) => ({
    id: code,
    name,
    anchor,
    geometry,
    isEmphasised: code === ownCode,
  }));
}

/** Villages at dots. */
function villagePlaces(data: AreasData, type: TypeScale): MapPlace[] {
  const { ownCode, layout, villages, map } = data;
  if (!layout.namesVillages) return [];
  const radius = type.label * villageScale(data, type) * VILLAGE.dot;
  return villages.map(({ code, name, townshipCode }, index) => ({
    id: code,
    name,
    ...map.villages[index]!,
    symbol: { radius },
    isMinor: true,
    isEmphasised: townshipCode === ownCode,
  }));
}

function areas(data: AreasData): MapArea[] {
  return data.map.grounds.map(({ name, geometry }) => ({
    id: name,
    geometry,
    fill: areaFill(data, name),
    isPale: true,
  }));
}
