import type { VillageYear } from "../../model/county.ts";
import type { VillageTallies } from "../../statistics/poor-tallies.ts";
import { formatNumber } from "../../text/numbers.ts";

/**
 * Whose figures the sheet has: those of the register of households, and where the yearly figures of the village say
 * otherwise, both.
 */
export function tallyNotes(
  { total, unsized }: Pick<VillageTallies, "total" | "unsized">,
  figures: Pick<VillageYear, "poorHouseholds" | "poorPopulation"> | undefined,
  year: number,
): string[] {
  const differs = (own: number | undefined, other: number | undefined) =>
    own !== undefined && other !== undefined && own !== other;
  const isOther = differs(total.households, figures?.poorHouseholds) || differs(total.people, figures?.poorPopulation);
  const said = (households: number | undefined, people: number | undefined) =>
    [
      ...(households === undefined ? [] : [`${formatNumber(households)}户`]),
      ...(people === undefined ? [] : [`${formatNumber(people)}人`]),
    ].join("");
  const source = "按建档立卡贫困户名册中尚未脱贫的户统计";
  return [
    isOther
      ? `${source}，为${said(total.households, total.people)}；村年度数据${year}年末为${said(figures?.poorHouseholds, figures?.poorPopulation)}。`
      : `${source}。`,
    ...(unsized > 0 ? [`${formatNumber(unsized)}户未填家庭人口，未计入人数。`] : []),
  ];
}
