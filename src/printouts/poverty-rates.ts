import type { Village } from "../model/county.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { totalsOf } from "../statistics/totals.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import {
  countColumn,
  type FigureRow,
  incomeColumnOf,
  rateColumn,
  type TogetherOf,
} from "./parts/register/figure-columns.ts";
import { registerTable } from "./parts/register/register-table.ts";

type Row = FigureRow & { readonly village: Village };

/** 贫困村及非贫困村贫困发生率: every village of both years, poor ones and the others each with their sums, and the township. */
export default defineRegister<"township", "public">({
  id: "poverty-rates",
  name: "贫困村及非贫困村贫困发生率",
  levels: ["township"],
  edition: "public",
  title: () => "贫困村及非贫困村贫困发生率统计表",
  unit: "户、人、%、元",
  tables({ county }, township) {
    const { base, current } = county.profile.years;
    const rows = villagesOf(county, township).map((village): Row => {
      return { village, totals: (year) => totalsOf(county, [village], year) };
    });
    const together: TogetherOf<Row> = (some, year) =>
      totalsOf(
        county,
        some.map(({ village }) => village),
        year,
      );
    const highest = Math.max(0, ...rows.map(({ totals }) => totals(current).rate ?? 0));
    return [
      registerTable({
        rows: rows.toSorted((a, b) => Number(b.village.isPoor) - Number(a.village.isPoor)),
        groupOf: ({ village }) => (village.isPoor ? "贫困村" : "非贫困村"),
        totalLabel: "全乡合计",
        columns: [
          { header: "行政村", width: 9, sum: { countOf: "个村" }, value: ({ village }) => village.name },
          countColumn("总户数（户）", "households", current, together),
          countColumn("农业户籍人口（人）", "population", current, together),
          countColumn(`${base}年贫困人口（人）`, "poorPopulation", base, together),
          rateColumn(base, together),
          countColumn(`${current}年贫困户（户）`, "poorHouseholds", current, together),
          countColumn(`${current}年贫困人口（人）`, "poorPopulation", current, together),
          rateColumn(current, together),
          { header: `${current}年发生率图示`, width: 9, value: ({ totals }) => totals(current).rate, barOf: highest },
          countColumn(`${current}年减贫人口（人）`, "exitedPopulation", current, together),
          incomeColumnOf(current, together),
        ],
      }),
    ];
  },
});
