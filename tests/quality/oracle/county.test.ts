import { describe, expect, it } from "vitest";
import { trueCounty } from "./county.ts";
import { exact } from "./exact.ts";
import { lackingNotes, lackingPlanNotes } from "./notes.ts";
import { printed } from "./printed.ts";
import { total, totalIncome, totalRate } from "./totals.ts";

const profile = {
  代码: "621224",
  名称: "康县",
  年度: { 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 },
  脱贫退出线: 0.03,
};
const county = trueCounty({
  "县.json": JSON.stringify(profile),
  "乡镇.csv": "乡镇代码,乡镇名称\n621224100,城关镇\n",
  "行政村.csv": `行政村代码,行政村名称,乡镇代码,贫困村,计划脱贫年度,实际脱贫年度
1,甲村,621224100,是,2017,2014
2,乙村,621224100,是,2014,2014
3,丙村,621224100,是,,2015
4,丁村,621224100,是,2014,
5,戊村,621224100,是,,2014
`,
  "村年度数据.csv": `行政村代码,年度,数据性质,乡村人口,贫困人口,农民人均纯收入(元)
1,2014,实际,1000,29,2000
2,2014,实际,1000,30,3000.50
3,2014,计划,100,1,
3,2015,预测,100,7,
3,2015,计划,100,8,
4,2014,实际,,5,4000
5,2014,计划,1000,1,
`,
});
const { villages } = county;

describe("trueCounty", () => {
  it("counts as out who is recorded by the current year with a rate under the line", () => {
    expect(villages.filter(({ isOut }) => isOut).map(({ name }) => name)).toEqual(["甲村"]);
    expect(villages.map(({ exitYear }) => exitYear)).toEqual([2014, 2014, 2015, 2014, 2014]);
  });

  it("takes the record alone for a year that is over, and the plan before the forecast for one to come", () => {
    expect([2014, 2015].map((year) => villages[2]!.figure(year, "贫困人口"))).toEqual([undefined, exact("8")]);
  });
});

describe("totals", () => {
  it("sums what is said and counts who does not say", () => {
    expect(total(villages, 2014, "贫困人口")).toEqual({ value: exact("64"), lacking: 2 });
    expect(totalRate(villages, 2014)).toEqual({ value: exact("0.0295"), lacking: 3 });
    expect(printed(totalIncome(villages, 2014).value, 2)).toBe("2,500.25");
    expect(total(villages, 2016, "贫困人口")).toEqual({ value: undefined, lacking: 5 });
  });
});

describe("notes", () => {
  const lacking = (count: number) => ({ value: undefined, lacking: count });

  it("say how many villages each total leaves out", () => {
    expect(lackingNotes([["贫困人口", lacking(2)]], 5, 2014)).toEqual(["2个村无2014年数据，未计入合计。"]);
    const both = [
      ["贫困人口", lacking(2)],
      ["贫困发生率", lacking(3)],
    ] as const;
    expect(lackingNotes(both, 5, 2014)).toEqual(["2个村无2014年贫困人口，3个村无2014年贫困发生率，未计入合计。"]);
    expect(lackingNotes([["贫困人口", lacking(5)]], 5, 2014)).toEqual([]);
  });

  it("take years of one count together", () => {
    const years = [1, 2, 2, 0, 5].map((count, index) => ({ year: 2014 + index, totals: [lacking(count)] }));
    expect(lackingPlanNotes(years, 5)).toEqual(["2014年有1个村、2015—2016年各有2个村无数据，未计入分年度合计。"]);
  });
});
