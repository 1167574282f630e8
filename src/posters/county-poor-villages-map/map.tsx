import { CountyMap } from "../../charts/county-map/county-map.tsx";
import type { CountyArea } from "../../charts/county-map/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { countyRank, guessedRanks, mapCaution } from "../parts/township-map.ts";
import { rateFill } from "../poor-villages-map/fill.ts";
import type { CountyPoorData } from "./content.ts";

/** Up to so many villages all are named; of more, the poor ones. */
const ALL_NAMED = 60;

/** Every village's ground by its rate, poor villages starred and named, townships named on their ground. */
export function CountyPoorMap({ data, type, ...box }: PanelBox & { data: CountyPoorData; type: TypeScale }) {
  const { map } = data;
  const caution = mapCaution(map);
  const guessed = guessedRanks(map);
  const rows = new Map(data.villages.map((row) => [row.code, row]));
  const poor = data.totals.poorVillages;
  const isNamed = (isPoor: boolean) => isPoor || poor === 0 || data.villages.length <= ALL_NAMED;
  return (
    <CountyMap
      {...box}
      type={type}
      isFull
      hasLargestNames
      namesVillages
      outline={map.outline}
      outlineRank={countyRank(map)}
      areas={classGrounds(data)}
      townships={map.townships.map((township) => ({ ...township, isOwn: false }))}
      villages={map.villages.map((village) => {
        const { isPoor } = rows.get(village.code)!;
        return { ...village, isPoor, ...(isNamed(isPoor) ? {} : { isUnnamed: true }) };
      })}
      isGuessed={guessed.townships}
      villageBorders={map.villageBorders}
      hasGuessedVillages={guessed.villages}
      townshipBorders={map.townshipBorders}
      areaBorders={[]}
      ways={map.ways}
      {...(caution ? { caution } : {})}
    />
  );
}

/** The ground of the villages of each class together: one path each. */
function classGrounds(data: CountyPoorData): CountyArea[] {
  const rates = new Map(data.villages.map(({ code, rate }) => [code, rate]));
  const byFill = Map.groupBy(data.map.villages, ({ code }) => rateFill(data, rates.get(code)));
  return [...byFill].map(([fill, villages]) => ({
    id: `${fill.color} ${fill.hatch}`,
    name: "",
    fill,
    geometry: { type: "MultiPolygon", coordinates: villages.flatMap(({ geometry }) => geometry.coordinates) },
  }));
}
