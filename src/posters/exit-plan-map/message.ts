import { formatNumber } from "../../text/numbers.ts";
import type { ExitPlanContent } from "./content.ts";

/** What of the content the sentence is made from. */
type Said = Pick<ExitPlanContent, "years" | "currentYear" | "today" | "planned" | "kind">;

/**
 * The sentence of the sheet: what the coming year is to bring, and when all poor villages are to be out. What nobody has
 * planned is not promised: villages without a year are named as such, and without figures only the villages are spoken of.
 */
export function exitPlanMessage(content: Said): string {
  const { years, today, planned, kind } = content;
  const poor = today.poorVillages;
  const withYear = years.reduce((sum, { villages }) => sum + villages, 0);
  const exited = years.reduce((sum, year) => sum + year.exited, 0);
  if (poor === 0) {
    const people = planned.exitedPopulation;
    const until = years.at(-1)!.until;
    return people ? `全${kind}没有贫困村，到${until}年减贫${formatNumber(people)}人` : `全${kind}没有贫困村`;
  }
  if (exited === poor) return `${poor}个贫困村已全部脱贫`;
  if (withYear === 0) return `${poor}个贫困村尚未确定脱贫年度`;
  const before = exited > 0 ? `已有${exited}个贫困村脱贫` : comingYear(content);
  return `${before === "" ? "" : `${before}，`}${lastYear(years, poor, withYear, exited)}`;
}

/** 2015年减贫236人: the first year to come; nothing where it has no figure or brings nobody. */
function comingYear({ years, currentYear }: Said): string {
  const next = years.find(({ year, until }) => year > currentYear && year === until);
  const people = next?.totals.exitedPopulation;
  return next && people ? `${next.label}减贫${formatNumber(people)}人` : "";
}

function lastYear(years: Said["years"], poor: number, withYear: number, exited: number): string {
  const last = years.findLast(({ villages }) => villages > 0)!.until;
  if (withYear === poor) return `到${last}年${exited > 0 ? `${poor}个` : `${poor}个贫困村`}全部脱贫`;
  return `到${last}年${poor}个贫困村中${withYear}个脱贫，${poor - withYear}个尚未确定年度`;
}
