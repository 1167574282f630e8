import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { Letter, LetterContent } from "../../src/printouts/parts/letter/letter.ts";
import type { LetterRun } from "../../src/printouts/parts/runs.ts";
import { exampleFolder, rowsOf } from "./csv-rows.ts";
import { pageAt } from "./made-pages.ts";

const county = loadCounty(exampleFolder, "internal").county;
const lettersAt = (
  id: string,
  place: (typeof county.villages)[number] | (typeof county.townships)[number],
  of = county,
) => (pageAt(id, of, place)?.content as LetterContent | undefined)?.letters ?? [];
const written = (runs: readonly LetterRun[]) =>
  runs.map((run) => (typeof run === "string" ? run : "＿".repeat(run.blank))).join("");
const bodyOf = ({ paragraphs }: Letter) => paragraphs.map(({ runs }) => written(runs)).join("");

describe("贫困村申请书", () => {
  it("is written by poor villages alone, with the base year's figures", () => {
    const years = rowsOf("村年度数据").filter((row) => row.年度 === "2013" && row.数据性质 === "实际");
    for (const village of county.villages) {
      const [letter] = lettersAt("village-application", village);
      expect(letter !== undefined, village.name).toBe(village.isPoor);
      if (!letter) continue;
      const row = years.find((each) => each.行政村代码 === village.code)!;
      const rate = ((100 * Number(row.贫困人口)) / Number(row.乡村人口)).toFixed(1);
      expect(bodyOf(letter)).toContain(`贫困户${row.贫困户数}户、贫困人口${row.贫困人口}人，贫困发生率${rate}%`);
      expect(letter.to).toBe(`${county.townships.find(({ code }) => code === village.townshipCode)!.name}人民政府`);
    }
  });

  it("leaves room for what the county does not say", () => {
    const village = county.villages.find(({ isPoor }) => isPoor)!;
    const [letter] = lettersAt("village-application", village, { ...county, villageYears: [] });
    expect(bodyOf(letter!)).toContain("贫困户＿＿＿＿户");
  });
});

describe("村级公示公告", () => {
  const village = county.villages.find(({ code }) => code === "629900101217")!;
  const own = rowsOf("贫困户").filter((row) => row.行政村代码 === village.code);

  it("is three papers, of the village, the township and the county, with the days on record", () => {
    const records = rowsOf("公示记录").filter((row) => row.归属代码 === village.code);
    const letters = lettersAt("village-notice", village);
    expect(letters.map(({ from }) => from)).toEqual(["双庙川村村民委员会", "石门河镇人民政府", county.profile.issuer]);
    const day = (iso: string) => iso.split("-").map(Number);
    for (const [index, { 起始日期: start, 截止日期: end }] of records.entries()) {
      const [year, month, date] = day(start!);
      const [lastYear, lastMonth, lastDate] = day(end!);
      expect(bodyOf(letters[index]!)).toContain(
        `时间：${year}年${month}月${date}日至${lastYear}年${lastMonth}月${lastDate}日`,
      );
    }
  });

  it("lists four columns of every household twice side by side, and nothing else of them", () => {
    const [letter] = lettersAt("village-notice", village);
    const { columns, groups, total } = letter!.tables![0]!;
    const four = ["序号", "村民小组", "户主姓名", "家庭人口（人）"];
    expect(columns.map(({ header }) => header)).toEqual([...four, ...four]);
    const names = groups[0]!.rows.flatMap((row) => [row[2], row[6]]).filter((name) => name !== null);
    expect(names.toSorted()).toEqual(own.map((row) => row.户主姓名!).toSorted());
    expect(total!.slice(2, 4)).toEqual([
      `${own.length}户`,
      own.reduce((people, row) => people + Number(row.家庭人口), 0),
    ]);
    const { html } = pageAt("village-notice", county, village)!;
    for (const row of own)
      for (const secret of [row.联系电话, row.银行账号]) if (secret) expect(html).not.toContain(secret);
  });

  it("takes the first dates from 县.json where nothing is on record, and leaves the others to the pen", () => {
    const { notices: _none, ...without } = county;
    const [first, second] = lettersAt("village-notice", village, without);
    expect(bodyOf(first!)).toContain("2015年3月27日至2015年4月2日");
    expect(bodyOf(second!)).toContain("时间：＿");
    expect(second!.date).toBeUndefined();
  });
});

describe("乡级公示、公告", () => {
  it("lists the poor villages of the township; one without any has none", () => {
    const poor = rowsOf("行政村").filter((row) => row.贫困村 === "是");
    for (const township of county.townships) {
      const own = poor.filter((row) => row.乡镇代码 === township.code);
      const [notice] = lettersAt("township-notice", township);
      expect(notice!.tables![0]!.rows).toBe(own.length);
    }
    const nobody = { ...county, villages: county.villages.map((village) => ({ ...village, isPoor: false })) };
    expect(lettersAt("township-notice", county.townships[0]!, nobody)).toEqual([]);
  });
});

describe("贫困户确认报告", () => {
  it("adds up the households by kind and by cause, and prints the rate only beside its own number of people", () => {
    const households = rowsOf("贫困户");
    const years = rowsOf("村年度数据").filter((row) => row.年度 === "2013" && row.数据性质 === "实际");
    for (const village of county.villages) {
      const own = households.filter((row) => row.行政村代码 === village.code);
      const people = own.reduce((sum, row) => sum + Number(row.家庭人口), 0);
      const [letter] = lettersAt("confirmation-report", village);
      const body = bodyOf(letter!);
      expect(body).toContain(`贫困户${own.length}户、贫困人口${people}人`);
      const isSame = Number(years.find((row) => row.行政村代码 === village.code)!.贫困人口) === people;
      expect(/贫困发生率[\d.]+%/.test(body), village.name).toBe(isSame);
      const [causes, names] = letter!.tables!;
      expect(causes!.total).toEqual(["合计", null, own.length, people]);
      expect(names!.rows).toBe(own.length);
    }
  });
});

describe("民主评议会议记录", () => {
  it("has the votes on record for each household, and blank ones where there are none", () => {
    const village = county.villages[0]!;
    const votes = rowsOf("评议结果").filter((row) => row.归属代码 === village.code);
    const made = pageAt("review-minutes", county, village)!;
    const at = (header: string) => made.table!.columns.findIndex((column) => column.header === header);
    const total = (column: number) =>
      made.table!.rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    expect(total(at("同意（票）"))).toBe(votes.reduce((sum, row) => sum + Number(row.同意), 0));
    const { votes: _votes, meetings: _meetings, ...without } = county;
    const blank = pageAt("review-minutes", without, village)!;
    expect(blank.table!.rows[0]![at("同意（票）")]).toBeNull();
  });

  it("has a row to sign for everybody who is to come", () => {
    const village = county.villages[0]!;
    const meeting = rowsOf("会议").find((row) => row.归属代码 === village.code)!;
    expect(pageAt("sign-in-sheet", county, village)!.content.records).toBe(Number(meeting.应到));
  });
});
