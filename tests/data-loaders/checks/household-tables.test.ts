import { describe, expect, test } from "vitest";
import { found, problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { writeDataset } from "../sample-dataset.ts";

test("the office's files are in order", () => {
  expect(problemsOf(writeDataset(officeFiles))).toEqual([]);
});

describe("numbers that lead nowhere", () => {
  test("a member of no household", () => {
    expect(found("家庭成员.csv", "6212241002010001,张三", "6212241002010009,张三")[0]).toBe(
      "error 家庭成员.csv:2 户编号: 值“6212241002010009”在贫困户表中不存在。建议：核对编号，或在贫困户表中补上",
    );
  });

  test("the only near number is named", () => {
    expect(found("惠农资金.csv", "6212241002010001", "6212241002910001")[0]).toContain(
      "如应为“6212241002010001”则改正",
    );
  });

  test("an unknown helper, measure, loan, training, village", () => {
    expect(found("贫困户.csv", "甲1\n", "乙1\n")[0]).toContain(
      "贫困户.csv:2 帮扶责任人编号: 值“乙1”在帮扶责任人表中不存在",
    );
    expect(found("帮扶项目.csv", "6212241002010001", "1")[0]).toContain(
      "帮扶项目.csv:3 户编号: 值“1”在贫困户表中不存在",
    );
    expect(found("互助资金台账.csv", "6212241002010001", "1")[0]).toContain("互助资金台账.csv:2 户编号");
    expect(found("培训.csv", "6212241002010001", "1")[0]).toContain("培训.csv:2 户编号");
    expect(found("贫困户.csv", "6212241002010001,621224100201", "6212241002010001,621224100299")[0]).toBe(
      "error 贫困户.csv:2 行政村代码: 值“621224100299”在行政村表中不存在。建议：核对代码，或在行政村表中补上这一行",
    );
  });

  test("members without a household table are said once", () => {
    const { "贫困户.csv": _, ...files } = officeFiles;
    const texts = problemsOf(writeDataset(files)).map(({ file, message }) => `${file} ${message}`);
    expect(texts).toEqual([
      "贫困户.csv 没有“贫困户”表，家庭成员、户年度收支、惠农资金、帮扶项目、人口增减、培训、互助资金台账表中的“户编号”无法核对",
      "村年度数据.csv 没有“贫困户”表，1行的贫困户数、贫困人口与上年数对不上（第5行），看不出是增减还是有误",
    ]);
  });
});

describe("duplicates", () => {
  test("the same 户编号 twice is an error", () => {
    expect(found("贫困户.csv", "6212241002010002,", "6212241002010001,")[0]).toBe(
      "error 贫困户.csv:3 户编号: 值“6212241002010001”与第2行重复。建议：删去多余的一行，或改正其中一行的编号",
    );
  });

  test("the same ID twice names both lines and is masked", () => {
    expect(found("家庭成员.csv", "990101198010171776", "990101198111016775")).toEqual([
      "warning 家庭成员.csv:8 证件号码: 值“990***********6775”与第7行的证件号码相同。建议：核对是否重复登记，或其中一行号码有误",
    ]);
  });

  test("a row that says the same again", () => {
    const again = "6212241002010001,2014,粮食直补,85\n";
    expect(found("惠农资金.csv", again, again + again)).toEqual([
      "warning 惠农资金.csv:3: 与第2行完全相同。建议：重复登记的删去一行；确是两笔的可不改",
    ]);
  });
});

describe("persons", () => {
  test.each([
    ["99010119590713057X", "990101195907130571", "的校验码（第18位）不对"],
    ["99010119590713057X", "990101195902300575", "不是日历上有的出生日期"],
    ["99010119590713057X", "990101590713057", "是15位旧身份证号"],
    ["99010119590713057X", "9901011959071305", "不是18位身份证号（也不是20位或22位残疾人证号），现有16位"],
    ["女,990101195805284463", "男,990101195805284463", "性别: 值“男”与证件号码第17位（女）不符"],
    ["990101195805284463", "990101201504010029", "中的出生日期晚于数据日期2015-03-31"],
  ])("%s → %s", (piece, by, message) => {
    const texts = found("家庭成员.csv", piece, by);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^warning 家庭成员\.csv:[23] /);
    expect(texts[0]).toContain(message);
  });

  test.each([
    "99010119590713057X44",
    "99010119590713057x44B1",
    "'99010119590713057X",
    "９９０１０１１９５９０７１３０５７Ｘ",
  ])("%s is sound", (id) => {
    expect(found("家庭成员.csv", "99010119590713057X", id)).toEqual([]);
  });

  test("a short ID is not given away by being short", () => {
    expect(found("家庭成员.csv", "99010119590713057X", "9901011")[0]).toContain("值“*****11”不是18位身份证号");
  });

  test("what Excel did to an ID is named and is an error", () => {
    expect(found("家庭成员.csv", "990101195805284463", "990101195805284000")[0]).toBe(
      "error 家庭成员.csv:3 证件号码: 值“990***********4000”末三位是000，校验不符，应是被 Excel 按数字保存后舍去了末尾。建议：在 Excel 中把该列设为“文本”格式后，从原系统重新导出或重新填写原值",
    );
    expect(found("家庭成员.csv", "990101195805284463", "9.90101E+17")[0]).toContain("被 Excel 改成了科学计数法");
  });

  test("a column of rounded accounts is an error, a single one a warning", () => {
    expect(found("贫困户.csv", "6230566396777574724", "6230566396777570000")).toEqual([
      "warning 贫困户.csv:2 银行账号: 值“***************0000”第15位以后全是0，可能是被 Excel 按数字保存后舍去了末尾。建议：在 Excel 中把该列设为“文本”格式后，从原系统重新导出或重新填写原值",
    ]);
    const all = officeFiles["贫困户.csv"].replaceAll(/67775747\d\d/g, "6777570000");
    const problems = problemsOf(writeDataset({ ...officeFiles, "贫困户.csv": all }));
    expect(problems.map(({ line, severity }) => `${severity} ${line}`)).toEqual(["error 2", "error 3", "error 4"]);
  });
});

