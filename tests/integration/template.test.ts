import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { writeTemplates } from "../../src/commands/template.ts";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { parseTable } from "../../src/data-loaders/parse-table.ts";
import type { Problem } from "../../src/data-loaders/problems.ts";
import { blankCsv, templateFiles } from "../../src/dictionary/template-files.ts";
import { templateWorkbook } from "../../src/dictionary/template-workbook.ts";
import type { Field, TableDefinition } from "../../src/model/fields.ts";
import { tables } from "../../src/model/tables/index.ts";
import { csvText } from "../../src/text/csv-text.ts";
import { runCli } from "./run-cli.ts";

const all = Object.values<TableDefinition>(tables);

/** What a clerk would write into a column. */
function filled(field: Field): string {
  switch (field.type) {
    case "code":
      return { county: "629900", township: "629900100", village: "629900100200" }[field.levels.at(-1)!];
    case "integer":
    case "decimal":
    case "money":
      return String(field.min !== undefined && field.min > 0 ? field.min + 1 : 12);
    case "boolean":
      return "是";
    case "date":
      return "2014-03-05";
    case "year":
      return "2014";
    case "choice":
      return field.table.values[0]!;
    case "list":
      return field.table.values.slice(0, 2).join("、");
    default:
      return "007";
  }
}

const errorsIn = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === "error");
const rowOf = (table: TableDefinition): string[] => Object.values(table.fields).map(filled);

/** Writes a row under the header of a workbook's first sheet, as a clerk does. */
async function fillIn(file: string, row: readonly string[]): Promise<void> {
  const workbook = await openXlsx(readFileSync(file));
  const sheet = workbook.sheets[0]!;
  sheet.rows[1] = [...row];
  row.forEach((value, index) => {
    sheet.cells?.set(`1,${index}`, { value, type: "string" });
  });
  writeFileSync(file, await saveXlsx(workbook));
}

describe.each(all.map((table) => [table.name, table] as const))("the blank table %s", (_name, table) => {
  test("as CSV, filled in, loads with every column", () => {
    const text = `${blankCsv(table)}${rowOf(table).join(",")}\r\n`;
    const { rows, problems, unusedColumns } = parseTable(table, text, `${table.name}.csv`);
    expect(errorsIn(problems)).toEqual([]);
    expect(unusedColumns).toEqual([]);
    expect(Object.keys(rows[0]?.row ?? {})).toEqual(Object.keys(table.fields));
  });

  test("as a workbook, filled in, holds the same and nothing but it on its first sheet", async () => {
    const workbook = await openXlsx(await templateWorkbook(table));
    const [sheet] = workbook.sheets;
    expect(sheet?.name).toBe(table.name);
    sheet!.rows = [sheet!.rows[0]!, rowOf(table)];
    const [first] = (await readXlsx(await saveXlsx(workbook))).sheets;
    const text = csvText(first!.rows.map((row) => row.map((cell) => (cell === null ? undefined : String(cell)))));
    const { rows, problems } = parseTable(table, text, `${table.name}.csv`);
    expect(errorsIn(problems)).toEqual([]);
    expect(Object.keys(rows[0]?.row ?? {})).toEqual(Object.keys(table.fields));
  });

  test("formats each column like its first cell, text as text, to the last row", async () => {
    const bytes = await templateWorkbook(table);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    const columns = [...sheet.matchAll(/<col min="(\d+)"(?: style="(\d+)")?/g)].map(([, , style]) => style);
    const cells = (await readXlsx(bytes, { readStyles: true })).sheets[0]?.cells;
    Object.values(table.fields).forEach((field, index) => {
      const isText = ["text", "phone", "identifier", "code"].includes(field.type);
      const first = new RegExp(`<c r="${String.fromCharCode(65 + (index % 26))}2" s="(\\d+)"`);
      if (isText) expect(cells?.get(`1,${index}`)?.style?.numFmt, field.header).toBe("@");
      if (isText) expect(columns[index], field.header).toBeDefined();
      if (index < 26) expect(columns[index], field.header).toBe(first.exec(sheet)?.[1]);
    });
  });

  test("explains every column and offers the values of its code tables", async () => {
    const [sheet, guide, codes] = (await readXlsx(await templateWorkbook(table), { readStyles: true })).sheets;
    const fields = Object.values(table.fields);
    expect(guide?.rows.slice(1).map((row) => row.at(-1))).toEqual(fields.map(({ note }) => note));
    fields.forEach((field, index) => {
      const rule = sheet?.dataValidations?.find(({ inputTitle }) => inputTitle === field.header.slice(0, 30));
      expect(rule?.inputMessage).toContain(field.note.slice(0, 20));
      expect(sheet?.cells?.get(`0,${index}`)?.comment?.text).toContain(field.note.slice(0, 20));
      if (field.type !== "choice") return;
      const [, letter = "", last = ""] = /^'代码表'!\$([A-Z]+)\$2:\$\1\$(\d+)$/.exec(rule?.formula1 ?? "") ?? [];
      const offered = codes?.rows.slice(1, Number(last)).map((row) => row[letter.charCodeAt(0) - 65]);
      expect(offered).toEqual(field.table.values);
    });
  });
});

