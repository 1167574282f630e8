import type { PoorVillageFigures } from "../../statistics/poor-villages.ts";
import { formatNumber, formatPercent, roundHalfUp } from "../../text/numbers.ts";

/** Poor people at the end of two years; absent is what nobody says. */
export interface TwoYears {
  readonly years: { readonly base: number; readonly current: number };
  readonly before?: number;
  readonly after?: number;
  /** How many villages these are the people of, where others do not say both years. */
  readonly compared?: number;
  /** Decimals of the percentage. */
  readonly rateDigits: number;
}

/**
 * The sentence of the sheet: how many poor people more or fewer there are than in the base year. Down to nobody, none before,
 * no change and years of which nothing is known have sentences of their own.
 */
export function changeMessage({ years, before, after, compared, rateDigits }: TwoYears): string {
  const people = (count: number) => `${formatNumber(count)}人`;
  if (before === undefined && after === undefined) return `${years.base}年末、${years.current}年末贫困人口均无数据`;
  if (after === undefined) return `${years.base}年末贫困人口${people(before!)}，${years.current}年末无数据`;
  if (after === 0 && !before) return `${years.current}年末已无贫困人口`;
  if (before === undefined) return `${years.current}年末贫困人口${people(after)}，${years.base}年末无可比数据`;
  const span = yearSpan(years.current - years.base);
  const whose = compared === undefined ? "贫困人口" : `两年都有数据的${formatNumber(compared)}个村贫困人口`;
  if (after === before) return `${whose}${people(after)}，与${years.base}年末持平`;
  const amount = `${whose}${span}${after < before ? "减少" : "增加"}${people(Math.abs(after - before))}`;
  if (after === 0) return `${amount}，全部脱贫`;
  if (before === 0) return amount;
  return `${amount}，${after < before ? "下降" : "上升"}${shareText(Math.abs(after - before) / before, rateDigits)}`;
}

/** A share in percent; one that would print as nothing is under the least that can be printed. */
function shareText(share: number, digits: number): string {
  return roundHalfUp(share * 100, digits) === 0
    ? `不足${formatPercent(10 ** -(digits + 2), digits)}`
    : formatPercent(share, digits);
}

/**
 * How much of a place's poverty lies in its poor villages: 5个贫困村占全镇贫困人口67.8%. Empty where that is not known or no
 * news: all or none of the villages are poor ones, or nobody is poor.
 */
export function shareLine({ poor, others, share }: PoorVillageFigures, whole: string, rateDigits: number): string {
  if (share === undefined || poor.villages === 0 || others.villages === 0) return "";
  return `${formatNumber(poor.villages)}个贫困村占${whole}贫困人口${formatPercent(share, rateDigits)}`;
}

/** A span of years in words: 一年, 两年, 3年. */
function yearSpan(years: number): string {
  return `${["", "一", "两"][years] || years}年`;
}
