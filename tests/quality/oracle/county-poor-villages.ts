import { type TrueCounty, type TrueVillage, villagesIn } from "./county.ts";
import { isLess } from "./exact.ts";
import { counted, percent, percentSigned, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { total, totalRate } from "./totals.ts";

interface TrueTownship {
  readonly name: string;
  readonly villages: readonly TrueVillage[];
}

function townshipsOf(county: TrueCounty): TrueTownship[] {
  const all = county.townships.map(({ code, name }) => ({ name, villages: villagesIn(county, code) }));
  return all.filter(({ villages }) => villages.length > 0);
}

const poorCount = (villages: readonly TrueVillage[]) => villages.filter(({ isPoor }) => isPoor).length;

/** Townships with most poor people first, unknown ones last, and the county. */
export function countyTownshipRows(county: TrueCounty): Rows {
  const { current } = county.years;
  const poor = ({ villages }: TrueTownship) => total(villages, current, "贫困人口").value;
  const inOrder = townshipsOf(county).toSorted((a, b) => {
    const [one, other] = [poor(a), poor(b)];
    if (!one || !other) return Number(one === undefined) - Number(other === undefined);
    return Number(isLess(one, other)) - Number(isLess(other, one));
  });
  return [...inOrder, { name: "全县合计", villages: county.villages }].map(({ name, villages }) => [
    name,
    counted(villages.length),
    counted(poorCount(villages)),
    printed(total(villages, current, "贫困户数").value),
    printed(total(villages, current, "贫困人口").value),
    percent(totalRate(villages, current).value, county.rateDigits),
  ]);
}

/** Townships as cards: by rate, the highest first. Without the order of equal rates: as sorted text. */
export function townshipCardRows(county: TrueCounty): Rows {
  const { current } = county.years;
  return townshipsOf(county).map(({ name, villages }) => {
    const poor = total(villages, current, "贫困人口").value;
    const rate = totalRate(villages, current).value;
    const people = poor ? [`${printed(poor)}人`] : [];
    const share = rate ? percentSigned(rate, county.rateDigits) : "发生率无数据";
    return [name, `${poorCount(villages)}个贫困村`, [...people, share].join("·")];
  });
}