describe("households", () => {
  test("no head, two heads, another head", () => {
    expect(found("家庭成员.csv", "99010119590713057X,户主", "99010119590713057X,其他")).toEqual([
      "warning 贫困户.csv:2 户编号: 值“6212241002010001”的成员中没有户主。建议：在家庭成员表中把户主的“与户主关系”填为“户主”",
    ]);
    expect(found("家庭成员.csv", "配偶,长期", "户主,长期")).toEqual([
      "warning 家庭成员.csv:3 与户主关系: 值“户主”重复：户编号6212241002010001的户主已在第2行。建议：每户只有一名户主，其余改为与户主的关系",
    ]);
    expect(found("家庭成员.csv", "张三,男", "张叁,男")[0]).toContain(
      "户主姓名: 值“张三”与家庭成员表第2行的户主“张叁”不同",
    );
  });

  test("size against members, within the row, without members", () => {
    expect(found("贫困户.csv", "4731,2,1", "4731,3,1")).toContain(
      "warning 贫困户.csv:3 家庭人口: 值“3”与家庭成员表中的2人不符。建议：核对家庭人口和成员名单",
    );
    expect(found("贫困户.csv", "4748,2,1", "4748,2,3")[0]).toContain("劳动力: 值“3”大于家庭人口2");
    expect(found("贫困户.csv", "2013,2014", "2013,")[0]).toContain("脱贫状态是“脱贫”，却没有脱贫年度");
    expect(found("贫困户.csv", "2013,2014", "2013,2012")[0]).toContain("值“2012”早于识别年度2013");
    const without = /6212241002010003.*\n6212241002010003.*\n/.exec(officeFiles["家庭成员.csv"])![0];
    expect(found("家庭成员.csv", without, "")).toEqual([
      "warning 贫困户.csv:4 户编号: 值“6212241002010003”在家庭成员表中没有成员。建议：在家庭成员表中补上这一户，包括户主本人",
    ]);
  });

  test("village figures against households: who is out does not count", () => {
    expect(found("村年度数据.csv", "800,2,5,1,2", "800,3,7,0,")).toEqual([
      "warning 村年度数据.csv:5 贫困户数: 值“3”与贫困户表合计2不符（该村脱贫状态不是“脱贫”的户）。建议：核对该村的贫困户名单和脱贫状态，或改正村年度数据",
      "warning 村年度数据.csv:5 贫困人口: 值“7”与贫困户表合计5不符（该村脱贫状态不是“脱贫”的户）。建议：核对该村的贫困户名单和脱贫状态，或改正村年度数据",
    ]);
  });
});

