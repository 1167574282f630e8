import { openXlsx, readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { blankCsv } from "../../src/dictionary/template-files.ts";
import { guideCsv } from "../../src/dictionary/template-guide.ts";
import { templateWorkbook } from "../../src/dictionary/template-workbook.ts";
import type { TableDefinition } from "../../src/model/fields.ts";
import { csvText, inertText } from "../../src/text/csv-text.ts";
import { exported } from "./hostile-dataset.ts";
import { hostileNames } from "./hostile-names.ts";

const FORMULA = /^\s*[=+\-@\t\r]/;

/** A table named and explained by the hostile names. */
const table: TableDefinition = {
  name: "行政村",
  englishName: "villages",
  required: true,
  readers: "all",
  key: [],
  note: hostileNames[0],
  fields: Object.fromEntries(
    hostileNames.map((name, index) => [
      `f${index}`,
      {
        header: name,
        type: "choice",
        privacy: "public",
        note: name,
        table: { name, version: "", values: [...hostileNames] },
      },
    ]),
  ),
};

describe("an exported CSV", () => {
  test("holds every name, and no cell that a spreadsheet would run", () => {
    const cells = Papa.parse<string[]>(exported.slice(1).trimEnd()).data.map(([cell]) => cell ?? "");
    expect(cells.map((cell, index) => (cell === hostileNames[index] ? cell : cell.replace(/^'/, "")))).toEqual([
      ...hostileNames,
    ]);
    for (const cell of cells) expect(cell).not.toMatch(FORMULA);
  });

  test("leaves numbers, dashes and ordinary names as they are", () => {
    expect(csvText([[-563.59, "-", "—", "杨河坝村", undefined]])).toBe("\uFEFF-563.59,-,—,杨河坝村,\r\n");
    for (const text of ["\t=1", "\r=1", " =1", "＝1+1", "=1\n2"]) expect(inertText(text)).toBe(`'${text}`);
  });

  test("of blank tables and their explanations is as safe", () => {
    for (const text of [blankCsv(table), guideCsv([table])]) {
      for (const cell of Papa.parse<string[]>(text.slice(1).trimEnd()).data.flat()) expect(cell).not.toMatch(FORMULA);
    }
  });
});

test("an exported workbook holds every name as text, no formula among them", async () => {
  const bytes = await templateWorkbook(table);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  for (const row of [sheets[0]?.rows[0], sheets[2]?.rows[0], sheets[1]?.rows.slice(1).map(([header]) => header)]) {
    expect(row?.slice(0, hostileNames.length)).toEqual([...hostileNames]);
  }
  for (const sheet of (await openXlsx(bytes)).sheets) {
    for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  }
});
