import { describe, expect, test } from "vitest";
import { parseTable } from "../../../src/data-loaders/parse-table.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import type { TableDefinition } from "../../../src/model/fields.ts";
import { tables } from "../../../src/model/tables/index.ts";

const read = (table: TableDefinition, text: string, file = `${table.name}.csv`) => {
  const { rows, problems, notices, unusedColumns } = parseTable(table, text, file);
  return {
    rows: rows.map(({ row }) => row as Readonly<Record<string, unknown>>),
    texts: problems.map(problemText),
    notices: notices.map(({ message }) => message),
    unused: unusedColumns.map(({ header }) => header),
  };
};
const village = (header: string, cell: string) =>
  read(tables.villages, `行政村代码,行政村名称,乡镇代码,贫困村,${header}\n621224100200,甲村,621224100,是,${cell}\n`);
const years = (headers: string, cells: string, above = "", below = "") =>
  read(tables.villageYears, `${above}行政村代码,年度,数据性质,${headers}\n${below}621224100200,2014,实际,${cells}\n`);

describe("brackets", () => {
  test.each([
    ["脱贫年度（计划）", "plannedExitYear"],
    ["脱贫年度【计划】", "plannedExitYear"],
    ["脱贫年度(实际)", "actualExitYear"],
    ["计划脱贫年度（必填）", "plannedExitYear"],
    ["计划脱贫年度（4位数字）", "plannedExitYear"],
    ["计划脱贫年度（如2016）", "plannedExitYear"],
  ])("%s is read as %s", (header, key) => {
    const { rows, texts } = village(header, "2016");
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject({ [key]: 2016 });
  });

  test("that may change the meaning are an error, and only the column's", () => {
    const { texts } = years("总户数（贫困户）,乡村人口,贫困户数,贫困人口", "10,30,2,5");
    expect(texts).toEqual([
      "村年度数据.csv:1 总户数（贫困户）: 列名中括号里的内容可能改变了意思，不能当作“总户数”。建议：就是“总户数”（农业户籍总户数）的，把列名改为“总户数”；不是的，删去这一列或另起列名",
    ]);
    expect(years("乡村人口,贫困户数,贫困人口（已脱贫）", "30,2,5").texts[0]).toContain("不能当作“贫困人口”");
    expect(years("乡村人口,贫困户数,贫困人口（2013年）", "30,2,5").texts[0]).toContain("不能当作“贫困人口”");
  });

  test("beside the column itself it is another column", () => {
    const { rows, texts, unused } = years("乡村人口,贫困户数,贫困人口,贫困人口（已脱贫）", "30,2,5,4");
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject({ poorPopulation: 5 });
    expect(unused).toEqual(["贫困人口（已脱贫）"]);
  });

  test("in a column of optional words are told", () => {
    const { rows, texts, notices } = village("村负责人（书记或主任）", "张三");
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject({ head: "张三" });
    expect(notices).toEqual(["“村负责人（书记或主任）”这一列按“村负责人”读入"]);
    expect(village("村负责人（原任）", "张三").texts).toHaveLength(1);
  });

  test("that belong to the name", () => {
    expect(village("通沥青（水泥）路", "是").rows[0]).toMatchObject({ hasPavedRoad: true });
    expect(village("通沥青路", "是").rows[0]).toMatchObject({ hasPavedRoad: true });
  });
});

describe("脱贫年度 alone", () => {
  test("may be planned or actual", () => {
    expect(village("脱贫年度", "2018").texts).toEqual([
      "行政村.csv:1 脱贫年度: 看不出是计划的还是实际的脱贫年度。建议：规划中的年度把列名改为“计划脱贫年度”，已经脱贫的年度改为“实际脱贫年度”",
    ]);
  });
  test("beside the one it is the other", () => {
    const { rows, texts } = village("计划脱贫年度,脱贫年度", "2014,2014");
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject({ plannedExitYear: 2014, actualExitYear: 2014 });
  });
});

