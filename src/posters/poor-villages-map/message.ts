import type { PoorVillageFigures } from "../../statistics/poor-villages.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { PoorVillagesContent } from "./content.ts";

/** Poor villages that hold at least this share of the poor people have them concentrated. */
const MOST_OF_THEM = 0.5;

/** What of the content the sentence is made from; `kind` is what the township calls itself. */
type Said = Pick<PoorVillagesContent, "totals" | "rateDigits" | "kind"> & {
  readonly poorVillages: Pick<PoorVillageFigures, "share">;
};

/**
 * The sentence of the sheet: how much of the township's poverty lies in its poor villages. Where figures lack it counts
 * villages alone; a township without poor villages, or of nothing else, or without poor people, is told so.
 */
export function poorVillagesMessage({ totals, poorVillages, rateDigits, kind }: Said): string {
  const { villages, poorVillages: poor, poorPopulation: people, lacking } = totals;
  const whole = `全${kind}`;
  const isKnown = people !== undefined && lacking.poorPopulation === undefined;
  if (poor === 0) {
    if (!isKnown) return `${whole}${villages}个村中没有贫困村`;
    return people === 0
      ? `${whole}没有贫困村，也没有贫困人口`
      : `${whole}没有贫困村，有贫困人口${formatNumber(people)}人`;
  }
  if (!isKnown) return `${whole}${villages}个村中有${poor}个贫困村`;
  if (people === 0) return `${whole}${poor}个贫困村已无贫困人口`;
  if (poor === villages) return `${whole}${poor}个村都是贫困村，有贫困人口${formatNumber(people)}人`;
  const share = formatPercent(poorVillages.share, rateDigits);
  return (poorVillages.share ?? 0) >= MOST_OF_THEM
    ? `${poor}个贫困村集中了${whole}${share}的贫困人口`
    : `${poor}个贫困村有${whole}${share}的贫困人口`;
}
