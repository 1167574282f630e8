import { describe, expect, it } from "vitest";
import { ProfileReader } from "../../src/data-loaders/profile-reader.ts";
import { readNoticeRules } from "../../src/data-loaders/read-notice-rules.ts";

const read = (root: Record<string, string | number | boolean | string[]>) => {
  const reader = new ProfileReader(root, "县.json", new Map());
  return { rules: readNoticeRules(reader), problems: reader.problems };
};

describe("公示 keys of 县.json", () => {
  it("are read with days off and worked weekends apart", () => {
    const { rules, problems } = read({
      公示天数: 7,
      公示起始日期: "2015-03-27",
      公示按工作日: true,
      节假日: ["2015-04-06", "2015/4/12 上班", "2015年5月1日"],
    });
    expect(problems).toEqual([]);
    expect(rules).toEqual({
      noticeDays: 7,
      noticeStart: "2015-03-27",
      noticeByWorkdays: true,
      daysOff: ["2015-04-06", "2015-05-01"],
      workingWeekends: ["2015-04-12"],
    });
  });

  it("warn of a notice that is too short, and name what is no date", () => {
    expect(read({ 公示天数: 3 }).problems).toMatchObject([{ message: "公示少于5天", severity: "warning" }]);
    const [problem] = read({ 节假日: ["清明节"] }).problems;
    expect(problem).toMatchObject({ column: "节假日.0", value: "清明节", message: "不是日期", severity: "error" });
    expect(problem?.fix).toContain("上班");
  });
});
