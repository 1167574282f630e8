import { describe, expect, test } from "vitest";
import { parseCell } from "../../../src/data-loaders/cells/parse-cell.ts";
import { povertyCauses } from "../../../src/model/code-tables.ts";
import type { Field } from "../../../src/model/fields.ts";

const base = { header: "列", privacy: "public", note: "说明" } as const;
const text: Field = { ...base, type: "text" };
const named = (header: string): Field => ({ ...base, type: "text", header });
const date: Field = { ...base, type: "date" };
const month: Field = { ...base, type: "date", monthOnly: true };
const integer: Field = { ...base, type: "integer", unit: "人" };
const money: Field = { ...base, type: "money", unit: "元", min: Number.NEGATIVE_INFINITY };
const percent: Field = { ...base, type: "decimal", unit: "%" };
const share: Field = { ...base, type: "decimal", unit: "", min: 0, max: 1 };
const township: Field = { ...base, type: "code", levels: ["township"] };
const anyPlace: Field = { ...base, type: "code", levels: ["county", "township", "village"] };
const identifier: Field = { ...base, type: "identifier" };

const value = (field: Field, raw: string, scale?: number) => {
  const cell = parseCell(field, raw, scale);
  expect(cell.fault, raw).toBeUndefined();
  return cell.value;
};
const fault = (field: Field, raw: string) => {
  const found = parseCell(field, raw).fault;
  return found && `${found.severity} ${found.message}｜${found.fix}`;
};

describe("what guards a cell from a spreadsheet is taken off, in every column", () => {
  test.each([
    ['="云溪村"', "云溪村"],
    ["=“云溪村”", "云溪村"],
    ['="三""西""地区"', '三"西"地区'],
    ["'云溪村", "云溪村"],
    ["'三西'地区", "'三西'地区"],
  ])("%s", (raw, expected) => expect(value(text, raw)).toBe(expected));
  test("figures, years and days", () => {
    expect(value(integer, '="1,194"')).toBe(1194);
    expect(value(date, '="2014-03-05"')).toBe("2014-03-05");
    expect(value({ ...base, type: "boolean" }, '="是"')).toBe(true);
    expect(value(text, '=""')).toBeUndefined();
  });
  test("a formula is no text", () => {
    expect(fault(text, "=行政村!B3")).toContain("error 是公式，不是算出的结果");
    expect(fault(integer, "=SUM(A1:A9)")).toContain("error 是公式");
    expect(value(text, "= =")).toBe("= =");
    // One that refers to no cell may be what somebody is called: it is read, and told.
    expect(parseCell(text, '=HYPERLINK("http://x")').value).toBe('=HYPERLINK("http://x")');
    expect(fault(text, "=1+1")).toContain("warning 以“=”开头");
    expect(fault(integer, "=1+1")).toContain("error");
  });
});

describe("no value, as databases and programs write it", () => {
  const words = [
    "NULL",
    "null",
    "(null)",
    "[NULL]",
    "<null>",
    "\\N",
    "None",
    "nan",
    "NaN",
    "N/A",
    "ＮＵＬＬ",
    "undefined",
  ];
  test.each(words)("%s", (raw) => {
    for (const field of [text, date, integer, identifier, township]) expect(value(field, raw)).toBeUndefined();
    expect(fault({ ...text, required: true }, raw)).toContain("不能为空");
  });
  test("strokes in columns of words; names that look alike stay", () => {
    for (const raw of ["-", "——", "/", "\\"]) expect(value(text, raw)).toBeUndefined();
    for (const name of ["Nana", "NULL村", "无", "乙-1"]) expect(value(text, name)).toBe(name);
  });
  test("day zero is no day", () => {
    for (const raw of ["0000-00-00", "0000-00-00 00:00:00", "1900-01-00"]) expect(value(date, raw)).toBeUndefined();
  });
});

test.each([
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#n/a",
  "＃N/A",
  "Err:502",
  "错误:508",
  "云溪镇#REF!党委书记",
])("%s is an error value", (raw) => {
  for (const field of [text, integer, date, identifier])
    expect(fault(field, raw)).toContain("error 是表格软件的出错值");
});
test("texts with # and numbers are none", () => {
  for (const raw of ["3#楼", "#1机组", "错误：已改正"]) expect(value(text, raw)).toBe(raw);
});

describe("line breaks", () => {
  test.each([
    ["行政村名称", "马鞍\n梁村", "马鞍梁村"],
    ["工作站名称", "云溪镇\r\n双联扶贫工作站", "云溪镇双联扶贫工作站"],
    ["工作站名称", "云溪镇<br/>双联扶贫工作站", "云溪镇双联扶贫工作站"],
    ["工作站名称", "云溪镇_x000D_\n双联扶贫工作站", "云溪镇双联扶贫工作站"],
    ["行政村名称", "Mao\nZhuang村", "Mao Zhuang村"],
    ["姓名", "欧阳\n明", "欧阳明"],
    ["职责", "一、宣传\n二、落实", "一、宣传\n二、落实"],
  ])("%s %j", (header, raw, joined) => expect(value(named(header), raw)).toBe(joined));
  test("two persons or one, and several things or one, is for somebody to say", () => {
    expect(fault(named("村负责人"), "张三\n李四")).toBe(
      "error 在单元格内换了行，看不出是一个人还是几个人｜是一个人的，删去换行写成“张三李四”；是几个人的，用“、”隔开写在一行",
    );
    expect(fault(named("发展方向"), "核桃\n中药材")).toContain("warning 在单元格内换了行，已连成“核桃中药材”");
  });
});

