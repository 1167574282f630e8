import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { exampleFolder, rowsOf } from "./csv-rows.ts";
import { pageAt } from "./made-pages.ts";

// Every register of the sample county, counted again from its CSV files.

const county = loadCounty(exampleFolder, "internal").county;
const households = rowsOf("贫困户");
const helpers = new Map(rowsOf("帮扶责任人").map((row) => [row.编号, row]));
const incomes = new Map(rowsOf("户年度收支").map((row) => [`${row.户编号} ${row.年度}`, row.人均纯收入]));

const holds: Readonly<Record<string, (row: Record<string, string>) => boolean>> = {
  "reduction-list": (row) => row.脱贫年度 === "2014",
  "planned-reduction-roster": (row) => row.脱贫状态 !== "脱贫" && row.计划脱贫年度 === "2015",
  "pairing-roster": (row) => row.脱贫状态 !== "脱贫",
  "candidate-list": () => true,
};
const ofTownships = ["reduction-list", "planned-reduction-roster"];

const places = (id: string) => [...(ofTownships.includes(id) ? county.townships : []), ...county.villages];

describe.each(Object.keys(holds))("%s", (id) => {
  const within = (code: string) => households.filter((row) => row.行政村代码!.startsWith(code) && holds[id]!(row));

  it("holds the households of the files at every place, and their people add up", () => {
    for (const place of places(id)) {
      const { content, html } = pageAt(id, county, place)!;
      const own = within(place.code);
      expect(content.records, place.name).toBe(own.length);
      const people = own.reduce((sum, row) => sum + Number(row.家庭人口), 0);
      const total = /<tr class="total">(.*?)<\/tr>/.exec(html)![1]!.replace(/<[^>]*>/g, "|");
      expect(total, place.name).toContain(`|合计||${own.length}户||${people}|`);
    }
  });

  it("names each household once in the spreadsheet, in the order of groups, with numbers as numbers", () => {
    for (const place of places(id)) {
      const { table } = pageAt(id, county, place)!;
      const at = (header: string) => table!.columns.findIndex((column) => column.header === header);
      const rows = table!.rows.slice(0, -1);
      const written = rows.map((row) => [row[at("户主姓名")], row[at("家庭人口（人）")]].join(" ")).toSorted();
      expect(written, place.name).toEqual(
        within(place.code)
          .map((row) => `${row.户主姓名} ${row.家庭人口}`)
          .toSorted(),
      );
      expect(rows.map((row) => row[0])).toEqual(rows.map((_, index) => index + 1));
    }
  });
});

describe("what stands beside a household", () => {
  const village = county.villages.find(({ code }) => code === "629900101217")!;
  const own = households.filter((row) => row.行政村代码 === village.code);

  it("is its helper, with a telephone that cannot be called", () => {
    const { table, html } = pageAt("pairing-roster", county, village)!;
    const at = (header: string) => table!.columns.findIndex((column) => column.header === header);
    for (const row of own.filter(holds["pairing-roster"]!)) {
      const helper = helpers.get(row.帮扶责任人编号!)!;
      const line = table!.rows.find((each) => each[at("户主姓名")] === row.户主姓名)!;
      expect(line[at("帮扶责任人")]).toBe(helper.姓名);
      expect(line[at("单位")]).toBe(helper.单位);
      expect(html).not.toContain(helper.联系电话);
      expect(line[at("计划脱贫年度")]).toBe(row.计划脱贫年度);
    }
  });

  it("is its income of both years as recorded", () => {
    const { table } = pageAt("reduction-list", county, village)!;
    const at = (header: string) => table!.columns.findIndex((column) => column.header === header);
    const listed = own.filter(holds["reduction-list"]!);
    expect(listed.length).toBeGreaterThan(0);
    for (const row of listed) {
      const line = table!.rows.find((each) => each[at("户主姓名")] === row.户主姓名)!;
      for (const year of [2013, 2014]) {
        const recorded = incomes.get(`${row.户编号} ${year}`);
        expect(line[at(`${year}年人均纯收入（元）`)]).toBe(recorded === undefined ? undefined : Number(recorded));
      }
    }
  });
});

it("neither ID, nor telephone, nor account of a household is on any of them", () => {
  const secrets = households.flatMap((row) => [row.联系电话!, row.银行账号!]).filter((value) => value !== "");
  for (const id of Object.keys(holds)) {
    const pages = county.villages.map((village) => pageAt(id, county, village)!.html).join("");
    expect(secrets.filter((value) => pages.includes(value))).toEqual([]);
  }
});

it("a register of nobody says so, and a name that looks like markup or a formula stays text", () => {
  const [village] = county.villages;
  const nobody = { ...county, households: [] };
  expect(pageAt("pairing-roster", nobody, village!)!.html).toContain(">无</td>");
  const { households: _none, ...without } = county;
  expect(pageAt("pairing-roster", without, village!)).toBeUndefined();
  const [first] = county.households!.filter(({ villageCode }) => villageCode === village!.code);
  const hostile = { ...county, households: [{ ...first!, head: "<b>=1+1</b>" }] };
  expect(pageAt("candidate-list", hostile, village!)!.html).toContain("&lt;b>=1+1&lt;/b>");
});
