import { expect, test } from "vitest";
import { sampleRows, sum } from "./sample-rows.ts";

const households = new Map(sampleRows("贫困户").map((row) => [row.户编号!, row]));
const subsidies = Map.groupBy(sampleRows("惠农资金"), (row) => `${row.户编号} ${row.年度}`);

test("net income is income less costs, per person by the members, and holds the subsidies", () => {
  for (const row of sampleRows("户年度收支")) {
    const value = (column: string) => Number(row[column]);
    const income = value("工资性收入") + value("生产经营性收入") + value("财产性收入") + value("转移性收入");
    expect(value("家庭纯收入")).toBe(income - value("生产经营性支出"));
    const persons = Number(households.get(row.户编号!)!.家庭人口);
    expect(row.人均纯收入).toBe((value("家庭纯收入") / persons).toFixed(2));
    expect(value("转移性收入")).toBeGreaterThanOrEqual(
      sum(subsidies.get(`${row.户编号} ${row.年度}`) ?? [], "金额(元)"),
    );
  }
});

test("the line of 2,800 yuan parts those who left poverty in 2014 from the others", () => {
  const rows = sampleRows("户年度收支").filter((row) => row.年度 === "2014");
  expect(rows.length).toBe(households.size);
  for (const row of rows) {
    const hasLeft = households.get(row.户编号!)!.脱贫状态 === "脱贫";
    expect(Number(row.人均纯收入) > 2800).toBe(hasLeft);
  }
});

test("a fund's loans are its ledger's, and nothing is missing from its books", () => {
  const loans = sampleRows("互助资金台账");
  for (const row of sampleRows("互助资金汇总")) {
    const own = loans.filter((loan) => loan.行政村代码 === row.行政村代码);
    expect(Number(row.借出互助金)).toBe(sum(own, "借款金额(元)") - sum(own, "已还本金(元)"));
    const assets = Number(row.现金) + Number(row.银行存款) + Number(row.借出互助金);
    const owed = Number(row.会员入会互助金) + Number(row.政府拨入互助金);
    expect(assets - owed).toBe(Number(row.占用费收入) - Number(row.业务活动支出));
    expect(Number(row.银行存款)).toBeGreaterThan(0);
  }
});

test("everything refers to something that exists", () => {
  const cadres = new Set(sampleRows("帮扶责任人").map((row) => row.编号));
  const villages = new Set(sampleRows("行政村").map((row) => row.行政村代码));
  for (const household of households.values()) {
    expect(cadres.has(household.帮扶责任人编号!)).toBe(true);
    expect(villages.has(household.行政村代码!)).toBe(true);
  }
  for (const table of ["帮扶项目", "培训", "互助资金台账"]) {
    for (const row of sampleRows(table)) {
      expect(villages.has(row.行政村代码!)).toBe(true);
      if (row.户编号) expect(households.get(row.户编号)?.行政村代码).toBe(row.行政村代码);
    }
  }
});

test("each organisation chart has one root and no loose end", () => {
  const charts = Map.groupBy(sampleRows("机构人员"), (row) => `${row.归属代码} ${row.机构类型}`);
  for (const [chart, posts] of charts) {
    expect(posts.filter((post) => post.上级节点 === "").length, chart).toBe(1);
    const ids = new Set(posts.map((post) => post.节点编号));
    expect(ids.size, chart).toBe(posts.length);
    expect(
      posts.every((post) => post.上级节点 === "" || ids.has(post.上级节点!)),
      chart,
    ).toBe(true);
  }
});
