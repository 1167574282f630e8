import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { KeyFigure } from "../parts/key-figures.tsx";
import type { ExitPlanContent } from "./content.ts";

/** Where the plan starts from. */
export function keyFigures({ years, rateDigits, today, currentYear }: ExitPlanContent): KeyFigure[] {
  const exited = years.reduce((sum, year) => sum + year.exited, 0);
  return [
    { label: `贫困村（共${today.villages}村）`, value: formatNumber(today.poorVillages), unit: "个" },
    { label: "其中已脱贫", value: formatNumber(exited), unit: "个" },
    { label: `${currentYear}年末贫困人口`, value: formatNumber(today.poorPopulation), unit: "人" },
    { label: `${currentYear}年末发生率`, value: formatPercent(today.rate, rateDigits).replace("%", ""), unit: "%" },
  ];
}
