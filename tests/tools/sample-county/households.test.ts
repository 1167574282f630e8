import { expect, test } from "vitest";
import { sampleRows } from "./sample-rows.ts";

const households = new Map(sampleRows("贫困户").map((row) => [row.户编号!, row]));
const measures = sampleRows("帮扶项目");

test("五保户 live on transfers alone, and land and age are paid alike in both years", () => {
  for (const row of sampleRows("户年度收支")) {
    if (households.get(row.户编号!)!.贫困户属性 !== "五保户") continue;
    expect([row.工资性收入, row.生产经营性收入, row.财产性收入, row.生产经营性支出]).toEqual(["0", "0", "0", "0"]);
  }
  const paid = sampleRows("惠农资金");
  expect(paid.some((row) => row.资金类别 === "危房改造补助")).toBe(false);
  const pensions = paid.filter((row) => row.资金类别 === "养老金");
  expect(pensions.every((row) => Number(row["金额(元)"]) % 660 === 0)).toBe(true);
});

test("a house that was rebuilt or left in 2014 is unsafe no longer, and an unsafe one is in the plan", () => {
  const ofHouses = measures.filter((row) => row.类别 === "危房改造" || row.类别 === "易地搬迁");
  for (const row of ofHouses) if (row.状态 === "已实施") expect(households.get(row.户编号!)!.危房等级).toBe("非危房");
  const planned = new Set(ofHouses.filter((row) => row.状态 === "计划实施").map((row) => row.户编号!));
  for (const [id, row] of households)
    if (/^[CD]级$/.test(row.危房等级!) && row.脱贫状态 !== "脱贫") expect(planned.has(id)).toBe(true);
});

test("a village that got its road, clinic or library in 2014 has it; one that gets it in 2015 has not", () => {
  const columns: Readonly<Record<string, string>> = {
    通村道路硬化: "通沥青(水泥)路",
    标准化村卫生室: "卫生室",
    村文化室建设: "文化室",
  };
  const villages = new Map(sampleRows("行政村").map((row) => [row.行政村代码!, row]));
  const works = measures.filter((row) => row.项目名称! in columns);
  expect(works.length).toBeGreaterThan(0);
  for (const row of works)
    expect(villages.get(row.行政村代码!)![columns[row.项目名称!]!]).toBe(row.状态 === "已实施" ? "是" : "否");
});

test("schools of years end after the export, courses of days before it", () => {
  for (const row of sampleRows("培训")) {
    const isSchool = row.培训类别 === "两后生" || row.培训类别 === "一村一名大学生";
    expect(row.结束日期! > "2015-03-31").toBe(isSchool);
    expect(row.天数 === "").toBe(isSchool);
  }
});

test("what grows in a village grows at its height", () => {
  for (const row of sampleRows("行政村")) {
    expect(["川坝区", "半山区", "高山区"]).toContain(row.地形地貌);
    if (row.地形地貌 === "高山区") expect(row.发展方向).not.toMatch(/花椒|核桃|蔬菜/);
  }
});

test("a fund's members are households of its village", () => {
  const years = sampleRows("村年度数据").filter((row) => row.年度 === "2014");
  for (const row of sampleRows("互助资金汇总")) {
    const all = Number(years.find((one) => one.行政村代码 === row.行政村代码)!.总户数);
    expect(Number(row.会员入会互助金) / 500).toBeLessThan(all);
    expect(row.政府拨入互助金).toBe("200000");
  }
});