describe("units", () => {
  test.each([
    ["乡村人口（百人）", "1.94", { population: 194 }],
    ["乡村人口(万人)", "0.0194", { population: 194 }],
    ["乡村人口/百人", "1.94", { population: 194 }],
  ])("%s", (header, cell, expected) => {
    const { rows, texts, notices } = years(`${header},贫困户数,贫困人口`, `${cell},1,1`);
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject(expected);
    expect(notices[0]).toContain("已换算成人");
  });

  test.each([
    ["集体经济收入（元）", "20000", { collectiveIncome: 2 }],
    ["集体经济收入（单位：千元）", "20", { collectiveIncome: 2 }],
    ["集体经济收入(万元)", "2", { collectiveIncome: 2 }],
    ["农民人均纯收入（万元）", "0.3115", { netIncome: 3115 }],
  ])("%s", (header, cell, expected) => {
    const { rows, texts } = years(`乡村人口,贫困户数,贫困人口,${header}`, `3,1,1,${cell}`);
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject(expected);
  });

  test("an area in hectares", () => expect(village("耕地面积（公顷）", "10").rows[0]).toMatchObject({ farmland: 150 }));

  test("of another thing are an error", () => {
    expect(years("乡村人口(户),贫困户数,贫困人口", "3,1,1").texts[0]).toContain("这一列的单位是户，应为人");
  });

  const balances = tables.fundBalances;
  test.each(["单位：万元", "互助资金汇总表（单位：万元）", "计量单位: 万元", "互助资金汇总表（万元）"])(
    "above a table of amounts: %s",
    (above) => {
      const { rows, texts, notices } = read(
        balances,
        `${above},,\n行政村代码,日期,现金\n621224100200,2014-12-31,0.5\n`,
      );
      expect(texts).toEqual([]);
      expect(rows[0]).toMatchObject({ cash: 5000 });
      expect(notices[0]).toContain("已换算成元");
    },
  );
  test("above a table that has other figures too nobody can tell what they are about", () => {
    const { texts } = years("乡村人口,贫困户数,贫困人口,人均纯收入", "3,1,1,4000", "单位：万元\n");
    expect(texts).toEqual([
      "村年度数据.csv:2 人均纯收入: 表头上方写着单位是万元，看不出这一列是万元还是元。建议：把单位写进列名：“农民人均纯收入(元)”或“农民人均纯收入(万元)”",
    ]);
    const own = years("乡村人口,贫困户数,贫困人口,人均纯收入(元)", "3,1,1,4000", "单位：户、人、万元\n");
    expect(own.texts).toEqual([]);
    expect(own.rows[0]).toMatchObject({ netIncome: 4000 });
    expect(years("乡村人口,贫困户数,贫困人口,人均纯收入", "3,1,1,4000", "填报单位：安岭县\n").texts).toEqual([]);
  });
  test("in a row below the header", () => {
    const { rows, texts, notices } = read(
      balances,
      "行政村代码,日期,现金,银行存款\n,,万元,元\n621224100200,2014-12-31,0.5,30\n",
    );
    expect(texts).toEqual([]);
    expect(rows).toEqual([expect.objectContaining({ cash: 5000, deposits: 30 })]);
    expect(notices.join()).toContain("第2行（单位");
  });
});

describe("separators", () => {
  test.each(["|", "，", "、", "；", "｜", "^"])("%s", (mark) => {
    const lines = [
      ["乡镇代码", "乡镇名称", "经度"],
      ["621224100", "城关镇", "105.6"],
    ];
    const { rows, texts } = read(tables.townships, lines.map((cells) => cells.join(mark)).join("\n"));
    expect(texts).toEqual([]);
    expect(rows).toEqual([{ code: "621224100", name: "城关镇", longitude: 105.6 }]);
  });
  test("an unknown one, and rows with another than the header, are one message", () => {
    expect(read(tables.townships, "乡镇代码  乡镇名称\n621224100  城关镇\n621224101  平洛镇\n").texts).toEqual([
      "乡镇.csv:1: 表头的各列之间没有认得的分隔符，全部落在一格里。建议：用 Excel 或 WPS 打开后分列，另存为“CSV UTF-8（逗号分隔）”或 .xlsx",
    ]);
    const mixed = read(
      tables.townships,
      "乡镇代码，乡镇名称，经度\n621224100,城关镇,105\n621224101,平洛镇,105\n",
    ).texts;
    expect(mixed).toHaveLength(1);
    expect(mixed[0]).toContain("乡镇.csv:2: 值“621224100,城关镇,105”分隔符与表头不同");
  });
});

describe("long numbers of JSON", () => {
  test("keep all digits", () => {
    const json =
      '[{"户编号": 62990010020100012345, "行政村代码": 629900100201, "户主姓名": "张三", "银行账号": 6230566396777574724}]';
    const { rows, texts } = read(tables.households, json, "贫困户.json");
    expect(texts).toEqual([]);
    expect(rows[0]).toMatchObject({ id: "62990010020100012345", account: "6230566396777574724" });
  });
  test("in one line, negative, and beside decimals", () => {
    const json = '[{"户编号":"1","年度":2014,"工资性收入":12.5,"家庭纯收入":-3.25}]';
    expect(read(tables.householdYears, json, "户年度收支.json").texts.join()).not.toContain("科学计数");
  });
});
