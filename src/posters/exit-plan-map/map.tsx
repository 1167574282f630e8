import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { TownshipAreaMap } from "../parts/township-area-map.tsx";
import type { ExitPlanData } from "./content.ts";
import { villageFill } from "./fill.ts";

/** Radius of the point that stands for a village's office, ems of a label. */
const RADIUS = 0.2;
/** Size of the year, of the name's. */
const YEAR = 1.25;

/** Exit year as fill and hatch, and in figures under the name of each poor village. */
export function ExitPlanMap({ data, type, ...box }: PanelBox & { data: ExitPlanData; type: TypeScale }) {
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  const located = new Set(data.map.villages.filter(({ isLocated }) => isLocated).map(({ code }) => code));
  return (
    <TownshipAreaMap
      {...box}
      type={type}
      map={data.map}
      markOf={(code) => {
        const village = villages.get(code)!;
        const { isPoor, exitYear } = village;
        const text = exitYear === undefined ? "未定" : `${exitYear}年`;
        return {
          fill: villageFill(data, village),
          isPoor,
          ...(located.has(code) ? { radius: type.label * RADIUS } : {}),
          ...(isPoor ? { note: { text, scale: YEAR, isStrong: true, rank: "needed" as const } } : {}),
        };
      }}
    />
  );
}