test("code tables and comments fit what Excel allows", async () => {
  for (const table of all) {
    for (const { dataValidations = [] } of (await readXlsx(await templateWorkbook(table))).sheets) {
      for (const { inputTitle = "", inputMessage = "", errorMessage = "" } of dataValidations) {
        expect(inputTitle.length).toBeLessThanOrEqual(32);
        expect(inputMessage.length).toBeLessThanOrEqual(255);
        expect(errorMessage.length).toBeLessThanOrEqual(255);
      }
    }
  }
});

test("the same tables give the same bytes", async () => {
  expect(await templateFiles()).toEqual(await templateFiles());
});

describe("npm run template", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-template-"));
  const target = path.join(folder, "空白表");
  beforeAll(() => {
    expect(runCli(["template", "--out", target])).toMatchObject({ code: 0, stderr: "" });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("writes every table as workbook and as CSV, a 县.json and the explanations", () => {
    const files = readdirSync(target, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
    const expected = all.flatMap(({ name }) => [`Excel/${name}.xlsx`, `CSV/${name}.csv`]);
    expect(files).toEqual(
      expect.arrayContaining([...expected, "Excel/县.json", "CSV/县.json", "填写说明.md", "填写说明.csv"]),
    );
    const guide = readFileSync(path.join(target, "填写说明.md"), "utf8");
    for (const { name } of all) expect(guide).toContain(name);
  });

  it("gives a folder that is a dataset once its required tables are filled in", () => {
    const dataset = path.join(folder, "mycounty");
    cpSync(path.join(target, "CSV"), dataset, { recursive: true });
    for (const table of all) {
      const file = path.join(dataset, `${table.name}.csv`);
      if (table.required) writeFileSync(file, `${readFileSync(file, "utf8")}${rowOf(table).join(",")}\r\n`);
      else rmSync(file);
    }
    const profile = path.join(dataset, "县.json");
    writeFileSync(profile, readFileSync(profile, "utf8").replace("北山高寒片区", "007"));
    const { county } = loadCounty(dataset, "internal");
    expect(county.villages).toMatchObject([{ code: "629900100200", name: "007", isPoor: true, farmland: 12 }]);
  });

  it("and so does the folder of workbooks", async () => {
    const dataset = path.join(folder, "mybooks");
    cpSync(path.join(target, "Excel"), dataset, { recursive: true });
    for (const table of all) {
      const file = path.join(dataset, `${table.name}.xlsx`);
      if (table.required) await fillIn(file, rowOf(table));
      else rmSync(file);
    }
    const profile = path.join(dataset, "县.json");
    writeFileSync(profile, readFileSync(profile, "utf8").replace("北山高寒片区", "007"));
    const { county } = loadCounty(dataset, "internal");
    expect(county.villages).toMatchObject([{ code: "629900100200", name: "007", isPoor: true, farmland: 12 }]);
  });

  it("writes again what is unchanged, and never over what somebody has filled in", async () => {
    await writeTemplates(target, () => undefined);
    const mine = path.join(target, "CSV", "乡镇.csv");
    writeFileSync(mine, "mine");
    await expect(writeTemplates(target, () => undefined)).rejects.toThrow("已有填过的文件（CSV/乡镇.csv）");
    expect(readFileSync(mine, "utf8")).toBe("mine");
  });
});
