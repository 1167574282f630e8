import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";
import { csvCells, deflatedSpaces, workbookBytes, zipOf } from "./workbook-bytes.ts";

type Files = Record<string, string | Uint8Array>;

/** The office's files with some of them changed or, where `undefined`, left out. */
const folderWith = (changes: Readonly<Record<string, string | Uint8Array | undefined>>): string => {
  const entries = Object.entries({ ...officeFiles, ...changes }).filter(([, content]) => content !== undefined);
  return writeDataset(Object.fromEntries(entries) as Files);
};
const texts = (folder: string): string[] => problemsOf(folder).map(problemText);

describe("a workbook in place of a CSV file", () => {
  test("every table as .xlsx gives the same county", async () => {
    const files = await Promise.all(
      Object.entries(officeFiles).map(
        async ([name, content]): Promise<[string, string | Uint8Array]> =>
          name.endsWith(".csv")
            ? [name.replace(".csv", ".xlsx"), await workbookBytes({ Sheet1: csvCells(content) })]
            : [name, content],
      ),
    );
    const { county, unused, warnings } = loadCounty(writeDataset(Object.fromEntries(files)), "internal");
    const fromCsv = loadCounty(writeDataset(officeFiles), "internal").county;
    // Pictures say where they lie, which is another folder for each.
    const { scans, ...rest } = county;
    expect(rest).toEqual({ ...fromCsv, scans: undefined });
    expect(Object.keys(scans!)).toEqual(Object.keys(fromCsv.scans!));
    expect([unused.files, warnings]).toEqual([[], []]);
  });

  test("numbers, days, yes and no, cached values, a merged title line", async () => {
    const [header = []] = csvCells(officeFiles["培训.csv"]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "培训",
          rows: [
            ["罗家沟村培训花名册"],
            header,
            [
              621224100201,
              "张三",
              "6212241002010001",
              "劳务技能",
              "电焊",
              new Date(Date.UTC(2014, 5, 1)),
              41805,
              "乡政府",
              null,
              0.1 + 0.2,
            ],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 9 }],
          cells: new Map([["2,8", { formula: "5*3", formulaResult: 15 }]]),
        },
      ],
    });
    const { county, warnings } = loadCounty(folderWith({ "培训.csv": undefined, "培训.xlsx": bytes }), "internal");
    expect(warnings).toEqual([]);
    expect(county.trainings).toEqual([
      {
        villageCode: "621224100201",
        name: "张三",
        householdId: "6212241002010001",
        kind: "劳务技能",
        subject: "电焊",
        start: "2014-06-01",
        end: "2014-06-15",
        place: "乡政府",
        days: 15,
        subsidy: 0.3,
      },
    ]);
  });

  test("the sheet with the table's name goes before the first, hidden ones are not looked at", async () => {
    const rows = csvCells(sampleFiles["乡镇.csv"]);
    const bytes = await writeXlsx({
      sheets: [
        { name: "乡镇", rows: [["旧"]], hidden: true },
        { name: "填写说明", rows: [["说明", "乡镇代码"]] },
        { name: "townships", rows },
      ],
    });
    expect(texts(folderWith({ "乡镇.csv": undefined, "乡镇.xlsx": bytes }))).toEqual([]);
  });

  test("problems name the row of the sheet and the column; an ID kept as a number is lost", async () => {
    const rows = [["家庭成员花名册"], ...csvCells(officeFiles["家庭成员.csv"])];
    const changed = rows.map((row, index) =>
      index === 3 ? row.map((cell, at) => (at === 3 ? Number("990101195805284463") : cell)) : row,
    );
    const bytes = await workbookBytes({ 家庭成员: changed });
    expect(texts(folderWith({ "家庭成员.csv": undefined, "家庭成员.xlsx": bytes }))).toEqual([
      "家庭成员.xlsx:4 证件号码: 值“9.9…E+17”被 Excel 改成了科学计数法，原来的数字已丢失。建议：在 Excel 中把该列设为“文本”格式后重新填写原值，再导出",
    ]);
  });

  test("beside a CSV file of the same table", async () => {
    const bytes = await workbookBytes({ Sheet1: csvCells(sampleFiles["乡镇.csv"]) });
    expect(texts(folderWith({ "乡镇.xlsx": bytes }))[0]).toContain(
      "乡镇.xlsx: 与“乡镇.csv”是同一份数据，不能同时给两份",
    );
  });
});

describe("one workbook with several tables", () => {
  test("its sheets are found by their names, and named in messages", async () => {
    const bad = officeFiles["惠农资金.csv"].replace(",85", ",八十五");
    const bytes = await workbookBytes({
      乡镇: csvCells(sampleFiles["乡镇.csv"]),
      惠农资金: csvCells(bad),
      备注: [["x"]],
    });
    const folder = folderWith({ "乡镇.csv": undefined, "惠农资金.csv": undefined, "县数据.xlsx": bytes });
    expect(texts(folder)).toEqual([
      "县数据.xlsx[惠农资金]:2 金额(元): 值“八十五”不是数字。建议：只填数字，单位是元；没有数据时留空",
    ]);
  });

  test("and not twice", async () => {
    const bytes = await workbookBytes({ 乡镇: csvCells(sampleFiles["乡镇.csv"]) });
    expect(texts(folderWith({ "县数据.xlsx": bytes }))[0]).toBe(
      "县数据.xlsx[乡镇]: 与“乡镇.csv”是同一份数据，不能同时给两份。建议：只保留其中较新的一份；分在几个文件里的，合并到一个工作簿中",
    );
  });
});

describe("what is no sound workbook is a problem of the file", () => {
  const read = (content: string | Uint8Array): string | undefined =>
    texts(folderWith({ "乡镇.csv": undefined, "乡镇.xlsx": content }))[0];
  const damaged =
    "乡镇.xlsx: 工作簿已损坏、没有保存完，或是只改了扩展名的其他文件。建议：用 Excel 或 WPS 打开，另存为 .xlsx 工作簿或“CSV UTF-8（逗号分隔）”";

  test("text, nothing, a broken off file, a foreign archive", async () => {
    const bytes = await workbookBytes({ 乡镇: csvCells(sampleFiles["乡镇.csv"]) });
    expect(read(sampleFiles["乡镇.csv"])).toBe(damaged);
    expect(read("")).toBe(damaged);
    expect(read(bytes.slice(0, bytes.length - 40))).toBe(damaged);
    expect(read(zipOf("a.txt", deflatedSpaces(1), 1 << 20))).toBe(damaged);
  });

  test("a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "乡镇", rows: [["乡镇代码"]] }],
      encryption: { password: "1", spinCount: 10 },
    });
    expect(read(bytes)).toBe("乡镇.xlsx: 工作簿设有密码，打不开。建议：在 Excel 中去掉打开密码后保存");
  });

  // One that says how large it is takes the reader with it: read-workbooks.test.ts.
  test("an archive that unfolds into 2 GB and says 1000 bytes", () => {
    const bomb = zipOf("[Content_Types].xml", deflatedSpaces(2000), 1000);
    expect(bomb.length).toBeLessThan(3_000_000);
    expect(read(bomb)).toContain("工作簿的内容过大");
  });

  test("one bad workbook does not spoil another", async () => {
    const villages = await workbookBytes({ 行政村: csvCells(sampleFiles["行政村.csv"]) });
    const folder = folderWith({
      "乡镇.csv": undefined,
      "乡镇.xlsx": "x",
      "行政村.csv": undefined,
      "行政村.xlsx": villages,
    });
    expect(texts(folder)).toEqual([damaged]);
  });
});
