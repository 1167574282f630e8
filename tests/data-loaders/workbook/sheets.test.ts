import { describe, expect, test } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";
import { bookBytes, bookWith, type SheetToWrite } from "./book-bytes.ts";
import { csvCells, workbookBytes } from "./workbook-bytes.ts";

type Files = Record<string, string | Uint8Array>;

const townships = csvCells(sampleFiles["乡镇.csv"]);
const [header = [], ...villages] = csvCells(sampleFiles["行政村.csv"]);
const first = { cells: [header, ...villages.slice(0, 2)] };
const second = { cells: [header, ...villages.slice(2)] };
const fromCsv = loadCounty(writeDataset(sampleFiles), "internal").county;

/** The sample county without some of its files and with others. */
function folder(without: readonly (keyof typeof sampleFiles)[], files: Files): string {
  const kept = Object.entries(sampleFiles).filter(([name]) => !without.some((left) => left === name));
  return writeDataset({ ...Object.fromEntries(kept), ...files });
}
const withVillages = (sheets: Readonly<Record<string, SheetToWrite>>, name = "行政村.xlsx"): string =>
  folder(["行政村.csv"], { [name]: bookBytes(sheets) });
const texts = (dataset: string): string[] =>
  problemsOf(dataset).map((problem) => `${problem.severity} ${problemText(problem)}`);
const remarks = (dataset: string) => loadCounty(dataset, "internal").unused.notices.map(({ message }) => message);

describe("a table in several sheets of its workbook", () => {
  test("one for each township: all of them are read, and that is said", () => {
    const dataset = withVillages({ 城关镇: first, 平洛镇: second });
    expect(loadCounty(dataset, "internal").county.villages).toEqual(fromCsv.villages);
    expect(remarks(dataset)).toEqual(["“行政村”表读自工作表“城关镇”、“平洛镇”"]);
    expect(texts(dataset)).toEqual([]);
  });

  test("columns in another order, a title above one of them", () => {
    const turned = [["平洛镇各村"], ...second.cells.map((row) => row.toReversed())];
    const dataset = withVillages({ 城关镇: first, 平洛镇: { cells: turned } });
    expect(loadCounty(dataset, "internal").county.villages).toEqual(fromCsv.villages);
  });

  test("behind a cover and beside an empty sheet", () => {
    const cover = { cells: [["康县行政村基本情况"], ["编制单位", "康县扶贫办"], ["编制时间", "2015年3月"]] };
    const dataset = withVillages({ 封面: cover, 城关镇: first, Sheet3: { cells: [] }, 平洛镇: second });
    expect(loadCounty(dataset, "internal").county.villages).toEqual(fromCsv.villages);
    expect(remarks(dataset)).toEqual([
      "“行政村”表读自工作表“城关镇”、“平洛镇”",
      "没有读工作表“封面”：没有认出表头，按说明文字处理",
    ]);
  });

  test("what is wrong with a row names its sheet and its line there", () => {
    const bad = second.cells.map((row) => row.map((cell) => (cell === "621224101" ? "62122410" : cell)));
    expect(texts(withVillages({ 城关镇: first, 平洛镇: { cells: bad } }))[0]).toMatch(
      /^error 行政村\.xlsx\[平洛镇\]:2 乡镇代码: 值“62122410”应为9位数字的乡镇代码/,
    );
  });

  test("a village in two sheets: both are named", () => {
    const twice = { cells: [header, ...villages.slice(1)] };
    expect(texts(withVillages({ 城关镇: first, 平洛镇: twice }))).toContain(
      "error 行政村.xlsx[平洛镇]:2 行政村代码: 值“621224100201”与行政村.xlsx[城关镇]第3行重复。建议：删去多余的一行，或改正其中一行的编号",
    );
  });

  test("a sheet whose required column has another name is not left out", () => {
    const renamed = [header.map((name) => (name === "行政村代码" ? "代 号" : name)), ...villages.slice(2)];
    expect(texts(withVillages({ 城关镇: first, 平洛镇: { cells: renamed } }))[0]).toMatch(
      /^error 行政村\.xlsx\[平洛镇\]:1 行政村代码: 缺少必需的列“行政村代码”/,
    );
  });

  test("a column that only one of them lacks", () => {
    const shorter = second.cells.map((row) => row.slice(0, -1));
    expect(texts(withVillages({ 城关镇: first, 平洛镇: { cells: shorter } }))).toEqual([
      "warning 行政村.xlsx[平洛镇]: 这张工作表没有“耕地面积(亩)”列，同一张表的其他工作表有。建议：补上这些列；确实没有数据的可不管",
    ]);
  });

  test("a summary beside them is named, not read", () => {
    const summary = {
      cells: [
        ["乡镇", "行政村名称", "村负责人"],
        ["城关镇", "2个村", "—"],
      ],
    };
    expect(texts(withVillages({ 行政村: { cells: [header, ...villages] }, 汇总: summary }))).toEqual([
      "warning 行政村.xlsx: 工作表“汇总”没有读：最像“行政村”表，但没有“行政村代码”、“乡镇代码”、“贫困村”列。建议：是“行政村”的，补上或改正列名；不是的可不管",
    ]);
  });

  test("a hidden sheet of it is named, not read", () => {
    expect(
      texts(withVillages({ 行政村: { cells: [header, ...villages] }, 旧: { ...second, isHidden: true } })),
    ).toEqual([
      "warning 行政村.xlsx: 工作表“旧”没有读：是隐藏的，内容像是“行政村”表。建议：是数据的，取消隐藏；不用的，删去这张工作表",
    ]);
  });

  test("totals and notes of each sheet are listed with their own rows", () => {
    const totals = { cells: [...second.cells, ["合计", "1个村", "", "", "", "", ""], ["注：以年末为准"]] };
    const dataset = withVillages({ 城关镇: first, 平洛镇: totals });
    expect(loadCounty(dataset, "internal").unused.notices).toContainEqual({
      file: "行政村.xlsx[平洛镇]",
      message: "没有当作数据的行：第3行（合计：合计）、第4行（说明或落款：注：以年末为准）",
    });
  });

  test("the years of one table", () => {
    const [years = [], ...figures] = csvCells(sampleFiles["村年度数据.csv"]);
    const ofYear = (year: string) => ({ cells: [years, ...figures.filter((row) => row[1] === year)] });
    const bytes = bookBytes({ "2013": ofYear("2013"), "2014": ofYear("2014") });
    const { county } = loadCounty(folder(["村年度数据.csv"], { "村年度数据.xlsx": bytes }), "internal");
    expect(county.villageYears).toHaveLength(figures.length);
  });
});

