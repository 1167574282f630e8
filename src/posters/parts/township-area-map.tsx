import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { MapBorder, MapContextName, MapNote, MapPlace } from "../../charts/area-map/props.ts";
import { fitView } from "../../charts/area-map/view.ts";
import { clipToBox } from "../../geography/clip.ts";
import { roomyPoints } from "../../geography/roomy-points.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { symbolPoint } from "./symbol-point.ts";
import { mapCaution, type TownshipMap, type TownshipVillage, townshipBorders } from "./township-map.ts";

/** What a sheet says of a village on its map. */
export interface VillageMark {
  readonly fill: ClassFill;
  readonly isPoor: boolean;
  /** Radius of its symbol, mm; none if absent. */
  readonly radius?: number;
  readonly note?: MapNote;
  /** The sheet is about this village: a larger name, which finds its place first. */
  readonly isOwn?: boolean;
}

interface TownshipAreaMapProps extends PanelBox {
  readonly map: TownshipMap;
  readonly type: TypeScale;
  readonly markOf: (villageCode: string) => VillageMark;
  /** Those of the township's map, if absent. */
  readonly borders?: readonly MapBorder[];
}

/** Names on a township's map, of the usual size of villages' names; and of the village that a sheet is about. */
const NAME_SCALE = 1.1;
const OWN_SCALE = 1.35;

/** A township's villages among quiet neighbours: poor ones with their names on signs. */
export function TownshipAreaMap({ map, type, width, height, markOf, ...props }: TownshipAreaMapProps) {
  const villages = map.villages.map((village) => ({ village, mark: markOf(village.code) }));
  const { scale } = fitView(map.outline, width, height);
  const caution = mapCaution(map);
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      nameScale={NAME_SCALE}
      focus={map.outline}
      ground={map.ground}
      {...(caution === undefined ? {} : { caution })}
      contextNames={neighbourNames(map, { width, height })}
      borders={props.borders ?? townshipBorders(map)}
      ways={map.ways}
      areas={villages.map(({ village: { code, geometry }, mark }) => ({ id: code, geometry, fill: mark.fill }))}
      places={villages.map(({ village, mark }) => placeOf(village, mark, scale, type))}
    />
  );
}

function placeOf(village: TownshipVillage, mark: VillageMark, scale: number, type: TypeScale): MapPlace {
  const { radius, isPoor, isOwn = false, note } = mark;
  return {
    id: village.code,
    name: village.name,
    anchor: symbolPoint(village, radius ?? 0, scale, type),
    geometry: village.geometry,
    isEmphasised: isPoor || isOwn,
    isPoor,
    ...(isOwn ? { scale: OWN_SCALE } : {}),
    ...(note ? { note } : {}),
    ...(radius === undefined ? {} : { symbol: { radius } }),
  };
}

/** Names of the neighbours, to stand in the parts of them that the panel shows. */
function neighbourNames({ outline, neighbours }: TownshipMap, { width, height }: PanelBox): MapContextName[] {
  const { extent } = fitView(outline, width, height);
  return neighbours.map(({ name, geometry }) => ({ name, anchors: roomyPoints(clipToBox(geometry, extent)) }));
}
