import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { TypeScale } from "../../theme/type-scale.ts";
import { hasTruePositions, townshipBorders } from "../parts/township-map.ts";
import type { PanelBox } from "../poster.ts";
import type { PoorVillagesData } from "./content.ts";
import { rateFill } from "./fill.ts";
import { poorPeopleScale } from "./symbols.ts";

/** Rate as fill, poor people as circles, poor villages in bold. */
export function PoorVillagesMap({ data, type, width, height }: PanelBox & { data: PoorVillagesData; type: TypeScale }) {
  const { map, villages } = data;
  const scale = poorPeopleScale(data, type);
  const rows = new Map(villages.map((row) => [row.code, row]));
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
        fill: rateFill(data, rows.get(code)?.rate),
      }))}
      places={map.villages.map(({ code, name, anchor, geometry }) => {
        const row = rows.get(code);
        const isPoor = row?.isPoor ?? false;
        return {
          id: code,
          name,
          anchor,
          geometry,
          isEmphasised: isPoor,
          symbol: { radius: scale.radius(row?.poorPopulation ?? 0), isFilled: isPoor },
        };
      })}
    />
  );
}
