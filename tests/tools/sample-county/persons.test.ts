import { expect, test } from "vitest";
import { checkCharacter } from "../../../src/model/resident-id.ts";
import { sampleRows } from "./sample-rows.ts";

const members = sampleRows("家庭成员");
const households = sampleRows("贫困户");

test("the check character follows the worked example of GB 11643", () => {
  expect(checkCharacter("11010519491231002")).toBe("X");
});

test("identity numbers are nobody's, unique, and agree with checksum, date and sex", () => {
  const numbers = members.map((member) => member.证件号码!);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const member of members) {
    const number = member.证件号码!;
    expect(number).toMatch(/^990101(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{3}[\dX]$/);
    expect(number[17]).toBe(checkCharacter(number.slice(0, 17)));
    expect(Number(number[16]) % 2 === 1 ? "男" : "女").toBe(member.性别);
  }
});

test("phone numbers are nobody's", () => {
  const phones = [
    ...households.map((row) => row.联系电话!),
    ...sampleRows("帮扶责任人").map((row) => row.联系电话!),
    ...sampleRows("行政村").map((row) => row.村负责人电话!),
  ];
  expect(phones.every((phone) => /^100\d{8}$/.test(phone))).toBe(true);
  for (const post of sampleRows("机构人员")) {
    expect(post.联系电话).toMatch(post.机构类型 === "工作站" ? /^0100-1000\d01$/ : /^100\d{8}$/);
  }
});

test("each household has one head, its members are counted, its worker count holds", () => {
  const byHousehold = Map.groupBy(members, (member) => member.户编号!);
  expect(byHousehold.size).toBe(households.length);
  for (const household of households) {
    const own = byHousehold.get(household.户编号!)!;
    const heads = own.filter((member) => member.与户主关系 === "户主");
    expect(heads.map((head) => head.姓名)).toEqual([household.户主姓名]);
    expect(own.length).toBe(Number(household.家庭人口));
    expect(Number(household.劳动力)).toBeLessThanOrEqual(own.length);
  }
});

test("a newborn is born on the day of the change", () => {
  for (const change of sampleRows("人口增减")) {
    const after = Number(change.变动后人数);
    expect(after - Number(change.变动前人数)).toBe(change.变动类型 === "增加" ? 1 : -1);
    if (change.变动原因 !== "新生儿") continue;
    const child = members.find((one) => one.户编号 === change.户编号 && one.姓名 === change.姓名);
    expect(child?.证件号码?.slice(6, 14)).toBe(change.变动日期!.replaceAll("-", ""));
  }
});
