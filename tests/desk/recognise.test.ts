import { describe, expect, it } from "vitest";
import { parseTable } from "../../src/data-loaders/parse-table.ts";
import { differenceOf } from "../../src/desk/drop/difference.ts";
import { recognise } from "../../src/desk/drop/recognise.ts";
import { wayCommand } from "../../src/desk/print/way-command.ts";
import { blankCsv } from "../../src/dictionary/template-files.ts";
import { templateWorkbook } from "../../src/dictionary/template-workbook.ts";
import { type TableKey, tables } from "../../src/model/tables/index.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";

describe("a dropped file", () => {
  const keys = Object.keys(tables) as TableKey[];

  it("is known for the table that its columns are, whatever it is called", () => {
    const folder = writeDataset(
      Object.fromEntries(keys.map((key, index) => [`导出${index}.csv`, blankCsv(tables[key])])),
    );
    expect(keys.map((_, index) => recognise(folder, `导出${index}.csv`))).toEqual(
      keys.map((table) => ({ kind: "table", table })),
    );
  });

  it("is known as a workbook too, with its sheet", async () => {
    const folder = writeDataset({ "a.xlsx": await templateWorkbook(tables.households) });
    expect(recognise(folder, "a.xlsx")).toMatchObject({ kind: "table", table: "households" });
  });

  it("is 县.json, a map, a text or a picture by its place and content", () => {
    const map = JSON.stringify({ type: "FeatureCollection", features: [] });
    const folder = writeDataset({
      "x.json": map,
      "村界.geojson": map,
      "z.json": '{"a":1}',
      "县.json": sampleFiles["县.json"],
    });
    expect(recognise(folder, "县.json")).toEqual({ kind: "profile" });
    expect(recognise(folder, "村界.geojson")).toEqual({ kind: "map", layer: "村界" });
    expect(recognise(folder, "x.json").kind).toBe("doubtful");
    expect(recognise(folder, "x.json", "水系")).toEqual({ kind: "map", layer: "水系" });
    expect(recognise(folder, "z.json").kind).toBe("unused");
    expect(recognise(folder, "文本/章程.md")).toEqual({ kind: "text" });
    expect(recognise(folder, "影像/1.jpg")).toEqual({ kind: "scan" });
  });

  it("is told what to do about it where it cannot be used", () => {
    const folder = writeDataset({ "坏.xlsx": "PK" });
    const why = (file: string) => {
      const found = recognise(folder, file);
      return found.kind === "unused" ? found.why : found.kind;
    };
    expect(why("旧.xls")).toContain("另存为 .xlsx");
    expect(why("全.zip")).toContain("先解压");
    expect(why("~$行政村.xlsx")).toContain("临时文件");
    expect(why("填写说明.md")).toContain("不用放");
    expect(why("坏.xlsx")).toContain("损坏");
  });
});

describe("the difference of two exports", () => {
  const rows = (text: string) => parseTable(tables.villages, text, "行政村.csv").attempted;
  const before = rows(sampleFiles["行政村.csv"]);

  it("is none for the same rows in another order and in other words", () => {
    const [header, ...lines] = sampleFiles["行政村.csv"].trim().split("\n");
    const other = [header, ...lines.reverse()].join("\n").replace("√", "是").replace('"1,216.5"', "1216.50");
    expect(differenceOf(tables.villages, before, rows(other))).toMatchObject({ fresh: 0, gone: 0, changed: 0 });
  });

  it("loses no row of two with one key", () => {
    const twice = [...before, before[0]!];
    expect(differenceOf(tables.villages, before, twice)).toMatchObject({ before: 3, after: 4, fresh: 1, gone: 0 });
  });
});

describe("a way to print", () => {
  it("is a command with the print shop's bleed and inks, or a desk printer's paper", () => {
    expect(wayCommand("press", "/o", "1", "")).toEqual([
      "build",
      "--out",
      "/o",
      "--place",
      "1",
      "--bleed",
      "3",
      "--cmyk",
      "tiff",
    ]);
    expect(wayCommand("office", "/o", "", "A3")).toEqual(["build", "--out", "/o", "--tile", "A3"]);
    expect(wayCommand("shop", "/o", "", "")).toEqual(["print", "--out", "/o"]);
  });
});
