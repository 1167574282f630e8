import { describe, expect, it } from "vitest";
import type { PlanYear } from "../../src/posters/exit-plan-map/content.ts";
import { exitPlanMessage } from "../../src/posters/exit-plan-map/message.ts";

/** Years from 2015 on: villages that exit, those of them that are out, and people. */
const plan = (...years: readonly (readonly [villages: number, exited: number, people?: number])[]): PlanYear[] =>
  years.map(([villages, exited, people], index) => ({
    year: 2015 + index,
    until: 2015 + index,
    label: `${2015 + index}年`,
    villages,
    names: [],
    exited,
    totals: {
      villages: 9,
      poorVillages: 5,
      lacking: {},
      ...(people === undefined ? {} : { exitedPopulation: people }),
    },
  }));
const message = (years: readonly PlanYear[], poorVillages: number, people?: number, currentYear = 2014) =>
  exitPlanMessage({
    years,
    currentYear,
    kind: "乡",
    today: { villages: 9, poorVillages, lacking: {} },
    planned: { villages: 0, ...(people === undefined ? {} : { exitedPopulation: people }) },
  });

describe("exitPlanMessage", () => {
  it("says what the coming year brings and when all are out", () => {
    expect(message(plan([1, 0, 236], [1, 0, 105], [3, 0, 62]), 5)).toBe("2015年减贫236人，到2017年5个贫困村全部脱贫");
  });

  it("leaves out a year that has no figure or brings nobody", () => {
    expect(message(plan([1, 0], [4, 0, 105]), 5)).toBe("到2016年5个贫困村全部脱贫");
    expect(message(plan([1, 0, 0], [4, 0, 105]), 5)).toBe("到2016年5个贫困村全部脱贫");
  });

  it("does not promise what nobody has planned", () => {
    expect(message(plan([1, 0, 236], [2, 0, 105]), 5)).toBe(
      "2015年减贫236人，到2016年5个贫困村中3个脱贫，2个尚未确定年度",
    );
    expect(message(plan([0, 0, 236]), 5)).toBe("5个贫困村尚未确定脱贫年度");
  });

  it("counts those that are out", () => {
    expect(message(plan([3, 3, 236], [2, 0, 105]), 5, 105, 2015)).toBe("已有3个贫困村脱贫，到2016年5个全部脱贫");
    expect(message(plan([3, 3, 236], [2, 2, 105]), 5, undefined, 2016)).toBe("5个贫困村已全部脱贫");
  });

  it("speaks of people where the township has no poor village", () => {
    expect(message(plan([0, 0, 20], [0, 0, 10]), 0, 30)).toBe("全乡没有贫困村，到2016年减贫30人");
    expect(message(plan([0, 0], [0, 0]), 0)).toBe("全乡没有贫困村");
  });
});
