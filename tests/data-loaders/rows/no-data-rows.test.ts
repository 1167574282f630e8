import { describe, expect, test } from "vitest";
import { parseTable } from "../../../src/data-loaders/parse-table.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import type { TableDefinition } from "../../../src/model/fields.ts";
import { tables } from "../../../src/model/tables/index.ts";

const read = (table: TableDefinition, text: string, file = `${table.name}.csv`) => {
  const { rows, problems, notices } = parseTable(table, text, file);
  return {
    rows: rows.map(({ row }) => row as Readonly<Record<string, unknown>>),
    lines: rows.map(({ line }) => line),
    texts: problems.map(problemText),
    notices: notices.map(({ message }) => message),
  };
};

const header = "序号,行政村代码,行政村名称,乡镇代码,贫困村,村民小组数,自然村数";
const first = "1,621224100200,甲村,621224100,是,3,2";
const second = "2,621224100201,乙村,621224100,否,4,2";
const villages = (...lines: string[]) => read(tables.villages, [header, ...lines].join("\n"));

describe("rows that are no data are skipped and listed", () => {
  test.each([
    ["numbering", "甲,乙,丙,丁,1,2,3", "栏次：甲"],
    ["numbering of figures", "栏次,1,2,3,4,5,6", "栏次"],
    ["numbering with sums", "甲,(1),(2),(3),(4),(5),(6)=(5)+(4)", "栏次"],
    ["units", ",,,,,个,个", "单位：个"],
    ["units with a label", "单位,—,—,—,—,个,个", "单位"],
    ["the header again", header, "重复的表头"],
    ["a total in the first column", "合计,,,,,7,4", "合计：合计"],
    ["a total in the name", ",,合 计,,,7,4", "合计"],
    ["a total of a township", ",,城关镇小计,,,7,4", "合计"],
    ["a total of the county", ",,全县,,,7,4", "合计"],
    ["a total in the code", ",总计,,,,7,4", "合计"],
    ["a total with a count", "合计（2个村）,,,,,7,4", "合计"],
    ["a note", "注：贫困户数按年末数填写,,,,,,", "说明或落款"],
    ["a signature", "制表人：张三,,审核人：李四,,填表日期：2015-3-31,,", "说明或落款"],
    ["a unit's signature", ",填报单位（盖章）：城关镇,,,,,", "说明或落款"],
    ["a page", "第1页 共3页,,,,,,", "说明或落款"],
    ["a row with a running number alone", "3,,,,,,", "空白"],
    ["a row of formulas without data", "3,,,,,0,0", "空白"],
  ])("%s", (_name, line, shown) => {
    const after = villages(first, second, line);
    expect(after.texts).toEqual([]);
    expect(after.lines).toEqual([2, 3]);
    expect(after.notices.join()).toContain(`第4行（${shown}`);
    const before = villages(line, first, second);
    expect(before.texts).toEqual([]);
    expect(before.lines).toEqual([3, 4]);
  });

  test("notes of several lines, blank blocks, a title on the next page", () => {
    const { texts, lines, notices } = villages(
      first,
      ",,,,,,",
      ",,,,,,",
      "康县行政村基本情况一览表（续）,,,,,,",
      header,
      second,
      "注：1.贫困村按2013年识别结果,,,,,,",
      "2.村民小组按年末数,,,,,,",
    );
    expect(texts).toEqual([]);
    expect(lines).toEqual([2, 7]);
    expect(notices).toEqual([
      "没有当作数据的行：第5行（重复的标题：康县行政村基本情况一览表（续））、第6行（重复的表头：序号）、第8行（说明或落款：注：1.贫困村按2013年识别结…）、第9行（说明或落款：2.村民小组按年末数）",
    ]);
  });

  test("in other tables, and in JSON", () => {
    const years = "行政村代码,年度,数据性质,乡村人口,贫困户数,贫困人口";
    const row = "621224100200,2014,实际,30,2,5";
    expect(read(tables.villageYears, `${years}\n${row}\n621224100200,小计,,30,2,5\n`).lines).toEqual([2]);
    const members =
      "户编号,姓名,性别,与户主关系\n户编号,姓名,性别,与户主关系\n甲,乙,1,2\n6212241002000001,张三,男,户主\n";
    expect(read(tables.members, members)).toMatchObject({ lines: [4], texts: [] });
    const subsidies = "户编号,年度,资金类别,金额(元)\n6212241002000001,2014,粮食直补,85\n合计,,,85\n";
    expect(read(tables.subsidies, subsidies)).toMatchObject({ lines: [2], texts: [] });
    const json = `[{"乡镇代码":"621224100","乡镇名称":"城关镇"},{"乡镇代码":"","乡镇名称":"合计"}]`;
    expect(read(tables.townships, json, "乡镇.json").rows).toHaveLength(1);
  });
});

describe("rows of data are never taken for others", () => {
  test("villages named after sums", () => {
    const { rows, texts, notices } = villages(
      "1,621224100200,合计村,621224100,是,3,2",
      "2,621224100201,小计沟村,621224100,是,1,1",
      "3,621224100202,总计,621224100,是,1,1",
    );
    expect(rows.map(({ name }) => name)).toEqual(["合计村", "小计沟村", "总计"]);
    expect([texts, notices]).toEqual([[], []]);
  });
  test("with a mistake in the code they are an error", () => {
    expect(villages(first, "2,62122410020,小计沟村,621224100,是,1,1").texts).toHaveLength(1);
    expect(villages(first, "2,,合计村,621224100,是,1,1").texts).toEqual([
      "行政村.csv:3 行政村代码: 不能为空。建议：补填：12位区划代码，前9位是乡镇代码",
    ]);
  });
  test("a name alone in its row is one error", () => {
    expect(villages(first, "城关镇,,,,,,", second).texts).toEqual([]);
    expect(villages(first, ",,丙村,,,,", second).texts).toEqual([
      "行政村.csv:3: 值“丙村”独占一行，不是完整的数据。建议：是标题、小标题或说明的，删去这一行；是数据的，补全其余各格",
    ]);
  });
});

describe("accounting formats", () => {
  const years = "行政村代码,年度,数据性质,乡村人口,贫困户数,贫困人口";
  const table = (...cells: string[]) =>
    read(
      tables.villageYears,
      [years, ...cells.map((cell, index) => `62122410020${index},2014,实际,30,1,${cell}`)].join("\n"),
    );
  const poor = (...cells: string[]) => table(...cells).rows.map(({ poorPopulation }) => poorPopulation);

  test("print zero as a dash, before and after figures", () => {
    expect(poor('" 1,234 "', " -   ", " 26 ")).toEqual([1234, 0, 26]);
    expect(poor(" - ", " -   ", " 26 ")).toEqual([0, 0, 26]);
    expect(table(" -   ", " 26 ").texts).toEqual([]);
    expect(
      read(tables.householdYears, '户编号,年度,家庭纯收入\n1,2014, ¥-   \n2,2014," ¥1,234.00 "\n').rows.map(
        ({ netIncome }) => netIncome,
      ),
    ).toEqual([0, 1234]);
  });
  test("a dash in any other column is no figure, and is told", () => {
    const { rows, texts } = table("26", "-", " - ");
    expect(rows.map(({ poorPopulation }) => poorPopulation)).toEqual([26, undefined, undefined]);
    expect(texts).toEqual([
      "村年度数据.csv:3 贫困人口: 值“-”按没有数据处理，不是0。建议：是0的填0，没有数据的留空",
      "村年度数据.csv:4 贫困人口: 值“-”按没有数据处理，不是0。建议：是0的填0，没有数据的留空",
    ]);
  });
});
