import type { HouseholdYear, Measure, Subsidy } from "../../../model/county.ts";
import { householdChange } from "../../../statistics/household-change.ts";
import { knownMoney } from "../../../statistics/known-sum.ts";
import { formatDate } from "../../../text/dates.ts";
import { type Answer, numberText } from "../form/answer.ts";
import type { HouseholdRecord } from "./household-record.ts";

const text = (value: number | undefined): string => (value === undefined ? "" : numberText(value));
const day = (date: string | undefined): string => (date === undefined ? "" : formatDate(date));

/** 增减 between two years, with its sign. */
export function changeRow(before: HouseholdYear | undefined, after: HouseholdYear | undefined): Answer[] {
  const change = householdChange(before, after);
  const signed = (value: number | undefined) =>
    value === undefined ? "" : `${value > 0 ? "+" : value < 0 ? "−" : ""}${numberText(Math.abs(value))}`;
  const { wages, business, property, transfers, expenses, netIncome, netIncomePerPerson } = change;
  return ["增减", ...[wages, business, property, transfers, expenses, netIncome, netIncomePerPerson].map(signed)];
}

/** 惠农资金 by kind, a column for each year, the sum last. */
export function subsidyRows(subsidies: readonly Subsidy[], years: readonly number[]): Answer[][] {
  const sum = (rows: readonly Subsidy[], year: number) =>
    text(knownMoney(rows.filter((row) => row.year === year).map(({ amount }) => amount)));
  const own = subsidies.filter(({ year }) => years.includes(year));
  if (own.length === 0) return [];
  const byKind = [...Map.groupBy(own, ({ kind }) => kind)];
  return [
    ...byKind.map(([kind, rows]): Answer[] => [kind, ...years.map((year) => sum(rows, year))]),
    ["合计", ...years.map((year) => sum(own, year))],
  ];
}

/** How many visits are told one by one. */
const TOLD = 4;

/** The last visits, and how many there were before them. */
export function visitRows(visits: HouseholdRecord["visits"]): Answer[][] {
  const told = visits.slice(-TOLD).map(({ date, content = "" }): Answer[] => [day(date), content]);
  const before = visits.length - told.length;
  return before > 0 ? [["此前", `另有${before}次`], ...told] : told;
}

/** The steps by which the household was registered, with what is on record of each. */
export function procedureRows({ household, votes, notices, helper }: HouseholdRecord): Answer[][] {
  const { identifiedYear } = household;
  return [
    ["自愿申请", "", identifiedYear === undefined ? "" : `${identifiedYear}年识别`],
    ...(votes.length > 0 ? votes : [undefined]).map((vote): Answer[] => [
      "民主评议",
      day(vote?.date),
      vote
        ? `同意${text(vote.inFavour)}票，反对${text(vote.against)}票，弃权${text(vote.abstained)}票，${vote.result ?? ""}`
        : "",
    ]),
    ...notices.map(({ stage, start, end, objections, outcome }): Answer[] => [
      stage,
      end === undefined ? day(start) : `${day(start)}—${day(end)}`,
      objections === undefined
        ? ""
        : objections === 0
          ? "无异议"
          : `全村异议${objections}件${outcome ? `：${outcome}` : ""}`,
    ]),
    ["结对帮扶", "", helper ? [helper.unit, helper.name].filter(Boolean).join(" ") : ""],
  ];
}

/** What the household had, what its people learnt, and what the whole village had, by year. */
export function projectRows(
  { measures, trainings }: Pick<HouseholdRecord, "measures" | "trainings">,
  ofVillage: readonly Measure[],
): Answer[][] {
  const row =
    (whose: string) =>
    ({ year, kind = "", name, scale = "", subsidy, ownMoney, state = "" }: Measure) =>
      [`${year}`, whose, kind, name, scale, text(subsidy), text(ownMoney), state] satisfies Answer[];
  return [
    ...measures.map(row("本户")),
    ...trainings.map(({ name, kind = "", subject = "", start, days, subsidy }): Answer[] => [
      start?.slice(0, 4) ?? "",
      "本户",
      kind,
      `${name}：${subject}`,
      days === undefined ? "" : `${numberText(days)}天`,
      text(subsidy),
      "",
      "已培训",
    ]),
    ...ofVillage.map(row("全村")),
  ];
}
