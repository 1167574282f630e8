import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { County, Township, Village } from "../../src/model/county.ts";
import type { RegisterContent } from "../../src/printouts/parts/register/register-table.ts";
import { exampleFolder, rowsOf } from "./example-files.ts";
import { pageAt } from "./made-pages.ts";

// Registers of what is not a household, counted again from the sample county's files.

const county = loadCounty(exampleFolder, "internal").county;
const households = new Map(rowsOf("贫困户").map((row) => [row.户编号!, row]));
const measures = rowsOf("帮扶项目");
const years = rowsOf("村年度数据").filter((row) => row.数据性质 === "实际");
const villages = rowsOf("行政村");

const registerAt = (id: string, place: Township | Village, of: County = county) =>
  pageAt(id, of, place)?.content as RegisterContent | undefined;

/** The last row of a table, by header. */
function totalOf({ tables }: RegisterContent, index = 0): Record<string, unknown> {
  const { columns, total } = tables[index]!;
  return Object.fromEntries(columns.map(({ header }, at) => [header, total?.[at]]));
}

const sum = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column] || 0), 0);
const villageOf = (row: Record<string, string>) => row.行政村代码 || households.get(row.户编号!)?.行政村代码 || "";

describe("beneficiary-roster", () => {
  it("has every measure of the year that was done, and its money", () => {
    for (const village of county.villages) {
      const register = registerAt("beneficiary-roster", village)!;
      const own = measures.filter(
        (row) => villageOf(row) === village.code && row.年度 === "2014" && row.状态 !== "计划实施",
      );
      const toHouseholds = own.filter((row) => row.户编号 !== "");
      const forAll = own.filter((row) => row.户编号 === "");
      expect(register.records).toBe(own.length);
      expect(totalOf(register).户主姓名).toBe(`${toHouseholds.length}户次`);
      expect(totalOf(register)["补助资金（元）"]).toBe(sum(toHouseholds, "补助资金(元)"));
      expect(totalOf(register, 1)["自筹资金（元）"]).toBe(sum(forAll, "自筹资金(元)"));
    }
  });
});

describe("member-changes", () => {
  it("has the year's changes of the village and says what they come to", () => {
    const changes = rowsOf("人口增减").filter((row) => row.变动日期!.startsWith("2014"));
    let seen = 0;
    for (const village of county.villages) {
      const register = registerAt("member-changes", village)!;
      const own = changes.filter((row) => households.get(row.户编号!)!.行政村代码 === village.code);
      const more = own.filter((row) => row.变动类型 === "增加").length;
      const fewer = own.length - more;
      expect(register.records).toBe(own.length);
      const net = more - fewer;
      expect(register.notes[0]).toBe(
        `合计：增加${more}人，减少${fewer}人，净${net < 0 ? `减少${-net}` : `增加${net}`}人。`,
      );
      seen += own.length;
    }
    expect(seen).toBe(changes.length);
  });
});

describe("training and student rosters", () => {
  it("share out the rows of 培训 by kind, each once", () => {
    const trainings = rowsOf("培训");
    for (const village of county.villages) {
      const own = trainings.filter((row) => row.行政村代码 === village.code);
      const work = own.filter((row) => ["劳务技能", "农业实用技术"].includes(row.培训类别!));
      const register = registerAt("training-roster", village)!;
      expect(register.records).toBe(work.length);
      expect(totalOf(register).天数).toBe(sum(work, "天数"));
      expect(totalOf(register)["补助（元）"]).toBe(sum(work, "补助(元)"));
      expect(registerAt("student-roster", village)!.records).toBe(own.length - work.length);
    }
  });

  it("say 是 of registered households alone, and nothing of who has no 户编号", () => {
    const village = county.villages[0]!;
    const [first] = county.trainings!.filter(({ villageCode }) => villageCode === village.code);
    const { householdId: _id, ...outsider } = first!;
    const register = registerAt("training-roster", village, {
      ...county,
      trainings: [first!, { ...outsider, name: "外人" }],
    } as County)!;
    const { columns, groups } = register.tables[0]!;
    const at = columns.findIndex(({ header }) => header === "是否贫困户");
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map((row) => row[at] ?? "")).toEqual(["是", ""]);
  });
});

describe("welfare-roster", () => {
  it("has 低保 and 五保 apart, with how many people they are", () => {
    const welfare = rowsOf("低保五保");
    for (const village of county.villages) {
      const own = welfare.filter((row) => row.行政村代码 === village.code);
      const care = own.filter((row) => row.类别!.startsWith("五保"));
      const register = registerAt("welfare-roster", village)!;
      expect(totalOf(register)["保障人口（人）"]).toBe(sum(own, "保障人口") - sum(care, "保障人口"));
      expect(totalOf(register, 1).户主姓名).toBe(`${care.length}户`);
    }
  });
});

describe("exit-measures", () => {
  it("adds up what was done and what is planned; a household helped twice is one household", () => {
    for (const township of county.townships) {
      const register = registerAt("exit-measures", township)!;
      const own = measures.filter((row) => villageOf(row).startsWith(township.code));
      const done = own.filter((row) => row.年度 === "2014" && row.状态 !== "计划实施");
      const planned = own.filter((row) => row.年度 === "2015");
      for (const [index, rows] of [done, planned].entries()) {
        const total = totalOf(register, index);
        const helped = rows.filter((row) => row.户编号 !== "");
        expect(total["到户项目（户次）"]).toBe(helped.length);
        expect(total["整村项目（个）"]).toBe(rows.length - helped.length);
        expect(total["到户受益户（户）"]).toBe(new Set(helped.map((row) => row.户编号)).size);
        expect(total["覆盖村（个）"]).toBe(new Set(rows.map(villageOf)).size);
        expect(total["资金合计（元）"]).toBe(sum(rows, "补助资金(元)") + sum(rows, "自筹资金(元)"));
      }
    }
  });
});

