import type { TrueCounty } from "./county.ts";
import { type Exact, exact, plus, sum, ZERO } from "./exact.ts";
import { printed } from "./printed.ts";
import { type Cells, cell } from "./tables.ts";

/** In the order of the forms. */
const KINDS =
  "产业扶持 道路建设 危房改造 安全饮水 易地搬迁 教育培训 金融扶贫 基础设施 公共服务 社会保障 生态补偿 其他".split(" ");

/** What is done for a whole village in a year. */
export interface TrueProjects {
  /** As the table has it; empty where there is nothing. */
  readonly text: string;
  readonly money: Exact | undefined;
  readonly withoutMoney: number;
  readonly undone: number;
}

/** Projects for a whole village in a year: of one that is over, those that are done. */
export function projectsOf(county: TrueCounty, code: string, year: number): TrueProjects {
  const own = wholeVillage(county, code).filter((row) => cell(row, "年度") === String(year));
  const done = own.filter((row) => year > county.years.current || cell(row, "状态") !== "计划实施");
  const amounts = done.map((row) =>
    ["补助资金(元)", "自筹资金(元)"].map((header) => cell(row, header)).filter(Boolean),
  );
  const said = amounts.flat();
  return {
    text: texts(done),
    money: said.length > 0 ? sum(said.map(exact)) : undefined,
    withoutMoney: amounts.filter(({ length }) => length === 0).length,
    undone: own.length - done.length,
  };
}

/** Last year with such a project. */
export const lastProject = (county: TrueCounty, code: string): number =>
  Math.max(0, ...wholeVillage(county, code).map((row) => Number(cell(row, "年度"))));

const wholeVillage = (county: TrueCounty, code: string) =>
  county.rowsOf("帮扶项目").filter((row) => cell(row, "行政村代码") === code && cell(row, "户编号") === "");

function texts(rows: readonly Cells[]): string {
  const order = (kind: string) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
  const kinds = [...new Set(rows.map((row) => cell(row, "类别")))].sort((a, b) => order(a) - order(b));
  return kinds
    .map((kind) => {
      const own = rows.filter((row) => cell(row, "类别") === kind);
      const names = [...new Set(own.map((row) => cell(row, "项目名称")))];
      const list = names.map((name) => {
        const scales = own.filter((row) => cell(row, "项目名称") === name).map((row) => cell(row, "规模"));
        return name + together(scales.filter(Boolean)).join("、");
      });
      return `${kind === "" ? "" : `${kind}：`}${list.join("、")}`;
    })
    .join("；");
}

/** Amounts of one unit as one, with as many decimals as the most exact of them. */
function together(scales: readonly string[]): string[] {
  const parsed = scales.map((text) => {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(\D*)$/.exec(text) ?? [undefined, undefined, text];
    return { amount, unit: unit! };
  });
  const keys = [...new Set(parsed.map(({ amount, unit }) => `${amount === undefined} ${unit}`))];
  return keys.map((key) => {
    const own = parsed.filter(({ amount, unit }) => `${amount === undefined} ${unit}` === key);
    const amounts = own.flatMap(({ amount }) => amount ?? []);
    if (amounts.length === 0) return own[0]!.unit;
    const digits = Math.max(...amounts.map((amount) => amount.split(".")[1]?.length ?? 0));
    const total = amounts.map(exact).reduce(plus, ZERO);
    return `${printed(total, digits).replaceAll(",", "")}${own[0]!.unit}`;
  });
}