describe("figures of two years", () => {
  test("closing against opening, reduction and changes", () => {
    expect(found("村年度数据.csv", "800,3,6", "800,4,8")).toEqual([
      "warning 村年度数据.csv:5 贫困户数: 值“2”与上年数、减贫数对不上：上年末 − 当年减贫 + 增减 = 4 − 1 = 3。建议：核对两年的数字、减贫数和人口增减表",
      "warning 村年度数据.csv:5 贫困人口: 值“5”与上年数、减贫数对不上：上年末 − 当年减贫 + 增减 = 8 − 2 + 1 = 7。建议：核对两年的数字、减贫数和人口增减表",
    ]);
  });
});

describe("money", () => {
  test("net income, per person, with one yuan of tolerance", () => {
    expect(found("户年度收支.csv", "1500,6000,2000", "1500,6500,2166.7")).toEqual([
      "warning 户年度收支.csv:2 家庭纯收入: 值“6500”不等于四项收入之和减生产经营性支出，应为6000。建议：核对各项收入和支出",
    ]);
    expect(found("户年度收支.csv", "6000,2000", "6000,2002")[0]).toContain(
      "人均纯收入: 值“2002”不等于家庭纯收入6000除以家庭人口3，应为2000",
    );
  });

  test("loans and books of a fund", () => {
    expect(found("互助资金台账.csv", "6,2000,", "6,6000,")[0]).toContain("已还本金(元): 值“6000”大于借款金额5000");
    expect(found("互助资金台账.csv", "2015-03-10", "2013-03-10")[0]).toContain(
      "到期日期: 值“2013-03-10”早于借款日期2014-03-10",
    );
    expect(found("互助资金台账.csv", "2014-10-10", "2014-02-10")[0]).toContain(
      "还款日期: 值“2014-02-10”早于借款日期2014-03-10",
    );
    expect(found("互助资金汇总.csv", "72773,6000", "72773,5000")[0]).toContain(
      "借出互助金: 值“5000”少于台账中尚未归还的6000",
    );
    expect(found("互助资金汇总.csv", "72773,6000", "72773,600000")[0]).toContain(
      "多于会员和政府的互助金加各项收入118480",
    );
  });
});

test("changes of members", () => {
  expect(found("人口增减.csv", "2,3\n", "3,2\n")[0]).toContain("变动后人数: 值“2”与变动前人数3、变动类型“增加”不符");
  expect(found("人口增减.csv", "新生儿", "死亡")[0]).toContain("变动原因: 值“死亡”不是“增加”的原因");
  expect(
    found("人口增减.csv", "2014.11.14", "2015.11.14").some((text) => text.includes("晚于县.json的数据日期2015-03-31")),
  ).toBe(true);
});

test("a course that ends before it begins", () => {
  expect(found("培训.csv", "41805", "2014-05-01")[0]).toContain("结束日期: 值“2014-05-01”早于开始日期2014-06-01");
});
