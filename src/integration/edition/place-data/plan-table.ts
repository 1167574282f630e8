import type { Place } from "../../../items/place.ts";
import type { County } from "../../../model/county.ts";
import type { DataTable } from "../../../site/data-table.ts";
import { planByYear } from "../../../statistics/place/plan-by-year.ts";
import { roundHalfUp } from "../../../text/numbers.ts";
import { villagesAt } from "./villages-at.ts";

/** Plan and progress of a place by year; a village's own exit year stands in its row. */
export function planTable(county: County, place: Place): DataTable {
  const { rateDigits } = county.profile;
  const ofVillage = place.level === "village";
  return {
    id: "plan",
    title: `${place.name}分年度脱贫进度与计划`,
    source: "行政村、村年度数据",
    columns: [
      { header: "年度", digits: 0, shown: "year" },
      { header: "数据性质" },
      ...(ofVillage ? [{ header: "贫困村退出" }] : [{ header: "退出贫困村", unit: "个", digits: 0 }]),
      { header: "减贫人口", unit: "人", digits: 0 },
      { header: "年末贫困人口", unit: "人", digits: 0 },
      { header: "年末贫困发生率", unit: "%", digits: rateDigits },
    ],
    rows: planByYear(county, villagesAt(county, place)).map(({ year, kind, totals, exits, exited }) => ({
      cells: [
        year,
        kind,
        ...(ofVillage ? [exits === 0 ? null : exited > 0 ? "退出" : "计划退出"] : [exits]),
        totals.exitedPopulation ?? null,
        totals.poorPopulation ?? null,
        totals.rate === undefined ? null : roundHalfUp(totals.rate * 100, rateDigits),
      ],
    })),
    notes: [],
  };
}
