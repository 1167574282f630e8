import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/data-loaders/parse-table.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import { townships } from "../../src/model/tables/townships.ts";
import { villages } from "../../src/model/tables/villages.ts";

const rows = [{ code: "621224100", name: "城关镇", longitude: 105.6, latitude: 33 }];
const parse = (text: string, file = "乡镇.csv") => parseTable(townships, text, file);
const texts = (text: string, file = "乡镇.csv") => parse(text, file).problems.map(problemText);

describe("ways an office saves a table", () => {
  test.each([
    ["comma", "乡镇代码,乡镇名称,经度,纬度\n621224100,城关镇,105.6,33\n"],
    ["semicolon", "乡镇代码;乡镇名称;经度;纬度\r\n621224100;城关镇;105.6;33\r\n"],
    ["tab, columns in another order", "经度\t乡镇名称\t纬度\t乡镇代码\n105.6\t城关镇\t33\t621224100"],
    [
      "title and unit line above",
      "康县乡镇一览表,,,\n单位：度,,,\n乡镇代码,乡镇名称,经度,纬度\n621224100,城关镇,105.6,33",
    ],
    ["trailing empties", "乡镇代码,乡镇名称,经度,纬度,,\n621224100,城关镇,105.6,33,,\n,,,,,\n\n\n"],
    ["byte order mark kept", "\uFEFF乡镇代码,乡镇名称,经度,纬度\n621224100,城关镇,105.6,33"],
    ["spaces and full width", "乡镇 代码,乡镇\u3000名称,经度（度）,纬度\n６２１２２４１００,　城关镇　,105.6, 33 "],
    ["quoted header with a break", '"乡镇\n代码",乡镇名称,经度,纬度\n621224100,城关镇,105.6,33'],
    ["JSON", '[{"乡镇代码": 621224100, "乡镇名称": "城关镇", "经度": 105.6, "纬度": "33", "特困片区": null}]'],
  ])("%s", (name, text) => {
    const parsed = parse(text, name === "JSON" ? "乡镇.json" : "乡镇.csv");
    expect(parsed.problems).toEqual([]);
    expect(parsed.rows.map(({ row }) => row)).toEqual(rows);
  });

  test("aliases, brackets and booleans", () => {
    const parsed = parseTable(
      villages,
      '村代码,村名,乡镇代码,是否贫困村,耕地面积（亩）,林地面积,通沥青（水泥）路\n621224100200,杨河坝村,621224100,×,"1,216",5,有\n',
      "行政村.csv",
    );
    expect(parsed.problems).toEqual([]);
    expect(parsed.rows[0]?.row).toEqual({
      code: "621224100200",
      name: "杨河坝村",
      townshipCode: "621224100",
      isPoor: false,
      farmland: 1216,
      forest: 5,
      hasPavedRoad: true,
    });
  });
});

