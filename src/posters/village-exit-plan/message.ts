import { formatNumber } from "../../text/numbers.ts";
import type { VillagePlanContent } from "./content.ts";

/**
 * The sentence of the sheet: how many leave poverty in the first planned year, and when nobody is left. Where the plan does
 * not come to that it says how many remain, and where there is none that it is missing.
 */
export function villagePlanMessage(content: Pick<VillagePlanContent, "years" | "currentYear" | "clearedYear">): string {
  const { years, currentYear, clearedYear } = content;
  const now = years.find(({ year }) => year === currentYear)?.closing.people;
  if (clearedYear !== undefined && clearedYear <= currentYear) return `${currentYear}年末已无贫困人口`;
  const planned = years.filter(({ year }) => year > currentYear);
  const last = planned.findLast(({ closing }) => closing.people !== undefined);
  if (!last)
    return now === undefined ? "尚无贫困人口数据" : `${currentYear}年末有贫困人口${people(now)}，尚无分年度计划`;
  const next = planned[0]!;
  const exits = next.exited.people ? `${next.year}年减贫${people(next.exited.people)}，` : "";
  const until = clearedYear ?? last.year;
  const when = until === next.year && exits !== "" ? "" : `到${until}年`;
  return `${exits}${when}贫困人口${change(now, clearedYear === undefined ? last.closing.people! : 0, exits === "")}`;
}

const people = (count: number) => `${formatNumber(count)}人`;

/** 减到0, 由101人减到12人, 仍为5人, 增加到7人. */
function change(from: number | undefined, to: number, saysFrom: boolean): string {
  const end = to === 0 ? "0" : people(to);
  if (from === undefined) return to === 0 ? "减到0" : `为${end}`;
  if (to === from) return `仍为${end}`;
  const start = saysFrom ? `由${people(from)}` : "";
  return `${start}${to < from ? "减" : "增加"}到${end}`;
}
