import { villageCodeOf } from "../statistics/by-place.ts";
import { knownMoney } from "../statistics/known-sum.ts";
import { type KindOfMeasures, measuresByKind } from "../statistics/measures-by-kind.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

const together = <T>(rows: readonly KindOfMeasures[], part: (row: KindOfMeasures) => ReadonlySet<T>): number =>
  new Set(rows.flatMap((row) => [...part(row)])).size;

/** 脱贫措施: what was done in the current year and is to be done in the planned one, by kind, with money and households. */
export default defineRegister<"township">({
  id: "exit-measures",
  name: "脱贫措施统计表",
  levels: ["township"],
  title: () => "脱贫措施统计表",
  unit: "个、户、元",
  tables(source, { code }) {
    const { county } = source;
    const { current, planned } = county.profile.years;
    const all = source.rows("measures", code);
    if (county.measures === undefined) return undefined;
    const villageOf = villageCodeOf(county);
    const table = (heading: string, rows: typeof all) =>
      registerTable({
        heading,
        rows: measuresByKind(rows, villageOf),
        columns: [
          { header: "措施类别", width: 10, value: ({ kind }) => kind ?? "未填类别" },
          { header: "整村项目（个）", width: 7, digits: 0, sum: "sum", value: ({ projects }) => projects },
          { header: "到户项目（户次）", width: 7, digits: 0, sum: "sum", value: ({ helped }) => helped },
          {
            header: "覆盖村（个）",
            width: 7,
            digits: 0,
            value: ({ villages }) => villages.size,
            sum: { of: (kinds) => together(kinds, ({ villages }) => villages) },
          },
          {
            header: "到户受益户（户）",
            width: 7,
            digits: 0,
            value: ({ households }) => households.size,
            sum: { of: (kinds) => together(kinds, ({ households }) => households) },
          },
          { header: "补助资金（元）", width: 9, digits: 0, sum: "sum", value: ({ subsidy }) => subsidy },
          { header: "自筹资金（元）", width: 9, digits: 0, sum: "sum", value: ({ ownMoney }) => ownMoney },
          {
            header: "资金合计（元）",
            width: 9,
            digits: 0,
            sum: "sum",
            value: ({ subsidy, ownMoney }) => knownMoney([subsidy, ownMoney]),
          },
        ],
      });
    return [
      table(
        `${current}年已实施`,
        all.filter(({ year, state }) => year === current && state !== "计划实施"),
      ),
      table(
        `${planned}年计划实施`,
        all.filter(({ year }) => year === planned),
      ),
    ];
  },
  notes: () => ["覆盖村、到户受益户的合计中，同一村、同一户只计一次。"],
});
