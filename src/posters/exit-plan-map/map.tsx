import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { TownshipAreaMap } from "../parts/township-area-map.tsx";
import type { ExitPlanData } from "./content.ts";
import { villageFill } from "./fill.ts";

/** Radius of a village's symbol, ems of a label. */
const RADIUS = 0.45;

/** Exit year as fill and hatch, poor villages in bold. */
export function ExitPlanMap({ data, type, ...box }: PanelBox & { data: ExitPlanData; type: TypeScale }) {
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  return (
    <TownshipAreaMap
      {...box}
      type={type}
      map={data.map}
      markOf={(code) => ({
        fill: villageFill(data, villages.get(code)),
        isPoor: villages.get(code)?.isPoor ?? false,
        radius: type.label * RADIUS,
      })}
    />
  );
}