describe("a workbook named after no table", () => {
  test("sheets named nearly right are found by their columns, and that is said", () => {
    const bytes = bookBytes({ 乡镇表: { cells: townships }, 行政村基本情况: { cells: [header, ...villages] } });
    const dataset = folder(["乡镇.csv", "行政村.csv"], { "县数据.xlsx": bytes });
    const { county } = loadCounty(dataset, "internal");
    expect([county.townships, county.villages]).toEqual([fromCsv.townships, fromCsv.villages]);
    expect(remarks(dataset)).toEqual(["“乡镇”表读自工作表“乡镇表”", "“行政村”表读自工作表“行政村基本情况”"]);
    expect(texts(dataset)).toEqual([]);
  });

  test("a table that the dataset has already is not read a second time by its columns alone", () => {
    const dataset = folder([], { "旧数据.xls": bookBytes({ Sheet1: { cells: townships } }, "biff8") });
    expect(texts(dataset)).toEqual([
      "warning 旧数据.xls: 工作表“Sheet1”没有读：像是“乡镇”表，这张表已有“乡镇.csv”。建议：要用这一份的，换下原来的文件；不用的，删去这张工作表或移走文件",
    ]);
  });

  test("a sheet in the workbook of another table", () => {
    const dataset = folder(["乡镇.csv", "行政村.csv"], {
      "行政村.xlsx": bookBytes({ 乡镇: { cells: townships }, 行政村: { cells: [header, ...villages] } }),
    });
    const { county } = loadCounty(dataset, "internal");
    expect([county.townships, county.villages]).toEqual([fromCsv.townships, fromCsv.villages]);
  });

  test("two of them with one table", () => {
    const files = { "城关镇.xlsx": bookBytes({ 行政村: first }), "平洛镇.xlsx": bookBytes({ 行政村: second }) };
    expect(texts(folder(["行政村.csv"], files))[0]).toBe(
      "error 平洛镇.xlsx[行政村]: 与“城关镇.xlsx[行政村]”是同一份数据，不能同时给两份。建议：只保留其中较新的一份；分在几个文件里的，合并到一个工作簿中",
    );
  });
});

