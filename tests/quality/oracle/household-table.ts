import { oncePerPlace, type TrueCounty } from "./county.ts";
import { divided, type Exact, exact, plus, sum, times } from "./exact.ts";
import { counted, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { type Cells, cell } from "./tables.ts";

/** What 贫困户精准扶贫一览表 of a village must say. */
export interface TrueTable {
  readonly headers: readonly string[];
  /** The sum last. Groups and helpers are in cells that may be one for several rows: `merged` says which columns. */
  readonly rows: Rows;
  readonly merged: readonly number[];
  readonly message: string;
}

const HEADERS =
  "序号 村民小组 户主姓名 家庭人口 劳动力 家庭成员 贫困户属性 主要致贫原因 {现状}年人均纯收入 帮扶措施 {现状}年已实施项目 {计划}年将实施项目 帮扶责任人 姓名 单位职务 脱贫时限 备注".split(
    " ",
  );

/** The table of a village's households recomputed. */
export const trueTable = oncePerPlace((county, code): TrueTable => {
  const { current, planned } = county.years;
  const all = county.rowsOf("贫困户").filter((row) => cell(row, "行政村代码") === code);
  const groups = [...new Set(all.map((row) => cell(row, "村民小组")))].sort(byNumber);
  const rows = groups.flatMap((group) => {
    const own = all.filter((row) => cell(row, "村民小组") === group);
    return own.map((row) => rowOf(county, row, `${group}${own.length}户${people(own)}`));
  });
  const poor = all.filter((row) => cell(row, "脱贫状态") !== "脱贫");
  const leaving = poor.filter((row) => cell(row, "计划脱贫年度") === String(planned));
  return {
    headers: HEADERS.map((header) => header.replace("{现状}", `${current}`).replace("{计划}", `${planned}`)),
    rows: [...rows.map((row, index) => [String(index + 1), ...row]), totalOf(all)],
    merged: [1, 12, 13],
    message: messageOf(all.length, poor, leaving, planned),
  };
});

/** Groups have figures in their names. */
function byNumber(a: string, b: string): number {
  return Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]);
}

const known = (rows: readonly Cells[], header: string) =>
  rows
    .map((row) => cell(row, header))
    .filter((text) => text !== "")
    .map(exact);

const people = (rows: readonly Cells[]) => {
  const sizes = known(rows, "家庭人口");
  return sizes.length === rows.length ? `${printed(sum(sizes))}人` : "";
};

function rowOf(county: TrueCounty, row: Cells, group: string): string[] {
  const id = cell(row, "户编号");
  const of = (table: string) => county.rowsOf(table).filter((own) => cell(own, "户编号") === id);
  const helper = county.rowsOf("帮扶责任人").find((own) => cell(own, "编号") === cell(row, "帮扶责任人编号"));
  const measures = of("帮扶项目");
  const inYear = (year: number) => measures.filter((own) => cell(own, "年度") === String(year));
  const named = (own: readonly Cells[]) => own.map((one) => cell(one, "项目名称") + cell(one, "规模")).join("；");
  const done = inYear(county.years.current).filter((own) => cell(own, "状态") !== "计划实施");
  const state = cell(row, "脱贫状态");
  const exit = cell(row, "脱贫年度") || cell(row, "计划脱贫年度");
  return [
    group,
    cell(row, "户主姓名"),
    number(row, "家庭人口"),
    number(row, "劳动力"),
    family(of("家庭成员")),
    cell(row, "贫困户属性"),
    cell(row, "主要致贫原因").replace("缺劳动力", "缺劳力"),
    income(
      of("户年度收支").find((own) => cell(own, "年度") === String(county.years.current)),
      row,
    ),
    [...new Set(measures.map((own) => cell(own, "类别")))].join("、"),
    named(done),
    named(inYear(county.years.planned)),
    cell(helper, "姓名"),
    // What ends the unit and begins the post again is said once.
    (cell(helper, "单位") + cell(helper, "职务")).replace(/(.{2,})\1/, "$1"),
    exit === "" ? "" : `${exit}年`,
    state === "脱贫" ? "已脱贫" : state.replace("未脱贫", ""),
  ];
}

const number = (row: Cells, header: string) => (cell(row, header) === "" ? "—" : printed(exact(cell(row, header))));

function income(year: Cells | undefined, household: Cells): string {
  if (cell(year, "人均纯收入") !== "") return printed(exact(cell(year, "人均纯收入")));
  const size = cell(household, "家庭人口");
  const whole = cell(year, "家庭纯收入");
  const net = whole === "" ? earned(year) : exact(whole);
  return printed(net && size !== "" ? divided(net, exact(size)) : undefined);
}

function earned(year: Cells | undefined): Exact | undefined {
  const incomes = known(year ? [year] : [], "工资性收入").concat(
    ...["生产经营性收入", "财产性收入", "转移性收入"].map((header) => known(year ? [year] : [], header)),
  );
  const spent = sum(known(year ? [year] : [], "生产经营性支出"));
  return incomes.length > 0 ? plus(sum(incomes), times(spent, exact("-1"))) : undefined;
}

const KIN: readonly (readonly [string, RegExp])[] = [
  ["配偶", /^配偶$/],
  ["子女", /^之[子女]$/],
  ["儿媳女婿", /^之(?:儿媳|女婿)$/],
  ["孙辈", /^之外?孙[子女]$/],
  ["父母", /^之(?:岳?[父母]|公公|婆婆)$/],
  ["祖辈", /^之外?祖[父母]$/],
  ["兄弟姐妹", /^之兄弟姐妹$/],
];

function family(members: readonly Cells[]): string {
  if (members.length === 0) return "—";
  const others = members.map((member) => cell(member, "与户主关系")).filter((relation) => relation !== "户主");
  if (others.length === 0) return "户主1人";
  const counts = KIN.map(([kin, look]) => [kin, others.filter((own) => look.test(own)).length] as const);
  const rest = others.length - counts.reduce((total, [, count]) => total + count, 0);
  return [...counts, ["其他", rest] as const]
    .filter(([, count]) => count > 0)
    .map(([kin, count]) => kin + count)
    .join("、");
}

function totalOf(all: readonly Cells[]): string[] {
  const sizes = known(all, "家庭人口");
  const workers = known(all, "劳动力");
  return [
    "合计",
    "",
    `${counted(all.length)}户`,
    sizes.length === all.length ? printed(sum(sizes)) : "—",
    workers.length > 0 ? printed(sum(workers)) : "—",
    ...Array.from({ length: 11 }, () => ""),
  ];
}

function messageOf(all: number, poor: readonly Cells[], leaving: readonly Cells[], planned: number): string {
  if (poor.length === 0) return `建档立卡${counted(all)}户，已全部脱贫`;
  const said = (rows: readonly Cells[]) => `${counted(rows.length)}户${people(rows)}`;
  const whole = leaving.length === poor.length ? "全部" : "";
  const plan = leaving.length === 0 ? `${planned}年没有计划脱贫户` : `${planned}年计划脱贫${whole}${said(leaving)}`;
  return `现有贫困户${said(poor)}，${plan}`;
}
