import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { KeyFigure } from "../parts/key-figures.tsx";
import type { ExitPlanContent } from "./content.ts";

/** What the plan is to bring while none of the villages is out; then how many are, and where the township stands. */
export function keyFigures({
  years,
  rateDigits,
  today,
  currentYear,
  sums,
  planned,
  kind,
}: ExitPlanContent): KeyFigure[] {
  const exited = years.reduce((sum, year) => sum + year.exited, 0);
  const rate = {
    label: `${currentYear}年末贫困发生率`,
    value: formatPercent(today.rate, rateDigits).replace("%", ""),
    unit: "%",
  };
  if (exited === 0) {
    return [
      { label: `计划脱贫村（全${kind}${today.villages}个村）`, value: formatNumber(sums.villages), unit: "个" },
      { label: "计划减贫户数", value: formatNumber(planned.exitedHouseholds), unit: "户" },
      { label: "计划减贫人口", value: formatNumber(planned.exitedPopulation), unit: "人" },
      rate,
    ];
  }
  return [
    { label: `贫困村（全${kind}${today.villages}个村）`, value: formatNumber(today.poorVillages), unit: "个" },
    { label: `已脱贫（计划${sums.villages}个）`, value: formatNumber(exited), unit: "个" },
    { label: `${currentYear}年末贫困人口`, value: formatNumber(today.poorPopulation), unit: "人" },
    rate,
  ];
}