describe("cells that hold no value of their own", () => {
  test("merged downwards, a value holds for all its rows", () => {
    const cells = [header, ...villages].map((row, index) =>
      row.map((cell, at) => (index === 2 && at === 2 ? "" : cell)),
    );
    const dataset = withVillages({ 行政村: { cells, merges: ["C2:C3"] } });
    expect(loadCounty(dataset, "internal").county.villages).toEqual(fromCsv.villages);
  });

  test.each(["xlsx", "biff8", "ods"] as const)("a code merged over its years, in %s", (bookType) => {
    const [years = [], ...figures] = csvCells(sampleFiles["村年度数据.csv"]);
    const cells = [years, ...figures.map((row, index) => (index % 2 === 0 ? row : ["", ...row.slice(1)]))];
    const merges = ["A2:A3", "A4:A5", "A6:A7"];
    const name = `村年度数据.${bookType === "biff8" ? "xls" : bookType}`;
    const bytes = bookBytes({ 村年度数据: { cells, merges } }, bookType);
    const { county } = loadCounty(folder(["村年度数据.csv"], { [name]: bytes }), "internal");
    expect(county.villageYears).toEqual(fromCsv.villageYears);
  });

  test("merged sideways, nobody knows whose value it is", () => {
    const cells = [header, ...villages].map((row, index) =>
      row.map((cell, at) => (index === 1 && at === 5 ? "" : cell)),
    );
    expect(texts(withVillages({ 行政村: { cells, merges: ["E2:F2"] } }))).toEqual([
      "error 行政村.xlsx:2 村负责人电话: 在横向合并的单元格E2:F2之内，看不出这一列的值。建议：取消合并，每一列分别填写，没有的留空",
    ]);
  });

  test("rows below the table that are merged with nothing are no records", () => {
    const cells = [header, ...villages, ["", "", ""], ["", "", ""]];
    const dataset = withVillages({ 行政村: { cells, merges: ["C4:C6"] } });
    expect(loadCounty(dataset, "internal").county.villages).toEqual(fromCsv.villages);
  });

  test("a formula without result is an error in its column", () => {
    const cells = [header, ...villages].map((row, index) =>
      row.map((cell, at) => (index === 1 && at === 6 ? ({ t: "z", f: "900+4" } as const) : cell)),
    );
    expect(texts(withVillages({ 行政村: { cells } }))).toEqual([
      "error 行政村.xlsx:2 耕地面积(亩): 单元格里是公式，文件中没有存它的结果。建议：用 Excel 或 WPS 打开这个文件，保存一次，再检查",
    ]);
  });

  test("a format at the end of the sheet makes no rows", () => {
    const plain = bookBytes({ 行政村: { cells: [header, ...villages] } });
    const far = '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>';
    const bytes = bookWith(plain, "xl/worksheets/sheet1.xml", "</sheetData>", far);
    const { county } = loadCounty(folder(["行政村.csv"], { "行政村.xlsx": bytes }), "internal");
    expect(county.villages).toEqual(fromCsv.villages);
  });

  const reading = '<t>杨河坝村</t><rPh sb="0" eb="4"><t>ヨウカハ</t></rPh><phoneticPr fontId="1"/>';

  test("the reading of a name is no part of it", async () => {
    const plain = await workbookBytes({ 行政村: [header, ...villages] });
    const bytes = bookWith(plain, "xl/sharedStrings.xml", "<t>杨河坝村</t>", reading);
    const { county } = loadCounty(folder(["行政村.csv"], { "行政村.xlsx": bytes }), "internal");
    expect(county.villages).toEqual(fromCsv.villages);
  });

  test("nor where the name is kept in its cell", () => {
    const plain = bookBytes({ 行政村: { cells: [header, ...villages] } });
    const inCell = `<c r="B2" t="inlineStr"><is>${reading}</is></c>`;
    const bytes = bookWith(plain, "xl/worksheets/sheet1.xml", '<c r="B2" t="str"><v>杨河坝村</v></c>', inCell);
    const { county } = loadCounty(folder(["行政村.csv"], { "行政村.xlsx": bytes }), "internal");
    expect(county.villages).toEqual(fromCsv.villages);
  });
});

test("percent in a field of percent is percent, an accounting nought is 0", () => {
  const [loanHeader = [], ...loans] = csvCells(officeFiles["互助资金台账.csv"]);
  const at = (name: string) => loanHeader.indexOf(name);
  const cells = [
    loanHeader,
    ...loans.map((row) =>
      row.map((cell, index) => {
        if (index === at("占用费率(%)")) return { t: "n", v: Number(cell) / 100, z: "0.00%" } as const;
        if (index === at("已还本金(元)")) return { t: "n", v: Number(cell), z: '#,##0;-#,##0;"-"' } as const;
        return cell;
      }),
    ),
  ];
  const { "互助资金台账.csv": _, ...others } = officeFiles;
  const read = (files: Files) => loadCounty(writeDataset(files), "internal").county.fundLoans;
  expect(read({ ...others, "互助资金台账.xlsx": bookBytes({ 台账: { cells } }) })).toEqual(read(officeFiles));
});
