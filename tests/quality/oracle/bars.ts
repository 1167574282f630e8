import { type TrueCounty, villagesIn } from "./county.ts";
import { divided, exact } from "./exact.ts";
import { lackingNotes } from "./notes.ts";
import { ranked } from "./poor-villages.ts";
import { percent, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { rateOf, total } from "./totals.ts";

/** Every village in order: poor people of the current and of the base year, and the rate without its sign. */
export function pairedBars(county: TrueCounty, townshipCode: string): Rows {
  const { base, current } = county.years;
  return ranked(county, townshipCode).map((village) => [
    village.name,
    printed(village.figure(current, "贫困人口")),
    printed(village.figure(base, "贫困人口")),
    percent(rateOf(village, current), county.rateDigits),
  ]);
}

/** Poor people per village, over the villages that say: 87 人. None where no village says. */
export function meanPerVillage(county: TrueCounty, townshipCode: string): string[] {
  const villages = villagesIn(county, townshipCode);
  const { value, lacking } = total(villages, county.years.current, "贫困人口");
  if (value === undefined) return [];
  return [`${printed(divided(value, exact(String(villages.length - lacking))))} 人`];
}

export function barsLacking(county: TrueCounty, townshipCode: string): string[] {
  const { current } = county.years;
  const villages = villagesIn(county, townshipCode);
  return lackingNotes([["贫困人口", total(villages, current, "贫困人口")]], villages.length, current, "未计入每村平均");
}
