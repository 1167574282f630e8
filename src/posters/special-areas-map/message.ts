import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { AreasContent } from "./content.ts";

/**
 * The sentence of the sheet: how much of the county's poverty lies in its special areas, which is why they are ones. Without
 * figures, or where nobody is poor any more, it says how many villages lie in them.
 */
export function areasMessage(
  { areas, together, county }: Pick<AreasContent, "areas" | "together" | "county">,
  rateDigits: number,
): string {
  const inhabited = areas.filter(({ totals }) => totals.villages > 0).length;
  const { poorPopulation: poor, villages } = together.totals;
  if (villages === 0) return `${areas.length}个片区尚未列入行政村`;
  if (together.share === undefined || poor === undefined) {
    const none = county.totals.poorPopulation === 0 ? "，全县已无贫困人口" : "";
    return `${inhabited}个片区涉及${together.townships}个乡镇${formatNumber(villages)}个村${none}`;
  }
  if (villages === county.totals.villages)
    return `${inhabited}个片区覆盖全县${formatNumber(villages)}个村，有贫困人口${formatNumber(poor)}人`;
  if (poor === 0) return `${inhabited}个片区${formatNumber(villages)}个村已无贫困人口`;
  return `${inhabited}个片区占全县贫困人口${formatPercent(together.share, rateDigits)}`;
}
