import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { writeDataset } from "../sample-dataset.ts";

const meetings = (rest: string) =>
  `归属代码,年度,会议类型,日期,地点,主持人,记录人,应到,实到,表决方式\n621224100201,2014,民主评议会,2014-04-10,村委会,甲,乙,${rest},举手\n`;
const votes = (counts: string) =>
  `归属代码,会议日期,户编号,同意,反对,弃权,结果\n621224100201,2014-04-10,6212241002010001,${counts},通过\n`;
const notices = (days: string) => `归属代码,阶段,起始日期,截止日期,异议件数\n621224100201,第一次公示,${days},0\n`;
const texts = (files: Record<string, string>) =>
  problemsOf(writeDataset({ ...officeFiles, ...files })).map(problemText);

test("a meeting, its votes and its notice in order", () => {
  const files = {
    "会议.csv": meetings("30,28"),
    "评议结果.csv": votes("26,1,1"),
    "公示记录.csv": notices("2014-05-01,2014-05-07"),
  };
  expect(texts(files)).toEqual([]);
});

test("more people than were asked, more votes than people, an end before the start", () => {
  expect(texts({ "会议.csv": meetings("30,31") })).toEqual([
    "会议.csv:2 实到: 值“31”实到人数多于应到人数30。建议：核对应到和实到人数",
  ]);
  expect(texts({ "会议.csv": meetings("30,28"), "评议结果.csv": votes("26,2,1") })).toEqual([
    "评议结果.csv:2 同意: 值“26”同意、反对、弃权共29票，多于实到人数28。建议：核对票数",
  ]);
  expect(texts({ "公示记录.csv": notices("2014-05-07,2014-05-01") })).toEqual([
    "公示记录.csv:2 截止日期: 值“2014-05-01”早于起始日期2014-05-07。建议：核对两个日期",
  ]);
});
