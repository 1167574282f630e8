import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { MapContextName } from "../../charts/area-map/props.ts";
import { fitView } from "../../charts/area-map/view.ts";
import { clipToBox } from "../../geography/clip.ts";
import { roomyPoints } from "../../geography/roomy-points.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { type TownshipMap, townshipBorders } from "./township-map.ts";

/** What a sheet says of a village on its map. */
export interface VillageMark {
  readonly fill: ClassFill;
  readonly isPoor: boolean;
  /** Radius of its symbol, mm. */
  readonly radius: number;
}

interface TownshipAreaMapProps extends PanelBox {
  readonly map: TownshipMap;
  readonly type: TypeScale;
  readonly markOf: (villageCode: string) => VillageMark;
}

/** A township's villages among quiet neighbours: poor ones with filled symbols and bold names. */
export function TownshipAreaMap({ map, type, width, height, markOf }: TownshipAreaMapProps) {
  const villages = map.villages.map((village) => ({ ...village, mark: markOf(village.code) }));
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      focus={map.outline}
      ground={map.ground}
      hasTruePositions
      contextNames={neighbourNames(map, { width, height })}
      borders={townshipBorders(map)}
      areas={villages.map(({ code, geometry, mark }) => ({ id: code, geometry, fill: mark.fill }))}
      places={villages.map(({ code, name, anchor, geometry, mark }) => ({
        id: code,
        name,
        anchor,
        geometry,
        isEmphasised: mark.isPoor,
        symbol: { radius: mark.radius, isFilled: mark.isPoor },
      }))}
    />
  );
}

/** Names of the neighbours, to stand in the parts of them that the panel shows. */
function neighbourNames({ outline, neighbours }: TownshipMap, { width, height }: PanelBox): MapContextName[] {
  const { extent } = fitView(outline, width, height);
  return neighbours.map(({ name, geometry }) => ({ name, anchors: roomyPoints(clipToBox(geometry, extent)) }));
}
