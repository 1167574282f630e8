import { describe, expect, it } from "vitest";
import { printouts } from "../../src/catalogue/printouts.ts";
import { imposed } from "../../src/printouts/parts/booklet/imposition.ts";
import { shortHtml } from "../../src/rendering/short-html.ts";
import { county, type FileRow, largeVillage, rowsOf, secretsIn, smallVillage } from "./example-files.ts";
import { beside, cellsOf, copiesOf, ticked } from "./form-cells.ts";
import { pageAt } from "./made-pages.ts";

// What each household gets besides its form, counted again from the sample county's files.

const ids = ["household-application", "household-file-index", "household-handbook", "household-facts"];
const households = rowsOf("贫困户");
const by = (name: string) => Map.groupBy(rowsOf(name), (row) => row.户编号);
const incomes = by("户年度收支");
const subsidies = by("惠农资金");
const visits = by("走访记录");
const votes = by("评议结果");
const trainings = by("培训");
const members = by("家庭成员");
const measures = rowsOf("帮扶项目");
const helpers = new Map(rowsOf("帮扶责任人").map((row) => [row.编号, row]));
const notices = Map.groupBy(rowsOf("公示记录"), (row) => row.归属代码);

const number = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const day = (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
const ofVillage = (code: string) => households.filter((row) => row.行政村代码 === code);
const income = (household: FileRow, year: string) => incomes.get(household.户编号)?.find((row) => row.年度 === year);
const linesOf = (html: string) => html.split("</tr>").map((line) => cellsOf(line).join("|"));

/** Every household of the two villages with its part of a page. */
const copiesAt = (id: string) =>
  [smallVillage, largeVillage].flatMap((village) => {
    const copies = copiesOf(pageAt(id, county, village)!.html);
    const own = ofVillage(village.code);
    expect(copies).toHaveLength(own.length);
    return copies.map((copy, index) => ({ copy, row: own[index]!, village }));
  });

it("the application says who applies, with how many people, what income and why", () => {
  for (const { copy, row, village } of copiesAt("household-application")) {
    expect(copy).toContain(`${village.name.slice(0, -1)}村民委员会：`);
    expect(copy).toContain(
      `我叫${row.户主姓名}，家住本村${row.村民小组}，家庭人口${row.家庭人口}人，其中劳动力${row.劳动力}人。`,
    );
    const first = income(row, "2013");
    expect(copy).toContain(`2013年家庭人均纯收入${first ? number(Number(first.人均纯收入)) : "＿＿＿＿"}元`);
    expect(copy).toContain(`主要原因是${row.主要致贫原因}`);
  }
});

it("the contents of the file have the meeting, the notices, the visits and the exit", () => {
  for (const { copy, row } of copiesAt("household-file-index")) {
    const lines = linesOf(copy);
    const paper = (title: string) => lines.find((line) => line.includes(title))!.split("|");
    const [vote] = votes.get(row.户编号) ?? [];
    expect(paper("民主评议会议记录").slice(3)).toEqual([
      vote ? day(vote.会议日期!) : "",
      "",
      "",
      vote ? `同意${vote.同意}票 反对${vote.反对}票 弃权${vote.弃权}票，${vote.结果}` : "",
    ]);
    const own = visits.get(row.户编号) ?? [];
    const last = own
      .map((visit) => visit.日期!)
      .toSorted()
      .at(-1);
    expect(paper("走访记录")[3]).toBe(last ? day(last) : "");
    if (own.length > 0) expect(paper("走访记录")[6]).toContain(`走访${own.length}次`);
    expect(paper("脱贫退出材料")[6]).toBe(row.脱贫年度 ? `${row.脱贫年度}年脱贫` : "未脱贫");
    expect(paper("户口簿")[6]).toBe(`家庭成员${members.get(row.户编号)!.length}人`);
  }
});

describe("the facts", () => {
  const copies = copiesAt("household-facts");

  it("have income, change and subsidies of both years, and bars as long as the income", () => {
    for (const { copy, row } of copies) {
      const lines = linesOf(copy);
      const [before, after] = [income(row, "2013"), income(row, "2014")];
      for (const year of [before, after]) {
        if (!year) continue;
        const amounts = [
          "工资性收入",
          "生产经营性收入",
          "财产性收入",
          "转移性收入",
          "生产经营性支出",
          "家庭纯收入",
          "人均纯收入",
        ];
        const said = [year.年度, ...amounts.map((amount) => number(Number(year[amount])))].join("|");
        expect(
          lines.some((line) => line.endsWith(said)),
          said,
        ).toBe(true);
      }
      if (before && after) {
        const change = Number(after.家庭纯收入) - Number(before.家庭纯收入);
        const sign = change > 0 ? "+" : change < 0 ? "−" : "";
        expect(lines.find((line) => line.startsWith("增减"))!.split("|")[6]).toBe(`${sign}${number(Math.abs(change))}`);
      }
      const gross = (year: FileRow) =>
        ["工资性收入", "生产经营性收入", "财产性收入", "转移性收入"].reduce((sum, part) => sum + Number(year[part]), 0);
      const years = [before, after].map((year) => (year ? gross(year) : 0));
      const bars = [...copy.matchAll(/<g transform="translate\(0 \d+\)">(.*?)<\/g>/g)].map(([, bar]) =>
        [...bar!.matchAll(/ width="([\d.]+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
      );
      for (const [index, sum] of years.entries()) expect(bars[index]).toBeCloseTo((150 * sum) / Math.max(...years), 0);
      for (const year of ["2013", "2014"]) {
        const own = (subsidies.get(row.户编号) ?? []).filter((each) => each.年度 === year);
        const total = lines.find((line) => line.startsWith("合计"))?.split("|")[year === "2013" ? 1 : 2];
        const sum = own.reduce((all, each) => all + Number(each["金额(元)"]), 0);
        expect(total ?? "").toBe(own.length > 0 ? number(sum) : "");
      }
    }
  });

  it("have helper, visits, votes, notices and every project of household and village", () => {
    for (const { copy, row, village } of copies) {
      const cells = cellsOf(copy);
      const lines = linesOf(copy);
      const helper = helpers.get(row.帮扶责任人编号!)!;
      expect(beside(cells, "姓名")).toBe(helper.姓名);
      expect(beside(cells, "单位")).toBe(helper.单位);
      const told = (visits.get(row.户编号) ?? []).toSorted((a, b) => a.日期!.localeCompare(b.日期!));
      for (const visit of told.slice(-4)) expect(copy).toContain(day(visit.日期!));
      if (told.length > 4) expect(copy).toContain(`另有${told.length - 4}次`);
      for (const vote of votes.get(row.户编号) ?? []) {
        expect(copy).toContain(`同意${vote.同意}票，反对${vote.反对}票，弃权${vote.弃权}票，${vote.结果}`);
      }
      for (const notice of notices.get(village.code) ?? []) {
        expect(copy).toContain(`${day(notice.起始日期!)}—${day(notice.截止日期!)}`);
      }
      const own = measures.filter((each) => each.户编号 === row.户编号);
      const shared = measures.filter(
        (each) => each.户编号 === "" && each.行政村代码 === village.code && Number(each.年度) <= 2015,
      );
      expect(lines.filter((line) => /^(扶贫项目\|)?\d{4}\|本户\|/.test(line))).toHaveLength(
        own.length + (trainings.get(row.户编号) ?? []).length,
      );
      expect(lines.filter((line) => /^(扶贫项目\|)?\d{4}\|全村\|/.test(line))).toHaveLength(shared.length);
    }
  });
});

describe("the handbook", () => {
  it("has sixteen pages in six parts, with family, causes, measures and results", () => {
    for (const { copy, row } of copiesAt("household-handbook")) {
      const pages = copy.split("<section ").slice(1);
      expect(pages.length, row.户编号).toBe(16);
      const parts = [
        "一、家庭基本情况",
        "二、致贫原因",
        "三、帮扶责任人",
        "四、帮扶计划",
        "五、帮扶措施",
        "六、帮扶成效",
      ];
      const starts = parts.map((part) => pages.findIndex((page) => page.includes(part)));
      expect(starts).toEqual([2, 2, 4, 5, 6, 11]);
      const cells = cellsOf(pages[2]!);
      expect(ticked(beside(cells, "主要致贫原因（单选）"))).toEqual([row.主要致贫原因]);
      expect(beside(cells, "家庭人口（人）")).toBe(row.家庭人口);
      for (const person of members.get(row.户编号)!) expect(pages[3]).toContain(`<td>${person.姓名}</td>`);
      const own = measures.filter((each) => each.户编号 === row.户编号);
      const done = own.filter((each) => each.状态 !== "计划实施");
      for (const each of done) expect(pages.slice(6, 11).join("")).toContain(`：${each.项目名称}</td>`);
      for (const each of own.filter(({ 状态 }) => 状态 === "计划实施")) expect(pages[5]).toContain(each.项目名称);
      for (const each of done.filter(({ 成效 }) => 成效 !== ""))
        expect(pages.slice(11, 15).join("")).toContain(each.成效);
      const current = income(row, "2014");
      if (current) expect(beside(cellsOf(pages[12]!), "家庭纯收入（元）")).toBe(number(Number(current.家庭纯收入)));
    }
  });

  it("of a family of more than ten goes on, in pages that are still a multiple of four", () => {
    const [first] = county.households!.filter(({ villageCode }) => villageCode === smallVillage.code);
    const [head] = county.members!.filter(({ householdId }) => householdId === first!.id);
    const family = Array.from({ length: 12 }, (_, index) => ({ ...head!, name: `成员${index + 1}` }));
    const rest = county.members!.filter(({ householdId }) => householdId !== first!.id);
    const large: typeof county = { ...county, members: [...rest, ...family] };
    const [copy] = copiesOf(pageAt("household-handbook", large, smallVillage)!.html);
    const pages = copy!.split("<section ").slice(1);
    expect(pages).toHaveLength(20);
    expect(pages[4]).toContain("成员12");
    expect(pages[4]).not.toContain("成员10");
  });

  it("is imposed as a folded booklet: facing pages add up, each side has a left and a right, no page is lost", () => {
    for (const count of [4, 16, 20]) {
      const places = imposed(count);
      for (let side = 1; side <= count / 2; side++) {
        const pages = places.flatMap((place, index) => (place.side === side ? [{ ...place, page: index + 1 }] : []));
        expect(pages.map(({ half }) => half).toSorted()).toEqual(["l", "r"]);
        expect(pages.reduce((sum, { page }) => sum + page, 0)).toBe(count + 1);
        expect(pages.every(({ isBack }) => isBack === (side % 2 === 0))).toBe(true);
      }
    }
    const at = (side: number, half: string) =>
      imposed(16).findIndex((place) => place.side === side && place.half === half) + 1;
    expect([at(1, "l"), at(1, "r"), at(2, "l"), at(2, "r"), at(8, "l"), at(8, "r")]).toEqual([16, 1, 2, 15, 8, 9]);
  });
});

it("none shows an ID, a telephone or an account in full, and a hostile name stays text on all", () => {
  const [first, ...others] = county.households!;
  const hostile: typeof county = { ...county, households: [{ ...first!, head: "<b>&'\"</b>" }, ...others] };
  const village = county.villages.find(({ code }) => code === first!.villageCode)!;
  for (const id of ids) {
    for (const each of county.villages)
      expect(secretsIn(pageAt(id, county, each)!.html), `${id} ${each.name}`).toEqual([]);
    const { html } = pageAt(id, hostile, village)!;
    expect(html).toContain("&lt;b>&amp;'");
    expect(html).not.toContain("<b>&");
  }
});

it("columns and tables that an office has not given leave cells empty, not pages out", () => {
  const bare: typeof county = {
    ...county,
    households: county.households!.map(({ id, villageCode, head }) => ({ id, villageCode, head })),
    members: [],
    householdYears: [],
    measures: [],
    helpers: [],
  };
  for (const key of ["visits", "votes", "subsidies", "trainings", "notices"] as const)
    delete (bare as Partial<typeof bare>)[key];
  const full = new Map(
    ids.map((id) => [id, cellsOf(pageAt(id, county, smallVillage)!.html).filter((cell) => cell !== "")]),
  );
  for (const id of ids) {
    const { html } = pageAt(id, bare, smallVillage)!;
    expect(copiesOf(html)).toHaveLength(ofVillage(smallVillage.code).length);
    if (id !== "household-application")
      expect(full.get(id)!.length).toBeGreaterThan(cellsOf(html).filter((cell) => cell !== "").length);
    expect(html).not.toMatch(/undefined|NaN|null/);
  }
  expect(pageAt("household-application", bare, smallVillage)!.html).toContain("家庭人口＿＿＿＿人");
});

it("all papers of a household together are small enough for a county of them", () => {
  const kinds = printouts.filter(({ id }) => id.startsWith("household-"));
  expect(kinds).toHaveLength(6);
  const bytes = kinds.reduce(
    (sum, { id }) => sum + Buffer.byteLength(shortHtml(pageAt(id, county, largeVillage)!.html)),
    0,
  );
  expect(bytes / ofVillage(largeVillage.code).length).toBeLessThan(35 * 1024);
});
