import type { TableColumn } from "../../charts/data-table/props.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { Blocks } from "../parts/table-blocks.tsx";
import type { PoorVillagesContent, VillageRow } from "./content.ts";

/** What of the content the list shows. */
type Listed = Pick<PoorVillagesContent, "villages" | "totals" | "others" | "rateDigits" | "kind">;

const COLUMNS: readonly TableColumn[] = [
  { header: "行政村", align: "left" },
  { header: "贫困户", unit: "户", align: "right" },
  { header: "贫困人口", unit: "人", align: "right" },
  { header: "贫困发生率", unit: "%", align: "right" },
];

/** The list with the heading over it. */
export interface VillageList extends Blocks {
  readonly heading: string;
}

/** How the list ends where the others have a sheet of their own. */
interface Shortened {
  /** Rows that there is room for. */
  readonly shown: number;
  /** Number of the sheet that has all. */
  readonly sheet: number;
}

/** The poor villages, most people first; then the others together and the township. Where none is poor, all villages. */
export function villageList(content: Listed, shortened?: Shortened): VillageList {
  const { villages, totals, kind } = content;
  const poor = villages.filter(({ isPoor }) => isPoor);
  const listed = poor.length > 0 ? poor : villages;
  const unlisted = villages.length - listed.length;
  const figures = (row: Pick<VillageRow, "poorHouseholds" | "poorPopulation" | "rate">) => [
    formatNumber(row.poorHouseholds),
    formatNumber(row.poorPopulation),
    formatPercent(row.rate, content.rateDigits).replace("%", ""),
  ];
  return {
    heading: poor.length > 0 ? "贫困村名单" : "各村贫困人口",
    columns: poor.length > 0 ? COLUMNS.with(0, { header: "贫困村", align: "left" }) : COLUMNS,
    rows: listed.slice(0, shortened?.shown).map((row) => [row.name, ...figures(row)]),
    after: shortened
      ? [[`其余${villages.length - shortened.shown}个村见第${shortened.sheet}张`, "", "", ""]]
      : restRows(unlisted, figures(content.others)),
    totals: [`全${kind}合计`, ...figures(totals)],
  };
}

function restRows(others: number, figures: readonly string[]): string[][] {
  return others > 0 ? [[`其余${others}个村`, ...figures]] : [];
}
