import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { isOriginalOf } from "../../src/catalogue/filed-kinds.ts";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { originalsOf } from "../../src/integration/edition/originals.ts";

const folder = fileURLToPath(new URL("../../data/example/", import.meta.url));
const county = loadCounty(folder, "internal").county;
const filed = Papa.parse<Record<string, string>>(readFileSync(`${folder}档案目录.csv`, "utf8").replace("\uFEFF", ""), {
  header: true,
  skipEmptyLines: true,
}).data;

it("a form says which signed originals of it are on file, and where", () => {
  for (const [id, kind] of [
    ["household-application", "贫困户申请"],
    ["review-minutes", "民主评议会议记录"],
    ["confirmation-report", "贫困户确认报告"],
    ["village-form", "贫困村登记表"],
  ] as const) {
    for (const { code } of county.villages) {
      const own = filed.filter((row) => row.归属代码 === code && row.资料类别 === kind);
      expect(originalsOf(id, code, county)).toEqual(
        own.map((row) => ({ title: row.标题, date: row.日期, copies: Number(row.份数), place: row.存放位置 })),
      );
    }
  }
});

it("one kind of paper is not another's original, and the public edition has none", () => {
  expect(isOriginalOf("household-form", "贫困村登记表")).toBe(false);
  expect(isOriginalOf("policy-qa", "贫困户申请")).toBe(false);
  const published = loadCounty(folder, "public").county;
  expect(originalsOf("household-application", county.villages[0]!.code, published)).toEqual([]);
});
