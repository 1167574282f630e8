import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/model/fields.ts";
import { isPersonNumber, maskAccount, maskIn, maskNumber, maskSecret } from "../../src/model/mask.ts";
import { isOfficeLine } from "../../src/model/phones.ts";

test.each([
  ["622123199001011234", "622***********1234"],
  ["62212319900101123X", "622***********123X"],
  ["６２２１２３ １９９００１０１ １２３４", "622***********1234"],
  ["13812345678", "138****5678"],
  ["138-1234-5678", "138****5678"],
  ["0939-5121234", "093****1234"],
  ["5121234", "*****34"],
  ["12317", "****7"],
  ["12", "**"],
  ["", ""],
  ["见名片", "**片"],
  ["6.21E+17", "6.2…E+17"],
  ["1.38123E+10", "1.3…E+10"],
  ["9E+17", "9…E+17"],
])("maskNumber(%s) is %s", (value, shown) => expect(maskNumber(value)).toBe(shown));

test.each([
  ["6228480402564890018", "***************0018"],
  ["6228 4804 0256 4890 018", "***************0018"],
  ["6230000000000000", "************0000"],
  ["123456789", "******789"],
  ["1234567", "*****67"],
  ["6.22848E+18", "6.2…E+18"],
])("maskAccount(%s) is %s", (value, shown) => expect(maskAccount(value)).toBe(shown));

test("maskSecret goes by the field", () => {
  const field = { header: "", note: "", type: "identifier", privacy: "secret" } as const;
  const phone: Field = { ...field, type: "phone", privacy: "office" };
  expect(maskSecret({ ...field, form: "account" }, "6228480402564890018")).toBe("***************0018");
  expect(maskSecret({ ...field, form: "residentId" }, "622123199001011234")).toBe("622***********1234");
  expect(maskSecret(phone, "13812345678")).toBe("138****5678");
  expect(maskSecret({ ...field, privacy: "public" }, "621224100200")).toBe("621224100200");
});

test("what is masked stays so, and never is more than a third of a short value seen", () => {
  const values = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[\d ０-９X.E+-]{0,22}$/));
  fc.assert(
    fc.property(values, (value) => {
      for (const mask of [maskNumber, maskAccount]) {
        const shown = mask(value);
        expect(mask(shown)).toBe(shown);
        expect(maskIn(shown)).toBe(shown);
        const length = [...shown].length;
        const seen = [...shown].filter((character) => character !== "*").length;
        if (length < 11 && !shown.includes("…")) expect(seen * 3).toBeLessThanOrEqual(length);
      }
    }),
  );
});

describe("maskIn", () => {
  test.each([
    ["崔斌13812345678（组长）", "崔斌138****5678（组长）"],
    ["崔斌　１３８－１２３４－５６７８", "崔斌　138****5678"],
    ["电话138-12345678、0939-5121234", "电话138****5678、093****1234"],
    ["身份证622123199001011234，", "身份证622***********1234，"],
    ["老证622123900101123", "老证622********1123"],
    ["残疾证6221231990010112344321", "残疾证622***************4321"],
    ["卡号 6228 4804 0256 4890 018", "卡号 ***************0018"],
    ["值“6.22123199001011E+17”", "值“6.2…E+17”"],
  ])("%s → %s", (text, shown) => expect(maskIn(text)).toBe(shown));

  test.each([
    "621224100200",
    "2014-03-05",
    "105.5965123456789",
    "1,216,500",
    "12317",
    "2012 2013 2014 2015",
    "甘扶办发〔2015〕12号",
    "5.2E+3",
  ])("%s is left", (text) => expect(maskIn(text)).toBe(text));

  test("keeps what the reader may see, but no resident ID", () => {
    expect(maskIn("座机0939-5121234，手机013812345678", isOfficeLine)).toBe("座机0939-5121234，手机013*****5678");
    expect(maskIn("6212241002000001 622123900101123", () => true)).toBe("6212241002000001 622********1123");
  });
});

test("isPersonNumber asks for a possible date", () => {
  expect(["622123 19900101 1234", "622123900101123"].map(isPersonNumber)).toEqual([true, true]);
  expect(["6212241002000001", "621224199013011234"].map(isPersonNumber)).toEqual([false, false]);
});
