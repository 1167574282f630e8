import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import type { PoorCount, VillagePlanYear } from "../../statistics/village-plan.ts";
import type { ProjectKind } from "../../statistics/village-projects.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { palette } from "../../theme/palette.ts";
import { countyYearFill } from "../parts/county-years.ts";
import type { VillagePlanContent } from "./content.ts";

/** What of the content the table shows. */
type Planned = Pick<
  VillagePlanContent,
  "years" | "planned" | "currentYear" | "exitYear" | "rateDigits" | "countyYears"
>;

/** A column with what it says of a year, and of all planned years. */
interface PlanColumn extends TableColumn {
  readonly of: (year: VillagePlanYear) => string;
  readonly total?: string;
}

const YUAN_IN_WAN = 10_000;

/** The plan as a table: a row for each year, in the colour that the year has in the staircase, and the planned years' sum. */
export function planTable(
  plan: Planned,
): Pick<DataTableProps, "columns" | "rows" | "totals" | "emphasise" | "swatches"> {
  const columns = planColumns(plan);
  const { years, currentYear, exitYear, countyYears } = plan;
  const planned = years.filter(({ year }) => year > currentYear);
  return {
    columns: columns.map(({ of: _of, total: _total, ...column }) => column),
    rows: years.map((year) => columns.map(({ of }) => of(year))),
    ...(planned.length > 1 ? { totals: columns.map(({ total = "" }) => total) } : {}),
    emphasise: years.flatMap(({ year }, index) => (year === exitYear ? [index] : [])),
    swatches: years.map(({ year }) =>
      year > currentYear ? countyYearFill(countyYears, year) : { color: palette.greyFill, hatch: "none" },
    ),
  };
}

function planColumns({ years, planned, exitYear, rateDigits }: Planned): PlanColumn[] {
  const hasOthers = years.some(({ others }) => others.households || others.people);
  const hasProjects = years.some(({ projects }) => projects.kinds.length > 0);
  return [
    {
      header: "年度",
      align: "left",
      weight: 0,
      of: ({ year }) => (year === exitYear ? `${year}年脱贫` : `${year}年`),
      total: "计划合计",
    },
    ...counts("年初贫困", ({ opening }) => opening),
    ...counts("当年减贫", ({ exited }) => exited, planned.exited),
    ...(hasOthers ? counts("其他增减", ({ others }) => others, undefined, signed) : []),
    ...counts("年末贫困", ({ closing }) => closing),
    { header: "贫困\n发生率", align: "right", of: ({ rate }) => formatPercent(rate, rateDigits) },
    { header: "农民人均\n纯收入", unit: "元", align: "right", of: ({ netIncome }) => formatNumber(netIncome) },
    ...(hasProjects
      ? ([
          { header: "主要项目", align: "left", of: ({ projects }) => projectText(projects.kinds) },
          {
            header: "投资",
            unit: "万元",
            align: "right",
            of: ({ projects }) => (projects.kinds.length === 0 ? "" : inWan(projects.money)),
            total: planned.money === undefined ? "" : inWan(planned.money),
          },
        ] satisfies PlanColumn[])
      : []),
  ];
}

/** Households and people under one header. */
function counts(
  group: string,
  of: (year: VillagePlanYear) => PoorCount,
  total?: PoorCount,
  format: (value: number | undefined) => string = formatNumber,
): PlanColumn[] {
  const column = (unit: string, value: (count: PoorCount) => number | undefined): PlanColumn => ({
    header: unit,
    group,
    align: "right",
    of: (year) => format(value(of(year))),
    ...(total && value(total) !== undefined ? { total: format(value(total)) } : {}),
  });
  return [column("户", ({ households }) => households), column("人", ({ people }) => people)];
}

const inWan = (yuan: number | undefined) => formatNumber(yuan === undefined ? undefined : yuan / YUAN_IN_WAN, 2);
const signed = (value: number | undefined) =>
  value !== undefined && value > 0 ? `+${formatNumber(value)}` : formatNumber(value).replace("-", "−");

/** 道路建设：通村道路硬化3.8公里；安全饮水：集中供水点1处. */
function projectText(kinds: readonly ProjectKind[]): string {
  return kinds
    .map(({ kind, projects }) => {
      const names = projects.map(({ name, scale = "" }) => `${name}${scale}`).join("、");
      return kind === undefined ? names : `${kind}：${names}`;
    })
    .join("；");
}
