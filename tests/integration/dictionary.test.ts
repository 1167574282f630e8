import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseProfile } from "../../src/data-loaders/load-profile.ts";
import { dataDictionary } from "../../src/dictionary/data-dictionary.ts";
import { allowedWords, privacyWords, requiredWords } from "../../src/dictionary/field-words.ts";
import { profileGuide, profileSample } from "../../src/dictionary/profile-guide.ts";
import type { Field, TableDefinition } from "../../src/model/fields.ts";
import { tables } from "../../src/model/tables/index.ts";
import { organisations } from "../../src/model/tables/organisations.ts";
import { villages } from "../../src/model/tables/villages.ts";

const page = dataDictionary();

test("the page in docs/ is current (otherwise: npm run dictionary)", () => {
  expect(readFileSync("docs/数据字典.md", "utf8")).toBe(page);
});

test("every table and every column has its line", () => {
  for (const table of Object.values<TableDefinition>(tables)) {
    const section = page.split(`\n## ${table.name}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const field of Object.values(table.fields)) {
      expect(section).toContain(`\n| ${field.header} |`);
      expect(section).toContain(field.note);
      for (const alias of field.aliases ?? []) expect(section).toContain(alias);
    }
  }
});

test("every row of every table has as many cells as its header", () => {
  const cells = (line: string) => line.replaceAll("\\|", "").split("|").length;
  const lines = page.split("\n");
  lines.forEach((line, index) => {
    if (line.startsWith("|") && lines[index - 1]?.startsWith("|")) expect(cells(line)).toBe(cells(lines[index - 1]!));
  });
});

describe("in Chinese words", () => {
  const field = (change: Partial<Field>): Field => ({ ...villages.fields.farmland, ...change }) as Field;

  test("who may see a field", () => {
    expect(privacyWords(villages.fields.name)).toBe("公开");
    expect(privacyWords(villages.fields.headPhone)).toBe("保密（内部版中只显示首尾几位，公开版中没有）");
    expect(privacyWords(organisations.fields.phone)).toBe("内部（公开版中没有）；符合说明中条件的公开");
  });

  test("whether it must be there", () => {
    const words = [true, "column", undefined].map((required) => requiredWords(field({ required } as Partial<Field>)));
    expect(words).toEqual(["必填", "列必须有，可留空", "选填"]);
  });

  test("what it may be", () => {
    expect(allowedWords(villages.fields.code)).toBe("12位村代码");
    expect(allowedWords(organisations.fields.placeCode)).toBe("9位乡镇代码或12位村代码");
    expect(allowedWords(organisations.fields.kind)).toBe("领导小组、工作站、村工作组织、互助资金");
    expect(allowedWords(organisations.fields.kind, 3)).toBe("领导小组、工作站、村工作组织等4项，见代码表");
    expect(allowedWords(villages.fields.longitude)).toBe("73到136");
    expect(allowedWords(tables.villageYears.fields.netIncome)).toBe("可为负数");
    expect(allowedWords(villages.fields.farmland)).toBe("不小于0");
  });
});

test("the sample 县.json is read without a problem, and every item of it is one the loader knows", () => {
  const { profile, problems, unusedKeys } = parseProfile(profileSample(), "县.json");
  expect(problems).toEqual([]);
  expect(unusedKeys).toEqual([]);
  expect(profile?.isExample).toBe(true);
  const without = (key: string) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(profileSample()) as object).filter(([each]) => each !== key)),
    );
  for (const { key, required } of profileGuide) {
    const errors = parseProfile(without(key), "县.json").problems.filter(({ severity }) => severity === "error");
    expect(
      errors.some(({ column = "" }) => column.startsWith(key)),
      key,
    ).toBe(required);
  }
});
