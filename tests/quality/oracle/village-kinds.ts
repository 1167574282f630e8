import { type TrueCounty, villagesIn } from "./county.ts";
import type { Rows } from "./rows.ts";

/** Poor villages and others, as the legends of a township's maps count them. */
export function villageKinds(county: TrueCounty, townshipCode: string): Rows {
  const villages = villagesIn(county, townshipCode);
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const others = villages.length - poor;
  return [...(poor > 0 ? [["贫困村", `${poor}个`]] : []), ...(others > 0 ? [["非贫困村", `${others}个`]] : [])];
}
