import type { PoorTally, VillageTallies } from "../../statistics/poor-tallies.ts";
import { formatNumber } from "../../text/numbers.ts";

/** More causes than this that are equally frequent are no answer. */
const MOST_EQUAL = 2;

/**
 * The sentence of the sheet: how many are poor, why most of them are, and until when all are to be out: 26户101人尚未脱贫，
 * 缺资金的最多，计划到2020年全部脱贫. What the office has not filled in, or is no plan any more, is left out or said.
 */
export function villageBarsMessage(
  { total, causes, exits }: Pick<VillageTallies, "total" | "causes" | "exits">,
  currentYear: number,
): string {
  const people = total.people === undefined ? "" : `${formatNumber(total.people)}人`;
  const parts = [
    `${formatNumber(total.households)}户${people}尚未脱贫`,
    causeText(causes, total.households),
    planText(exits, currentYear),
  ];
  return parts.filter((part) => part !== "").join("，");
}

function causeText(causes: readonly PoorTally<string>[], households: number): string {
  const named = causes.filter(({ key }) => key !== undefined);
  const most = Math.max(0, ...named.map((cause) => cause.households));
  const first = named.filter((cause) => cause.households === most);
  if (first.length === 0 || first.length > MOST_EQUAL) return "";
  const names = first.map(({ key }) => key).join("、");
  return most === households ? `都因${names}` : `${names}的最多`;
}

function planText(exits: readonly PoorTally<number>[], currentYear: number): string {
  const count = (test: (year: number | undefined) => boolean) =>
    exits.filter(({ key }) => test(key)).reduce((sum, { households }) => sum + households, 0);
  const unplanned = count((year) => year === undefined);
  const overdue = count((year) => year !== undefined && year <= currentYear);
  const years = exits.flatMap(({ key }) => key ?? []);
  if (years.length === 0) return "尚未定脱贫年度";
  if (overdue > 0) return `${formatNumber(overdue)}户已过计划脱贫年度`;
  if (unplanned > 0) return `${formatNumber(unplanned)}户未定脱贫年度`;
  return `计划到${Math.max(...years)}年全部脱贫`;
}
