import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { SheetTable } from "../parts/table-part.ts";
import type { PoorVillagesContent } from "./content.ts";

/** What of the content the table lists. */
type Listed = Pick<PoorVillagesContent, "villages" | "totals" | "rateDigits">;

/** Every village with its figures, for the sheet behind a map that has no room for them. */
export function villageTable({ villages, totals, rateDigits }: Listed): SheetTable {
  return {
    heading: "各村贫困人口",
    remark: "单位：人",
    columns: [
      { header: "序号", align: "center" },
      { header: "行政村", align: "left" },
      { header: "贫困村", align: "center" },
      { header: "贫困人口", align: "right" },
      { header: "贫困发生率", align: "right" },
    ],
    rows: villages.map(({ name, isPoor, poorPopulation, rate }, index) => [
      String(index + 1),
      name,
      isPoor ? "是" : "否",
      formatNumber(poorPopulation),
      formatPercent(rate, rateDigits),
    ]),
    totals: [
      "合计",
      `${totals.villages}村`,
      `${totals.poorVillages}个`,
      formatNumber(totals.poorPopulation),
      formatPercent(totals.rate, rateDigits),
    ],
  };
}
