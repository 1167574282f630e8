import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { TypeScale } from "../../theme/type-scale.ts";
import { hasTruePositions, townshipBorders } from "../parts/township-map.ts";
import type { PanelBox } from "../poster.ts";
import type { ExitPlanData } from "./content.ts";
import { villageFill } from "./fill.ts";

/** Radius of a village's symbol, ems of a label. */
const RADIUS = 0.45;

/** Exit year as fill and hatch, poor villages in bold. */
export function ExitPlanMap({ data, type, width, height }: PanelBox & { data: ExitPlanData; type: TypeScale }) {
  const { map } = data;
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      focus={map.outline}
      ground={map.countyOutline}
      hasTruePositions={hasTruePositions(map.stage)}
      contextNames={map.neighbours}
      borders={townshipBorders(map)}
      areas={map.villages.map(({ code, geometry }) => ({
        id: code,
        geometry,
        fill: villageFill(data, villages.get(code)),
      }))}
      places={map.villages.map(({ code, name, anchor, geometry }) => {
        const isPoor = villages.get(code)?.isPoor ?? false;
        return {
          id: code,
          name,
          anchor,
          geometry,
          isEmphasised: isPoor,
          symbol: { radius: type.label * RADIUS, isFilled: isPoor },
        };
      })}
    />
  );
}
