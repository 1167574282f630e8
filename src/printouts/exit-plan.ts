import { villagesOf } from "../statistics/by-place.ts";
import { exitPlan, planSums } from "../statistics/exit-plan.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

/** 全乡脱贫规划: by year the villages and people to exit, and where the township stands at its end. */
export default defineRegister<"township", "public">({
  id: "exit-plan",
  name: "全乡脱贫规划",
  levels: ["township"],
  edition: "public",
  title: () => "脱贫规划",
  unit: "个、户、人、%、元",
  tables({ county }, township) {
    const rows = exitPlan(county, villagesOf(county, township));
    const poor = rows.map(({ totals }) => totals.poorPopulation ?? 0);
    return [
      registerTable({
        rows,
        columns: [
          { header: "年度", width: 5, align: "center", value: ({ year }) => `${year}` },
          {
            header: "脱贫村数（个）",
            width: 5,
            digits: 0,
            value: ({ villages }) => villages.length,
            sum: { of: (years) => planSums(years).villages },
          },
          { header: "脱贫村", width: 22, value: ({ villages }) => villages.map(({ name }) => name).join("、") },
          {
            header: "减贫户数（户）",
            width: 6,
            digits: 0,
            value: ({ totals }) => totals.exitedHouseholds,
            sum: { of: (years) => planSums(years).exitedHouseholds },
          },
          {
            header: "减贫人口（人）",
            width: 6,
            digits: 0,
            value: ({ totals }) => totals.exitedPopulation,
            sum: { of: (years) => planSums(years).exitedPopulation },
          },
          { header: "年末贫困人口（人）", width: 6, digits: 0, value: ({ totals }) => totals.poorPopulation },
          {
            header: "年末贫困人口图示",
            width: 10,
            value: ({ totals }) => totals.poorPopulation,
            barOf: Math.max(0, ...poor),
          },
          {
            header: "年末贫困发生率（%）",
            width: 6,
            digits: 2,
            value: ({ totals: { rate } }) => (rate === undefined ? undefined : rate * 100),
          },
          { header: "年末农民人均纯收入（元）", width: 7, digits: 0, value: ({ totals }) => totals.netIncome },
        ],
      }),
    ];
  },
});
