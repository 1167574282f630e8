import { formatNumber, formatPercent, roundHalfUp } from "../../text/numbers.ts";
import { yearSpan } from "../../text/whole-place.ts";

/** Poor people at the end of two years; absent is what nobody says. */
export interface TwoYears {
  readonly years: { readonly base: number; readonly current: number };
  readonly before?: number;
  readonly after?: number;
  /** Decimals of the percentage. */
  readonly rateDigits: number;
}

/**
 * The sentence of the sheet: how many poor people more or fewer there are than in the base year. Down to nobody, none before,
 * no change and years of which nothing is known have sentences of their own.
 */
export function changeMessage({ years, before, after, rateDigits }: TwoYears): string {
  const people = (count: number) => `${formatNumber(count)}人`;
  if (before === undefined && after === undefined) return `${years.base}年末、${years.current}年末贫困人口均无数据`;
  if (after === undefined) return `${years.base}年末贫困人口${people(before!)}，${years.current}年末无数据`;
  if (after === 0 && !before) return `${years.current}年末已无贫困人口`;
  if (before === undefined) return `${years.current}年末贫困人口${people(after)}，${years.base}年末无数据`;
  const span = yearSpan(years.current - years.base);
  if (after === before) return `贫困人口${people(after)}，与${years.base}年末持平`;
  const amount = `贫困人口${span}${after < before ? "减少" : "增加"}${people(Math.abs(after - before))}`;
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

/** How much of a place's poverty lies in its poor villages: 5个贫困村占全镇贫困人口67.8%. */
export function shareLine(
  { villages, share }: { readonly villages: number; readonly share: number },
  whole: string,
  rateDigits: number,
): string {
  return `${formatNumber(villages)}个贫困村占${whole}贫困人口${formatPercent(share, rateDigits)}`;
}
