import { describe, expect, test } from "vitest";
import { parseCell } from "../../../src/data-loaders/cells/parse-cell.ts";
import { figureKinds, povertyCauses } from "../../../src/model/code-tables.ts";
import type { Field } from "../../../src/model/fields.ts";

const base = { header: "列", privacy: "public", note: "说明" } as const;
const integer: Field = { ...base, type: "integer", unit: "人" };
const decimal: Field = { ...base, type: "decimal", unit: "亩" };
const code: Field = { ...base, type: "code", levels: ["township"], note: "9位区划代码" };
const value = (field: Field, raw: string) => {
  const cell = parseCell(field, raw);
  expect(cell.fault).toBeUndefined();
  return cell.value;
};
const fault = (field: Field, raw: string) => {
  const { fault } = parseCell(field, raw);
  return `${fault?.message}｜${fault?.fix}`;
};

describe("numbers", () => {
  test.each([
    ["1194", 1194],
    ["　１１９４　", 1194],
    ["1,194", 1194],
    ["１，１９４", 1194],
    ["12.0", 12],
    ["0", 0],
    ["  ", undefined],
  ])("%s", (raw, expected) => {
    expect(value(integer, raw)).toBe(expected);
  });

  test("decimals and full-width points", () => {
    expect(value(decimal, "１２．５")).toBe(12.5);
    expect(value(decimal, ".5")).toBe(0.5);
  });

  test("what is wrong is said with what to do", () => {
    expect(fault(integer, "350人")).toBe("不是整数｜只填数字，改为350，单位是人");
    expect(fault(integer, "很多")).toBe("不是整数｜只填数字，单位是人；没有数据时留空");
    expect(fault(integer, "12.5")).toContain("应为整数，不能有小数");
    expect(fault(integer, "－3")).toBe("不能是负数｜核对原表");
    expect(fault(integer, "1.2E+05")).toContain("被 Excel 改成了科学计数法");
    expect(fault(decimal, "#DIV/0!")).toContain("是表格软件的出错值");
    expect(fault(decimal, "1,23")).toContain("不是数字");
    expect(fault({ ...decimal, min: 73, max: 136, hint: "核对" }, "33.1")).toBe("超出范围，应在73到136之间｜核对");
  });
});

describe("codes", () => {
  test.each(["621224100", "６２１２２４１００", "'621224100", '="621224100"', " 621224100\t"])("%s", (raw) => {
    expect(value(code, raw)).toBe("621224100");
  });

  test("damaged and wrong ones", () => {
    expect(fault(code, "62122410")).toBe("应为9位数字的乡镇代码，现有8位｜9位区划代码；按区划代码表核对补全");
    expect(fault(code, "6.21224E+08")).toBe(
      "被 Excel 改成了科学计数法，原来的数字已丢失｜在 Excel 中把该列设为“文本”格式后重新填写原值，再导出",
    );
    expect(fault(code, "合计")).toContain("删去这一行");
    expect(fault({ ...code, levels: ["township", "village"] }, "x")).toContain(
      "应为9位数字的乡镇代码或12位数字的行政村代码",
    );
  });

  test("identifiers keep leading zeros", () => {
    expect(value({ ...base, type: "identifier" }, "００7")).toBe("007");
    expect(value({ ...base, type: "phone" }, "0939-5121234")).toBe("0939-5121234");
    expect(fault({ ...base, type: "phone" }, "1.38E+10")).toContain("科学计数法");
  });
});

describe("booleans", () => {
  const field: Field = { ...base, type: "boolean" };
  test.each(["是", "有", "√", "1", "Y", "ｙ", "TRUE"])("%s", (raw) => expect(value(field, raw)).toBe(true));
  test.each(["否", "无", "×", "0", "n"])("%s", (raw) => expect(value(field, raw)).toBe(false));
  test("neither", () => expect(fault(field, "可能")).toBe("应为“是”或“否”｜也可用 有/无、√/×、1/0、Y/N"));
});

describe("dates", () => {
  const field: Field = { ...base, type: "date" };
  test.each([
    "2014-03-05",
    "2014/3/5",
    "2014.3.5",
    "2014年3月5日",
    "20140305",
    "41703",
    "２０１４－０３－０５",
    "2014/3/5 00:00:00",
  ])("%s", (raw) => expect(value(field, raw)).toBe("2014-03-05"));

  test("no day of the calendar", () => {
    expect(fault(field, "2014-02-29")).toBe("日历上没有这一天｜核对月份和日期");
    expect(fault(field, "2014-13-01")).toContain("日历上没有这一天");
    expect(fault(field, "14.3.5")).toContain("不是日期");
    expect(fault(field, "2014")).toContain("只有年，没有月和日");
    expect(fault(field, "3014-03-05")).toContain("年份应在1900到2100之间");
  });
});

describe("years", () => {
  const field: Field = { ...base, type: "year" };
  test.each(["2014", "2014年", "２０１４年度"])("%s", (raw) => expect(value(field, raw)).toBe(2014));
  test("impossible ones", () => {
    expect(fault(field, "20144")).toBe("不是可能的年度，应在1978到2060之间｜填4位数年份，如2014");
    expect(fault(field, "去年")).toContain("不是年度");
  });
});

describe("choices", () => {
  const causes: Field = { ...base, type: "choice", table: povertyCauses };
  test("in the table's own spelling", () => {
    expect(
      value({ ...base, type: "choice", table: { ...povertyCauses, values: ["乡(镇)内务工"] } }, "乡（镇）内务工"),
    ).toBe("乡(镇)内务工");
  });
  test("outside an open table: kept, with a warning", () => {
    expect(parseCell(causes, "因赌")).toMatchObject({ value: "因赌", fault: { severity: "warning" } });
    expect(fault(causes, "缺少技术")).toContain("改为“缺技术”");
  });
  test("outside a closed table: refused", () => {
    const cell = parseCell({ ...base, type: "choice", table: figureKinds }, "实绩");
    expect(cell).toEqual({
      fault: { message: "不在“数据性质”代码表中，应为：实际、计划、预测", fix: "改为“实际”", severity: "error" },
    });
  });
  test("lists", () => {
    expect(value({ ...base, type: "list", table: povertyCauses }, "因病、因学，缺水")).toEqual([
      "因病",
      "因学",
      "缺水",
    ]);
  });
});

test("a required cell may not be empty, and mojibake is named", () => {
  expect(fault({ ...base, type: "text", required: true }, "　")).toBe("不能为空｜补填：说明");
  expect(fault({ ...base, type: "text" }, "杨\uFFFD坝")).toContain("含有乱码");
});
