import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { KeyFigure } from "../parts/key-figures.tsx";
import type { PoorVillagesContent } from "./content.ts";

/** Key figures of the sheet. */
export function keyFigures({
  totals,
  rateDigits,
  kind,
}: Pick<PoorVillagesContent, "totals" | "rateDigits" | "kind">): KeyFigure[] {
  return [
    { label: `贫困村（全${kind}${totals.villages}个村）`, value: formatNumber(totals.poorVillages), unit: "个" },
    { label: "贫困户", value: formatNumber(totals.poorHouseholds), unit: "户" },
    { label: "贫困人口", value: formatNumber(totals.poorPopulation), unit: "人" },
    { label: "贫困发生率", value: formatPercent(totals.rate, rateDigits).replace("%", ""), unit: "%" },
  ];
}
