import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { readResidentId } from "../../../src/model/resident-id.ts";
import { sampleCounty } from "../../../tools/sample-county/county-files.ts";
import type { CountyOptions, MapDetail } from "../../../tools/sample-county/county-options.ts";
import { writeCounty } from "../../../tools/sample-county/write-county.ts";

const root = mkdtempSync(path.join(tmpdir(), "sample-county-"));
afterAll(() => rmSync(root, { recursive: true }));

function rowsOf(files: ReadonlyMap<string, string>, table: string): Record<string, string>[] {
  const text = files.get(`${table}.csv`)!.replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function loaded(options: CountyOptions) {
  const folder = path.join(root, JSON.stringify(options).replaceAll(/\W/g, "-"));
  writeCounty(folder, options);
  return loadCounty(folder, "internal").county;
}

const options: CountyOptions = {
  seed: "另一个县",
  code: "629800",
  name: "平川县",
  townships: 5,
  villages: 60,
  households: 1200,
  map: "none",
  isExample: false,
};

describe("a county of another size", () => {
  const files = sampleCounty(options);

  test("has as many townships, villages and households as wanted", () => {
    expect(rowsOf(files, "乡镇")).toHaveLength(5);
    expect(rowsOf(files, "行政村")).toHaveLength(60);
    expect(rowsOf(files, "贫困户")).toHaveLength(1200);
    expect(files.has("地图/边界.topojson")).toBe(false);
    expect(rowsOf(files, "行政村").filter((row) => row.经度 || row.纬度)).toEqual([]);
    expect(JSON.parse(files.get("县.json")!)).toMatchObject({ 代码: "629800", 名称: "平川县", 示例数据: false });
  });

  test("has codes of divisions, identity numbers of nobody, none twice, and phones of nobody", () => {
    for (const { 乡镇代码: code, 乡镇名称: name } of rowsOf(files, "乡镇"))
      expect(code).toMatch(name!.endsWith("镇") ? /^6298001\d\d$/ : /^629800[23]\d\d$/);
    const villages = rowsOf(files, "行政村").map((row) => row.行政村代码!);
    expect(villages.every((code) => /^\d{9}[23]\d\d$/.test(code))).toBe(true);
    expect(new Set(villages).size).toBe(60);
    const numbers = rowsOf(files, "家庭成员").map((row) => row.证件号码!);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number.startsWith("990101") && readResidentId(number)?.isChecked)).toBe(true);
    expect(rowsOf(files, "贫困户").every((row) => /^100\d{8}$/.test(row.联系电话!))).toBe(true);
  });

  test("is the same with the same options, and another with another seed", () => {
    expect(sampleCounty(options)).toEqual(files);
    const other = sampleCounty({ ...options, seed: "又一个县" });
    for (const table of ["行政村", "贫困户", "家庭成员"])
      expect(rowsOf(other, table)).not.toEqual(rowsOf(files, table));
  });

  test("has no village name twice in a township", () => {
    const names = rowsOf(files, "行政村").map((row) => `${row.乡镇代码} ${row.行政村名称}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each<[MapDetail, readonly string[], boolean]>([
  ["polygons", ["county", "lines", "specialAreas", "townships", "villages"], true],
  ["points", ["county", "lines", "townships"], true],
  ["outline", ["county"], false],
])("map %s: layers %j, coordinates in the tables %s", (map, layers, hasPositions) => {
  const county = loaded({ townships: 3, villages: 12, households: 150, map, hasReviewNumber: map === "outline" });
  const present = Object.entries(county.map).flatMap(([name, features]) => (features.length > 0 ? [name] : []));
  expect(present.toSorted()).toEqual(layers);
  expect(county.villages.every((village) => (village.position !== undefined) === hasPositions)).toBe(true);
  // A county may have a review number.
  expect(county.profile.mapReviewNumber?.slice(0, 3)).toBe(map === "outline" ? "示例审" : undefined);
});

test("sizes that do not go together are refused", () => {
  expect(() => sampleCounty({ townships: 5, villages: 3 })).toThrow("too few");
  expect(() => sampleCounty({ households: 7 })).toThrow("too few");
  expect(() => sampleCounty({ code: "62990" })).toThrow("six digits");
});

test("a folder that holds something else is left alone", () => {
  const folder = mkdtempSync(path.join(root, "other-"));
  writeFileSync(path.join(folder, "笔记.txt"), "x");
  expect(() => writeCounty(folder)).toThrow("something else");
  expect(readdirSync(folder)).toEqual(["笔记.txt"]);
});
