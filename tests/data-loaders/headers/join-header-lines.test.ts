import { describe, expect, test } from "vitest";
import { splitAtHeader } from "../../../src/data-loaders/grid.ts";
import { headerTest } from "../../../src/data-loaders/headers/match-headers.ts";
import { parseTable } from "../../../src/data-loaders/parse-table.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import type { TableDefinition } from "../../../src/model/fields.ts";
import { members } from "../../../src/model/tables/members.ts";
import { villageYears } from "../../../src/model/tables/village-years.ts";
import { villages } from "../../../src/model/tables/villages.ts";

/** Header of a table that begins with these lines, cells parted by commas. */
function headerOf(table: TableDefinition, ...lines: string[]) {
  const rows = lines.map((line, index) => ({ line: index + 1, cells: line.split(",") }));
  const split = splitAtHeader(rows, headerTest(table));
  return { names: split?.header.cells.join(","), line: split?.header.line, below: split?.below.length };
}

describe("a header of two lines", () => {
  test("group and name make the known name", () => {
    expect(
      headerOf(
        villageYears,
        "行政村代码,年度,数据性质,总户数,乡村人口,贫困情况,,低保,,五保对象,",
        ",,,,,户数,人口,户数,人口,五保户数,五保人口",
        "621224100200,2014,实际,291,1194,2,4,1,2,1,1",
      ),
    ).toEqual({
      names: "行政村代码,年度,数据性质,总户数,乡村人口,贫困户数,贫困人口,低保户数,低保人口,五保户数,五保人口",
      line: 2,
      below: 1,
    });
  });

  test("names merged downwards stand in both lines; a title above is none of them", () => {
    expect(
      headerOf(
        villageYears,
        "康县各村年度情况表,,,,",
        "行政村代码,年度,数据性质,贫困情况,",
        "行政村代码,年度,数据性质,贫困户数,贫困人口",
        "621224100200,2014,实际,2,4",
      ),
    ).toEqual({ names: "行政村代码,年度,数据性质,贫困户数,贫困人口", line: 3, below: 1 });
  });

  test("three lines, a unit in the last", () => {
    expect(
      headerOf(
        villages,
        "行政村代码,行政村名称,乡镇代码,贫困村,土地情况,",
        ",,,,耕地,林地",
        ",,,,面积,面积",
        "621224100200,杨河坝村,621224100,否,904,5",
      ).names,
    ).toBe("行政村代码,行政村名称,乡镇代码,贫困村,耕地面积,林地面积");
    expect(headerOf(villages, "行政村代码,行政村名称,乡镇代码,贫困村,耕地面积,林地面积", ",,,,亩,亩").names).toBe(
      "行政村代码,行政村名称,乡镇代码,贫困村,耕地面积,林地面积",
    );
  });

  test("a group that gives a known name another meaning is not passed over", () => {
    const text = [
      "行政村代码,年度,数据性质,乡村人口,计划脱贫,",
      "行政村代码,年度,数据性质,乡村人口,贫困户数,贫困人口",
      "621224100200,2014,实际,1194,2,4",
    ].join("\n");
    expect(parseTable(villageYears, text, "村年度数据.csv").problems.map(problemText)).toEqual([
      expect.stringContaining(
        "缺少必需的列“贫困户数”。表头有：行政村代码、年度、数据性质、乡村人口、计划脱贫贫困户数、计划脱贫贫困人口",
      ),
      expect.stringContaining("缺少必需的列“贫困人口”"),
    ]);
  });

  test("the years as groups are told apart", () => {
    expect(
      headerOf(
        villageYears,
        "行政村代码,数据性质,2013年,,2014年,",
        "行政村代码,数据性质,贫困户数,贫困人口,贫困户数,贫困人口",
      ).names,
    ).toBe("行政村代码,数据性质,2013年贫困户数,2013年贫困人口,2014年贫困户数,2014年贫困人口");
  });

  test("a group of other people does not lend its names", () => {
    expect(headerOf(members, "户编号,姓名,帮扶责任人,", "户编号,姓名,姓名,单位").names).toBe(
      "户编号,姓名,帮扶责任人姓名,帮扶责任人单位",
    );
  });
});

describe("a header of one line stays one", () => {
  test.each([
    ["under a title", ["康县行政村基本情况表,,,,", "行政村代码,行政村名称,乡镇代码,贫困村,村负责人"]],
    [
      "under what a form asks for",
      ["填报单位：康县扶贫办,,,2014年计划,", "行政村代码,行政村名称,乡镇代码,贫困村,村负责人"],
    ],
    ["under a title with its year", ["计划脱贫情况,,2014年,,", "行政村代码,行政村名称,乡镇代码,贫困村,村负责人"]],
    ["over words", ["行政村代码,行政村名称,乡镇代码,贫困村,村负责人", "甲村,乙村,丙镇,是,户"]],
    [
      "over itself",
      ["行政村代码,行政村名称,乡镇代码,贫困村,村负责人", "行政村代码,行政村名称,乡镇代码,贫困村,村负责人"],
    ],
  ])("%s", (_, lines) => {
    expect(headerOf(villages, ...lines, "621224100200,杨河坝村,621224100,否,吕贵辉").names).toBe(
      "行政村代码,行政村名称,乡镇代码,贫困村,村负责人",
    );
  });
});