describe("statistical tables", () => {
  const of = (codes: readonly string[], year: number) =>
    years.filter((row) => row.年度 === `${year}` && codes.includes(row.行政村代码!));
  const rate = (rows: readonly Record<string, string>[]) => (100 * sum(rows, "贫困人口")) / sum(rows, "乡村人口");

  it("poverty-rates: sums and rates of poor villages, of the others and of the township", () => {
    for (const township of county.townships) {
      const register = registerAt("poverty-rates", township)!;
      const { columns, groups, total } = register.tables[0]!;
      const at = (header: string) => columns.findIndex((column) => column.header === header);
      for (const [name, isPoor] of [
        ["贫困村", "是"],
        ["非贫困村", "否"],
      ] as const) {
        const codes = villages
          .filter((row) => row.乡镇代码 === township.code && row.贫困村 === isPoor)
          .map((row) => row.行政村代码!);
        const group = groups.find((each) => each.name === name)!;
        const sums = codes.length > 1 ? group.subtotal! : group.rows[0]!;
        expect(sums[at("2014年贫困人口（人）")]).toBe(sum(of(codes, 2014), "贫困人口"));
        expect(sums[at("2013年贫困发生率（%）")]).toBeCloseTo(rate(of(codes, 2013)), 9);
      }
      const all = villages.filter((row) => row.乡镇代码 === township.code).map((row) => row.行政村代码!);
      expect(total![at("2014年贫困发生率（%）")]).toBeCloseTo(rate(of(all, 2014)), 9);
      expect(total![at("总户数（户）")]).toBe(sum(of(all, 2014), "总户数"));
    }
  });

  it("special-area-figures: the county's areas add up to the county, the township's to the township", () => {
    for (const township of county.townships) {
      const register = registerAt("special-area-figures", township)!;
      const everyone = villages.map((row) => row.行政村代码!);
      const own = everyone.filter((code) => code.startsWith(township.code));
      for (const [index, codes] of [everyone, own].entries()) {
        const total = totalOf(register, index);
        expect(total["行政村（个）"]).toBe(codes.length);
        expect(total["2014年贫困人口（人）"]).toBe(sum(of(codes, 2014), "贫困人口"));
        expect(total["2014年贫困发生率（%）"]).toBeCloseTo(rate(of(codes, 2014)), 9);
      }
    }
  });

  it("exit-plan: every poor village leaves once, and what is planned adds up", () => {
    for (const township of county.townships) {
      const register = registerAt("exit-plan", township)!;
      const poor = villages.filter((row) => row.乡镇代码 === township.code && row.贫困村 === "是");
      const total = totalOf(register);
      expect(total["脱贫村数（个）"]).toBe(poor.length);
      const first = Number(register.tables[0]!.groups[0]!.rows[0]![1]);
      // Of a year that is over the record, of a year to come the plan, else the forecast.
      const wanted = (row: Record<string, string>) => (Number(row.年度) <= 2014 ? ["实际"] : ["实际", "计划", "预测"]);
      const own = rowsOf("村年度数据").filter(
        (row) => row.行政村代码!.startsWith(township.code) && Number(row.年度) >= first,
      );
      const planned = [...Map.groupBy(own, (row) => `${row.行政村代码} ${row.年度}`).values()].flatMap((rows) =>
        wanted(rows[0]!)
          .flatMap((kind) => rows.filter((row) => row.数据性质 === kind))
          .slice(0, 1),
      );
      expect(total["减贫人口（人）"]).toBe(sum(planned, "减贫人口"));
    }
  });
});

describe("mutual fund pages", () => {
  const loans = rowsOf("互助资金台账");
  const withFund = county.villages.filter(({ code }) => loans.some((row) => row.行政村代码 === code));

  it("the ledger has what is lent, owed and due as of the day of the figures", () => {
    expect(withFund.length).toBeGreaterThan(0);
    for (const village of withFund) {
      const register = registerAt("mutual-fund-ledger", village)!;
      const own = loans.filter((row) => row.行政村代码 === village.code && row.借款日期! <= "2014-12-31");
      const paid = (row: Record<string, string>) =>
        row.还款日期 && row.还款日期 > "2014-12-31" ? 0 : Number(row["已还本金(元)"]);
      const total = totalOf(register);
      expect(total.借款人).toBe(`${own.length}笔`);
      expect(total.借款金额).toBe(sum(own, "借款金额(元)"));
      expect(total.余额).toBe(own.reduce((all, row) => all + Number(row["借款金额(元)"]) - paid(row), 0));
    }
  });

  it("the notice names borrowers only where the county says so", () => {
    const village = withFund[0]!;
    const { columns } = registerAt("mutual-fund-notice", village)!.tables[0]!;
    expect(columns.map(({ header }) => header)).not.toContain("借款人");
    const html = pageAt("mutual-fund-notice", county, village)!.html;
    const names = loans.filter((row) => row.行政村代码 === village.code).map((row) => row.借款人!);
    expect(names.filter((name) => html.includes(name))).toEqual([]);
    const named = { ...county, profile: { ...county.profile, namesBorrowers: true as const } };
    expect(registerAt("mutual-fund-notice", village, named)!.tables[0]!.columns[1]!.header).toBe("借款人");
  });

  it("a village without a fund has neither", () => {
    const without = county.villages.find(({ code }) => !rowsOf("互助资金汇总").some((row) => row.行政村代码 === code))!;
    expect(registerAt("mutual-fund-ledger", without)).toBeUndefined();
    expect(registerAt("mutual-fund-notice", without)).toBeUndefined();
  });
});