describe("characters lost in saving", () => {
  test.each([
    ["姓名", "王?"],
    ["姓名", "王？伟"],
    ["行政村名称", "?坝村"],
    ["行政村名称", "杨〓坝村"],
    ["单位", "???"],
  ])("%s %s", (header, raw) =>
    expect(fault(named(header), raw)).toContain("warning 中的“?”或方框像是没有存下来的生僻字"),
  );
  test.each([
    ["标题", "贫困户怎样申请低保？"],
    ["职责", "是否通水？是否通电？"],
    ["用途", "a?b=c"],
  ])("%s %s is none", (header, raw) => expect(value(named(header), raw)).toBe(raw));
});

describe("months without a day", () => {
  test.each(["2011.07", "2011-07", "2011/7", "2011年7月", "2011年07月份", "201107", "２０１１．０７"])("%s", (raw) => {
    expect(value(month, raw)).toBe("2011-07");
    expect(fault(date, raw)).toBe("error 只有年和月，没有日｜补上日，写成 2014-03-05；查不到的留空");
    expect(fault({ ...date, required: true }, raw)).toContain("补上日，写成 2014-03-05");
  });
  test("2011.1 may have been 2011.10, and there is no month 13", () => {
    expect(fault(month, "2011.1")).toContain("看不出是1月还是10月");
    expect(value(month, "2011.10")).toBe("2011-10");
    expect(fault(month, "2011.13")).toContain("日历上没有这个月");
    expect(fault(month, "2011")).toContain("只有年，没有月和日");
  });
});

describe("codes of twelve digits", () => {
  test("of townships and counties are cut where the column may hold them", () => {
    expect(value(township, "629900100000")).toBe("629900100");
    expect(value(anyPlace, "629900100000")).toBe("629900100");
    expect(value(anyPlace, "629900000000")).toBe("629900");
    expect(value(anyPlace, "629900100200")).toBe("629900100200");
    expect(value({ ...base, type: "code", levels: ["county"] }, "629900000000")).toBe("629900");
  });
  test("others get advice that works", () => {
    expect(fault(township, "6299001000")).toContain("｜去掉末尾多出的0");
    expect(fault(township, "629900100200")).toContain("这是行政村代码");
    expect(fault({ ...base, type: "code", levels: ["village"] }, "629900100")).toContain(
      "这是乡镇代码；是乡镇合计的，删去这一行",
    );
  });
  test("with the point that programs add", () => {
    expect(value(township, "629900100.0")).toBe("629900100");
    expect(value(identifier, "6299001002000001.0")).toBe("6299001002000001");
    expect(value(identifier, "1.0")).toBe("1.0");
    expect(value({ ...base, type: "year" }, "2014.0")).toBe(2014);
  });
});

describe("figures", () => {
  test.each([
    [percent, "6%", 6],
    [percent, "6 ％", 6],
    [percent, "5‰", 0.5],
    [share, "3%", 0.03],
    [share, "2.5%", 0.025],
    [share, "0.03", 0.03],
    [money, " ¥1,234.00 ", 1234],
    [money, "￥85", 85],
    [money, " (1,234)", -1234],
  ])("%j %s", (field, raw, expected) => expect(value(field, raw)).toBe(expected));
  test("in another unit of the column", () => {
    expect(value(integer, "1.94", 100)).toBe(194);
    expect(value(money, "12.3456", 10_000)).toBe(123_456);
    expect(fault(integer, "6%")).toContain("不是整数");
  });
  test("advice has the number in the field's unit, or no number", () => {
    expect(fault(money, "3万元")).toContain("改为30000，单位是元");
    expect(fault(money, "1.2万")).toContain("改为12000，单位是元");
    expect(fault(integer, "约350人")).toContain("改为350，单位是人");
    expect(fault(integer, "40户")).not.toContain("改为40");
  });
  test.each(["-", "—", "/", "无"])("a stroke is no figure, and is told: %s", (raw) => {
    expect(parseCell(integer, raw).value).toBeUndefined();
    expect(fault(integer, raw)).toBe("warning 按没有数据处理，不是0｜是0的填0，没有数据的留空");
  });
});

test("lines of a list are its entries", () => {
  expect(value({ ...base, type: "list", table: povertyCauses }, "因病\n因学")).toEqual(["因病", "因学"]);
  expect(value({ ...base, type: "choice", table: povertyCauses }, "缺\n技术")).toBe("缺技术");
});
