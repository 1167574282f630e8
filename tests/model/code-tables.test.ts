import { describe, expect, it, test } from "vitest";
import * as codeTables from "../../src/model/code-tables.ts";
import { type CodeTable, valuesOf } from "../../src/model/code-tables.ts";

const tables = Object.entries(codeTables).flatMap(([key, table]): [string, CodeTable][] =>
  typeof table === "function" ? [] : [[key, table]],
);

test.each(tables)("%s has a name, a version and distinct values", (_key, { name, version, values, since, aliases }) => {
  expect(name).not.toBe("");
  expect(version).not.toBe("");
  expect(new Set(values).size).toBe(values.length);
  expect(values).toEqual(expect.arrayContaining(Object.keys(since ?? {})));
  expect(values).toEqual(expect.arrayContaining(Object.values(aliases ?? {})));
  expect(Object.keys(aliases ?? {}).filter((alias) => values.includes(alias))).toEqual([]);
});

test("all 56 ethnic groups", () => {
  expect(codeTables.ethnicGroups.values).toHaveLength(56);
});

describe("the forms of a year", () => {
  it("had twelve causes of poverty in 2014, fourteen from 2017", () => {
    expect(valuesOf(codeTables.povertyCauses, 2014)).toEqual(
      "因病 因残 因学 因灾 缺土地 缺水 缺技术 缺劳力 缺资金 交通条件落后 自身发展动力不足 其他".split(" "),
    );
    expect(valuesOf(codeTables.povertyCauses, 2017)).toEqual(codeTables.povertyCauses.values);
    expect(codeTables.povertyCauses.aliases).toMatchObject({ 缺劳动力: "缺劳力" });
  });

  it("had four kinds of labour at first", () => {
    expect(valuesOf(codeTables.labourAbilities, 2015)).toEqual("普通劳动力 技能劳动力 丧失劳动力 无劳动力".split(" "));
    expect(valuesOf(codeTables.labourAbilities, 2018)).toContain("弱劳动力或半劳动力");
  });

  it("called the five guarantees by their later name from 2016", () => {
    expect(valuesOf(codeTables.householdKinds, 2014)).toEqual("一般贫困户 低保户 五保户 低保贫困户".split(" "));
    expect(valuesOf(codeTables.householdKinds, 2016)).toContain("特困供养贫困户");
  });
});
