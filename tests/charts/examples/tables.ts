import type { DataTableProps } from "../../../src/charts/data-table/props.ts";
import type { ExitStaircaseProps } from "../../../src/charts/exit-staircase/props.ts";
import { formatNumber } from "../../../src/text/numbers.ts";
import { yearFills } from "../../../src/theme/palette.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";
import { villages } from "./villages.ts";

type Size = readonly [width: number, height: number];

const LONG = "产业扶持，种植中药材，硬化村组道路12.5公里，解决安全饮水；危房改造；";

/** Villages with a long cell in every fifth row. */
export function villageTable(count: number, [width, height]: Size): DataTableProps {
  return {
    columns: [
      { header: "村名", align: "left" },
      { header: "贫困村", align: "center" },
      { header: "2013年贫困人口", unit: "人", align: "right" },
      { header: "2014年贫困人口", unit: "人", align: "right" },
      { header: "贫困\n发生率", align: "right" },
      { header: "主要帮扶措施", align: "left" },
    ],
    rows: villages(count).map((row, index) => [
      row.label,
      row.isPoor ? "★" : "",
      formatNumber(row.base),
      formatNumber(row.value),
      `${row.cells[2]!.text}%`,
      index % 5 === 1 ? LONG.repeat(2) : "危房改造",
    ]),
    totals: ["合计", "", "12,345", "10,321", "21.4%", ""],
    emphasise: [2],
    width,
    height,
    type: typeScale(A0),
  };
}

/** A plan from 2014 on with the people left at each year's end, a ring for each year to come. */
export function staircase(left: readonly (number | undefined)[], [width, height]: Size): ExitStaircaseProps {
  const fills = yearFills(left.length - 1);
  return {
    steps: left.map((people, index) => ({
      year: 2014 + index,
      ...(people === undefined ? {} : { left: people }),
      ...(index > 0 ? { fill: fills[index - 1]!, hasRing: true } : {}),
    })),
    width,
    height,
    type: typeScale(A0),
  };
}

/** Households by group, a helper for each pair of them, under a header of two levels. */
export function groupedTable(count: number, [width, height]: Size): DataTableProps {
  return {
    columns: [
      { header: "序号", align: "center" },
      { header: "村民\n小组", align: "center", isMerged: true },
      { header: "已实施", group: "帮扶项目", align: "left" },
      { header: "将实施", group: "帮扶项目", align: "left" },
      { header: "责任人", align: "left", isMerged: true },
      { header: "人均\n纯收入", unit: "元", align: "right" },
    ],
    rows: Array.from({ length: count }, (_, index) => [
      String(index + 1),
      `${Math.floor(index / 5) + 1}组\n5户\n20人`,
      index % 3 === 0 ? LONG : "危房改造",
      index % 4 === 0 ? LONG : "",
      index % 4 < 2 ? "县商务局副主任科员" : "县教育局",
      formatNumber(2000 + index),
    ]),
    totals: ["合计", "", "", "", "", ""],
    swatches: Array.from({ length: count }, (_, index) => (index === 0 ? undefined : yearFills(3)[index % 3]!)),
    isRuled: true,
    width,
    height,
    type: typeScale(A0),
  };
}
