import { describe, expect, it } from "vitest";
import { noticePeriod } from "../../src/statistics/notice-period.ts";

describe("the last day of a notice", () => {
  it("is so many calendar days on, the first counted", () => {
    expect(noticePeriod("2015-03-27", { noticeDays: 7 }).end).toBe("2015-04-02");
    expect(noticePeriod("2015-12-31", { noticeDays: 1 }).end).toBe("2015-12-31");
    expect(noticePeriod("2015-03-27", {}).end).toBe("2015-04-02");
  });

  it("is so many working days on: weekends and days off are none, worked weekends are", () => {
    // 2015-04-03 is a Friday, 2015-04-06 a day off (清明).
    const rules = { noticeDays: 5, noticeByWorkdays: true as const };
    expect(noticePeriod("2015-04-03", rules).end).toBe("2015-04-09");
    expect(noticePeriod("2015-04-03", { ...rules, daysOff: ["2015-04-06"] }).end).toBe("2015-04-10");
    expect(noticePeriod("2015-04-03", { ...rules, workingWeekends: ["2015-04-04"] }).end).toBe("2015-04-08");
    expect(noticePeriod("2015-04-04", rules).end).toBe("2015-04-10");
  });
});
