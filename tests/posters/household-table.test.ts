import { describe, expect, it, test } from "vitest";
import { contentsOf } from "../../src/catalogue/contents.ts";
import { openSource } from "../../src/items/source.ts";
import type { HouseholdTableContent } from "../../src/posters/household-table/content.ts";
import { householdMessage } from "../../src/posters/household-table/message.ts";
import { householdTable } from "../../src/posters/household-table/table.ts";
import householdTableWall from "../../src/posters/household-table.tsx";
import type { TableSheetData } from "../../src/posters/parts/table-sheets.ts";
import { contentAt, sheetsAt } from "./made-sheets.ts";
import { county, village, withHouseholds } from "./village-cases.ts";

const contentOf = (source = county) => contentAt(householdTableWall, source, village) as HouseholdTableContent;
const sheetsOf = (source = county) => sheetsAt(householdTableWall, source, village) as readonly TableSheetData[];
const own = county.households!.filter(({ villageCode }) => villageCode === village.code);

describe("the sentence", () => {
  const message = (poor: number, leaving: number, people?: number) =>
    householdMessage({
      poor: { households: poor, ...(people === undefined ? {} : { people }) },
      leaving: { households: leaving, people: leaving * 4 },
      households: 31,
      plannedYear: 2015,
    });

  test.each([
    ["现有贫困户26户101人，2015年计划脱贫7户28人", message(26, 7, 101)],
    ["现有贫困户26户，2015年计划脱贫7户28人", message(26, 7)],
    ["现有贫困户7户28人，2015年计划脱贫全部7户28人", message(7, 7, 28)],
    ["现有贫困户26户101人，2015年没有计划脱贫户", message(26, 0, 101)],
    ["建档立卡31户，已全部脱贫", message(0, 0, 0)],
  ])("%s", (sentence, said) => {
    expect(said).toBe(sentence);
  });
});

describe("the content", () => {
  it("has every household of the village once, its groups in their order", () => {
    const { groups, all } = contentOf(withHouseholds(100));
    expect(groups.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}组`));
    expect(groups.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(100);
    expect(all.households).toBe(100);
  });

  it("holds nothing secret of a household, and of its members their number alone", () => {
    const text = JSON.stringify(contentOf());
    const members = county.members!.filter(({ householdId }) => own.some(({ id }) => id === householdId));
    const secrets = [
      ...own.flatMap(({ id, phone, account }) => [id, phone, account]),
      ...members.flatMap(({ idNumber, relation, name }) => [idNumber, relation === "户主" ? undefined : name]),
      ...["长期慢性病", "患有大病", "残疾"],
    ].filter((secret) => secret !== undefined && !own.some(({ head }) => head === secret));
    expect(secrets.length).toBeGreaterThan(own.length * 3);
    for (const secret of secrets) if (!isPublicName(secret!)) expect(text).not.toContain(secret);
  });

  it("leaves the causes out where the county does not show them", () => {
    const { hasCauses, ...shown } = contentOf();
    expect(hasCauses).toBe(true);
    expect(householdTable({ ...shown, hasCauses }).columns.map(({ header }) => header)).toContain("主要\n致贫原因");
    const hidden = contentOf({ ...county, profile: { ...county.profile, hidesCauses: true } });
    expect(householdTable(hidden).columns.map(({ header }) => header)).not.toContain("主要\n致贫原因");
    for (const { mainCause } of own) expect(JSON.stringify(hidden)).not.toContain(mainCause);
  });

  it("is the office's alone", () => {
    const open = [...contentsOf({ ...county, edition: "public" })].map(({ item }) => item.id);
    expect(open).not.toContain("household-table");
    expect(householdTableWall.edition).toBe("internal");
  });

  it("is not there without households, and says which tables are lacking", () => {
    const bare = openSource({ ...county, households: undefined });
    expect(householdTableWall.content(bare.source, village)).toBeUndefined();
    expect(bare.needs()).toEqual(["贫困户"]);
    const poor = openSource({ ...county, members: undefined, helpers: undefined });
    expect(householdTableWall.content(poor.source, village)).toBeDefined();
    expect(poor.needs()).toEqual(["家庭成员", "帮扶责任人"]);
    const empty = openSource({ ...county, households: [] });
    expect(householdTableWall.content(empty.source, village)).toBeUndefined();
    expect(empty.needs()).toEqual(["贫困户：本村没有数据"]);
  });
});

describe("the sheets", () => {
  const shortSides = (count: number) =>
    sheetsOf(withHouseholds(count)).map(({ paper }) => Math.min(paper.width, paper.height));

  it("are of the smallest paper that holds all households in text that is read at a metre", () => {
    expect(shortSides(3)).toEqual([420]);
    expect(shortSides(11)).toEqual([594]);
    expect(shortSides(26)).toEqual([841]);
  });

  it("are as many of the largest as the households need, filled alike, each household on one of them", () => {
    const sheets = sheetsOf(withHouseholds(160, true));
    expect(sheets.length).toBeGreaterThan(2);
    expect(new Set(sheets.map(({ paper }) => paper.width)).size).toBe(1);
    const numbers = sheets.flatMap(({ table }) => table.rows.map(([number]) => Number(number)));
    expect(numbers).toEqual(Array.from({ length: 160 }, (_, index) => index + 1));
    expect(sheets.map(({ table }) => table.totals !== undefined)).toEqual(
      sheets.map((_, i) => i === sheets.length - 1),
    );
    expect(new Set(sheets.map(({ layout }) => `${layout.size} ${layout.widths}`)).size).toBe(1);
    expect(sheets[0]!.layout.size).toBeGreaterThanOrEqual(7);
    expect(sheets.map(({ number }) => number)).toEqual(
      sheets.map((_, index) => ({ sheet: index + 1, sheets: sheets.length })),
    );
  });
});

/** A child may have the name of somebody who helps. */
function isPublicName(text: string): boolean {
  return county.helpers!.some(({ name }) => name === text);
}
