import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { TownshipAreaMap } from "../parts/township-area-map.tsx";
import type { PoorVillagesData } from "./content.ts";
import { rateFill } from "./fill.ts";
import { poorPeopleScale } from "./symbols.ts";

/** Rate as fill, poor people as circles, poor villages in bold. */
export function PoorVillagesMap({ data, type, ...box }: PanelBox & { data: PoorVillagesData; type: TypeScale }) {
  const scale = poorPeopleScale(data, type);
  const rows = new Map(data.villages.map((row) => [row.code, row]));
  return (
    <TownshipAreaMap
      {...box}
      type={type}
      map={data.map}
      markOf={(code) => {
        const row = rows.get(code);
        return {
          fill: rateFill(data, row?.rate),
          isPoor: row?.isPoor ?? false,
          radius: scale.radius(row?.poorPopulation ?? 0),
        };
      }}
    />
  );
}