describe("lines", () => {
  test("quoted line breaks, title lines and empty lines count", () => {
    const text = '标题\n乡镇代码,乡镇名称\n621224100,"城关\n镇"\n\n621224101,平洛镇\n62122410,长坝镇\n';
    const parsed = parse(text);
    expect(parsed.rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(texts(text)).toEqual([
      "乡镇.csv:7 乡镇代码: 值“62122410”应为9位数字的乡镇代码，现有8位。建议：9位区划代码，前6位是县代码；按区划代码表核对补全",
    ]);
  });

  test("JSON objects know their line", () => {
    expect(
      texts(
        '[\n  {"乡镇代码": "621224100", "乡镇名称": "城关镇"},\n  {"乡镇代码": "6212", "乡镇名称": "平\\n洛"}\n]',
        "乡镇.json",
      )[0],
    ).toMatch(/^乡镇\.json:3 乡镇代码: 值“6212”/);
  });
});

describe("a table that cannot be right", () => {
  test("a missing column names what there is and the nearest", () => {
    expect(texts("乡镇代码,乡镇全名,经度\n621224100,城关镇,105\n")).toEqual([
      "乡镇.csv:1 乡镇名称: 缺少必需的列“乡镇名称”。表头有：乡镇代码、乡镇全名、经度。建议：如“乡镇全名”就是这一列，把列名改为“乡镇名称”（乡镇全称，如“云溪镇”）",
    ]);
  });

  test("other columns are still checked", () => {
    expect(texts("乡镇代码,经度\n6212,105\n")).toHaveLength(2);
  });

  test("no header at all, an empty file, a header alone", () => {
    expect(texts("你好\n")[0]).toBe(
      "乡镇.csv:1: 没有找到“乡镇”表的表头，第一格是“你好”。建议：第一行写列名，至少要有乡镇代码、乡镇名称；内容是别的表的，换成“乡镇”表",
    );
    expect(texts("你好\n")).toHaveLength(1);
    expect(texts("")).toHaveLength(1);
    expect(texts("乡镇代码,乡镇名称\n")).toEqual([
      "乡镇.csv: 表头以下没有数据。建议：重新导出，确认导出时选中了全部记录",
    ]);
  });

  test("two columns for one field; its own name goes before an alias", () => {
    expect(texts("乡镇代码,乡镇代码,乡镇名称\n621224100,621224100,城关镇\n")).toEqual([
      "乡镇.csv:1 乡镇代码: 第1列“乡镇代码”和第2列“乡镇代码”都是“乡镇代码”。建议：只保留其中一列",
    ]);
    const parsed = parse("乡镇,乡镇代码,乡镇名称\n1,621224100,城关镇\n");
    expect(parsed.problems).toEqual([]);
    expect(parsed.unusedColumns).toEqual([{ file: "乡镇.csv", header: "乡镇" }]);
  });

  test("a shifted row and an open quote", () => {
    expect(texts("乡镇代码,乡镇名称\n621224100,城关镇,东街\n")).toEqual([
      "乡镇.csv:2: 值“东街”在表头之外：这一行有3格，表头只有2列，各列可能已错位。建议：单元格内含分隔符（逗号等）时，用英文双引号括住该单元格",
    ]);
    expect(texts('乡镇代码,乡镇名称\n621224100,"城关镇\n621224101,平洛镇\n')).toEqual([
      '乡镇.csv:2: 这一行的英文双引号没有成对，后面的内容无法断开。建议：补上或删去多余的双引号；单元格内的双引号应写两个（""）',
    ]);
  });

  test("secret values are masked in messages", () => {
    const text = "行政村代码,行政村名称,乡镇代码,贫困村,村负责人电话\n621224100200,甲村,621224100,是,1.38123E+10\n";
    const [problem] = parseTable(villages, text, "行政村.csv").problems;
    expect(problem?.value).toBe("1.3…E+10");
  });

  test.each([
    [
      '[{"乡镇代码": "621224100",}]',
      "乡镇.json:1: 从这一行起不是正确的 JSON。建议：检查引号、逗号和括号是否成对（必须是英文半角），或重新导出",
    ],
    ['[{"乡镇代码": "621224100"},\n {"乡镇代码"：1}]', "乡镇.json:2: 从这一行起不是正确的 JSON。"],
    ['[{"乡镇代码": "6212241', "乡镇.json: 文件到末尾仍不完整，可能没有保存完。"],
    ["", "乡镇.json: 文件是空的。"],
    ['{"乡镇代码": "1"}', "乡镇.json:1: 应是由对象组成的数组。建议：写成"],
    ["[1]", "乡镇.json:1: 第1项不是对象。"],
    ["null", "乡镇.json:1: 应是由对象组成的数组。"],
    ['[{"乡镇代码": "621224100",\n"乡镇名称": {"a": 1}}]', "乡镇.json:2 乡镇名称: 应是文字、数字或是否，不能是对象。"],
    [
      '[{"乡镇代码": 621224100000000000000, "乡镇名称": "a"}]',
      "乡镇.json:1 乡镇代码: 值“621224100000000000000”应为9位数字的乡镇代码，现有21位。建议：去掉末尾多出的000000000000",
    ],
  ])("JSON %s", (text, message) => {
    expect(texts(text, "乡镇.json")[0]).toContain(message);
  });
});

test("unknown columns are reported with the field they may have meant", () => {
  expect(parse("乡镇代码,乡镇名称,工作站全名,备注\n621224100,城关镇,a,b\n").unusedColumns).toEqual([
    { file: "乡镇.csv", header: "工作站全名", nearest: "工作站名称" },
    { file: "乡镇.csv", header: "备注" },
  ]);
});
