import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { County } from "../../src/model/county.ts";
import { pageAt } from "./made-pages.ts";

// What an office's archive carries, counted again from 档案目录.csv.

const folder = fileURLToPath(new URL("../../data/example/", import.meta.url));
const county = loadCounty(folder, "internal").county;
const filed = Papa.parse<Record<string, string>>(readFileSync(`${folder}档案目录.csv`, "utf8").replace("\uFEFF", ""), {
  header: true,
  skipEmptyLines: true,
}).data;
const places = [...county.townships, ...county.villages];
const [township] = county.townships;
const [village] = county.villages;
const ofPlace = (code: string) => filed.filter((row) => row.归属代码 === code);
const count = (html: string, part: string) => html.split(part).length - 1;

/** The county with some documents of one place changed. */
const withDocuments = (change: (row: NonNullable<County<"internal">["documents"]>[number], index: number) => object) =>
  ({
    ...county,
    documents: county.documents!.map((row, index) => ({ ...row, ...change(row, index) })),
  }) as typeof county;

describe("the list of what is filed", () => {
  it("has every document of a place once, by year", () => {
    for (const place of places) {
      const { content, html } = pageAt("archive-index", county, place)!;
      const own = ofPlace(place.code);
      expect(content.records, place.name).toBe(own.length);
      for (const row of own) expect(html, place.name).toContain(`>${row.标题}</td>`);
      for (const year of new Set(own.map((row) => row.年度))) expect(html).toContain(`<h2>${year}年</h2>`);
    }
  });

  it("has the columns of the standard: 件 before and after 2016, and 案卷 with pages counted through", () => {
    const headers = (of: typeof county) =>
      pageAt("archive-index", of, village!)!.table!.columns.map((each) => each.header);
    const common = ["日期", "存放位置", "备注", "题名", "文号", "责任者"];
    expect(headers(county)).toEqual(expect.arrayContaining([...common, "件号", "页数"]));
    const later = { ...county, profile: { ...county.profile, dataDate: "2017-03-31" } };
    expect(headers(later)).toEqual(expect.arrayContaining([...common, "档号", "密级", "页数"]));
    const bound = {
      ...withDocuments(() => ({ pages: 3 })),
      profile: { ...county.profile, filesInVolumes: true as const },
    };
    expect(headers(bound)).toEqual(expect.arrayContaining([...common, "页号"]));
    const { table } = pageAt("archive-index", bound, village!)!;
    const at = table!.columns.findIndex(({ header }) => header === "页号");
    expect(table!.rows.slice(0, 3).map((row) => row[at])).toEqual(["1—3", "4—6", "7—9"]);
  });

  it("gives an archive's number where all of its parts are known, and leaves it to the hand elsewhere", () => {
    const profile = { ...county.profile, dataDate: "2017-03-31", fonds: { numbers: { "": "J12" }, names: {} } };
    const { table } = pageAt("archive-index", { ...withDocuments(() => ({ keeping: "永久" })), profile }, village!)!;
    const at = table!.columns.findIndex(({ header }) => header === "档号");
    expect(table!.rows[0]![at]).toMatch(/^J12-WS·20\d\d-Y-0001$/);
    const unknown = pageAt("archive-index", { ...county, profile }, village!)!.table!;
    expect(unknown.rows.every((row) => (row[at] ?? "") === "")).toBe(true);
  });
});

describe("boxes", () => {
  it("are one for each year and term, and each has a note that counts what is in it", () => {
    for (const place of places) {
      const own = ofPlace(place.code);
      const years = new Set(own.map((row) => row.年度));
      const { content, html } = pageAt("archive-note", county, place)!;
      expect(content.records).toBe(years.size);
      for (const year of years) {
        const inBox = own.filter((row) => row.年度 === year);
        const copies = inBox.reduce((sum, row) => sum + Number(row.份数), 0);
        expect(html, place.name).toContain(`本盒文件${inBox.length}件，共${copies}份`);
      }
    }
  });

  it("get a cover with the office's name, and spines of four widths with their first and last number", () => {
    const { html } = pageAt("archive-box", county, township!)!;
    expect(html).toContain(`${township!.name}人民政府`);
    const years = new Set(ofPlace(township!.code).map((row) => row.年度)).size;
    for (const width of [20, 30, 40, 50]) expect(count(html, `width:${width}mm`)).toBe(years);
    const named = { numbers: { [township!.code]: "X9" }, names: { [township!.code]: "云溪镇党政办" } };
    const other = pageAt("archive-box", { ...county, profile: { ...county.profile, fonds: named } }, township!)!.html;
    expect(other).toContain("云溪镇党政办");
    expect(other).toContain("X9");
  });

  it("become volumes, each with its own cover, where the county binds them", () => {
    const bound = { ...county, profile: { ...county.profile, filesInVolumes: true as const } };
    const { html } = pageAt("archive-box", bound, village!)!;
    expect(count(html, "案卷题名</th>")).toBe(new Set(ofPlace(village!.code).map((row) => row.年度)).size);
    expect(html).not.toContain("盒号");
    expect(pageAt("archive-note", bound, village!)!.html).toContain("立卷人");
  });
});

it("every document has a stamp with the number that the list gives it", () => {
  for (const place of places) {
    const { content, html } = pageAt("archive-stamp", county, place)!;
    expect(content.records).toBe(ofPlace(place.code).length);
    expect(count(html, 'class="stamp"')).toBe(content.records);
  }
});

it("the office's own item numbers and boxes are kept", () => {
  const numbered = withDocuments((row, index) =>
    row.placeCode === village!.code ? { itemNumber: `${900 - index}`, box: "7" } : {},
  );
  const { table } = pageAt("archive-index", numbered, village!)!;
  const at = table!.columns.findIndex(({ header }) => header === "件号");
  const shown = table!.rows.map((row) => Number(row[at]));
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(pageAt("archive-box", numbered, village!)!.html).toContain(">7</b>");
});

it("a township's list of its teams' papers has its own and its villages', and no others", () => {
  for (const place of county.townships) {
    const own = filed.filter((row) => row.归属代码!.startsWith(place.code) && /工作队/.test(row.资料类别! + row.标题!));
    const { content, html } = pageAt("documents", county, place)!;
    expect(content.records).toBe(own.length);
    for (const row of own) expect(html).toContain(row.存放位置!);
  }
});

it("a title that looks like markup stays text, and without an index there is no archive", () => {
  const hostile = withDocuments(() => ({ title: "<i>=1+1</i>" }));
  for (const id of ["archive-index", "archive-stamp"]) {
    const { html } = pageAt(id, hostile, village!)!;
    expect(html).toContain("&lt;i>=1+1&lt;/i>");
    expect(html).not.toContain("<i>");
  }
  const { documents: _none, ...without } = county;
  for (const id of ["archive-index", "archive-note", "archive-box", "archive-stamp"])
    expect(pageAt(id, without, village!)).toBeUndefined();
});
