import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isExampleAddress, sampleMarks } from "../../../src/data-loaders/leftovers/sample-marks.ts";
import { profileSample } from "../../../src/dictionary/profile-guide.ts";

const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/example/${name}.csv`, "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

interface Profile {
  readonly 代码: string;
  readonly 名称: string;
  readonly 上级: string;
  readonly 填表人: string;
  readonly 审核人: string;
  readonly 监督电话: readonly { readonly 号码: string }[];
  readonly 特困片区: readonly { readonly 名称: string; readonly 说明: string }[];
  readonly 网站地址: string;
}
const profile = JSON.parse(readFileSync("data/example/县.json", "utf8")) as Profile;

describe("the marks of the sample are those of data/example", () => {
  test("its county", () => {
    expect(sampleMarks).toMatchObject({
      code: profile.代码,
      name: profile.名称,
      parent: profile.上级,
      people: [profile.填表人, profile.审核人],
      areas: profile.特困片区.map(({ 名称: name, 说明: note }) => ({ name, note })),
    });
    const numbers = profile.监督电话.map(({ 号码 }) => 号码).filter((number) => number !== "12317");
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(number.startsWith(sampleMarks.areaCode)).toBe(true);
    expect(isExampleAddress(profile.网站地址)).toBe(true);
  });

  test("its places", () => {
    const places = [
      ...rowsOf("乡镇").map((row) => [row.乡镇代码!, row.乡镇名称!] as const),
      ...rowsOf("行政村").map((row) => [row.行政村代码!, row.行政村名称!] as const),
    ];
    expect(sampleMarks.places).toEqual(places.map(([code, name]) => code.slice(6) + name));
    for (const [code] of places) expect(code.startsWith(sampleMarks.code)).toBe(true);
  });

  test("and those of the 县.json that lies beside the blank tables", () => {
    const sample = JSON.parse(profileSample()) as Profile;
    expect(sample).toMatchObject({ 代码: sampleMarks.code, 名称: sampleMarks.name, 上级: sampleMarks.parent });
    expect(isExampleAddress(sample.网站地址)).toBe(true);
  });
});

test.each([
  ["https://anling.example.org", true],
  ["http://example.com/扶贫", true],
  ["https://fupin.example", true],
  ["http://localhost:4321/", true],
  ["https://kangxian.gov.cn", false],
  ["https://example.gov.cn", false],
  ["https://www.my-example.com", false],
  ["https://kangxian.gov.cn/?from=example.org", false],
])("%s: an address for examples alone: %s", (address, isExample) => {
  expect(isExampleAddress(address)).toBe(isExample);
});
