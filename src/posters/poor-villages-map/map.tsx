import type { MapNote } from "../../charts/area-map/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { TownshipAreaMap } from "../parts/township-area-map.tsx";
import type { PoorVillagesData, VillageRow } from "./content.ts";
import { rateFill } from "./fill.ts";
import { poorPeopleScale } from "./symbols.ts";

/** Up to so many villages all say their figures on the map; of more, poor ones do. */
const ALL_SAY = 25;
/** Size of the figures, of the name's. */
const SCALE = { poor: 0.7, other: 0.78 };

/** Rate as fill, poor people as circles, poor villages on signs; figures under the names. */
export function PoorVillagesMap({ data, type, ...box }: PanelBox & { data: PoorVillagesData; type: TypeScale }) {
  const scale = poorPeopleScale(data, type);
  const rows = new Map(data.villages.map((row) => [row.code, row]));
  return (
    <TownshipAreaMap
      {...box}
      type={type}
      map={data.map}
      markOf={(code) => {
        const row = rows.get(code)!;
        const note = noteOf(row, data);
        return {
          fill: rateFill(data, row.rate),
          isPoor: row.isPoor,
          radius: scale.radius(row.poorPopulation ?? 0),
          ...(note ? { note } : {}),
        };
      }}
    />
  );
}

/** 92人 · 12.8%, or what of it is known. */
function noteOf({ isPoor, poorPopulation, rate }: VillageRow, data: PoorVillagesData): MapNote | undefined {
  const isFew = data.villages.length <= ALL_SAY;
  if (!isPoor && !isFew) return undefined;
  const parts = [
    ...(poorPopulation === undefined ? [] : [`${formatNumber(poorPopulation)}人`]),
    ...(rate === undefined ? [] : [formatPercent(rate, data.rateDigits)]),
  ];
  return {
    text: parts.length > 0 ? parts.join("·") : "无数据",
    scale: isPoor ? SCALE.poor : SCALE.other,
    rank: isFew ? "needed" : "welcome",
  };
}
