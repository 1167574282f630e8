import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { KeyFigure } from "../parts/key-figures.tsx";
import type { AreasContent } from "./content.ts";

/** Key figures of what lies in special areas. */
export function keyFigures({ areas, together, rateDigits }: AreasContent): KeyFigure[] {
  const { villages, poorVillages, poorPopulation } = together.totals;
  return [
    { label: "特困片区", value: formatNumber(areas.length), unit: "个" },
    { label: `片区内贫困村（共${formatNumber(villages)}个村）`, value: formatNumber(poorVillages), unit: "个" },
    { label: "片区内贫困人口", value: formatNumber(poorPopulation), unit: "人" },
    { label: "占全县贫困人口", value: formatPercent(together.share, rateDigits).replace("%", ""), unit: "%" },
  ];
}
