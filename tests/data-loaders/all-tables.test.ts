import { expect, expectTypeOf, test } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import { type County, isInternal } from "../../src/model/county.ts";
import { tables } from "../../src/model/tables/index.ts";
import { sampleFiles, writeDataset } from "./sample-dataset.ts";

const internal = loadCounty("data/example", "internal");
const published = loadCounty("data/example", "public").county;

test("the sample county's tables all load, without a warning", () => {
  expect(internal.warnings.map(problemText)).toEqual([]);
  expect(internal.unused).toEqual({ files: [], columns: [], profileKeys: [], blankTables: [], notices: [] });
  for (const key of Object.keys(tables) as (keyof typeof tables)[])
    expect(internal.county[key]?.length, key).toBeGreaterThan(0);
});

test("a table the office has not given is undefined, not empty", () => {
  const { county } = loadCounty(writeDataset(sampleFiles), "internal");
  expect(county.households).toBeUndefined();
  expect(county.helpers).toBeUndefined();
});

test("the public edition has no table of persons, in its type and in its data", () => {
  type OfficeTable =
    | "households"
    | "members"
    | "householdYears"
    | "subsidies"
    | "memberChanges"
    | "trainings"
    | "welfare"
    | "fundLoans"
    | "fundBalances"
    | "documents";
  expectTypeOf<Extract<keyof County<"public">, OfficeTable>>().toEqualTypeOf<never>();
  expectTypeOf<Extract<keyof County, OfficeTable>>().toEqualTypeOf<never>();
  expectTypeOf<Extract<keyof County<"internal">, OfficeTable>>().toEqualTypeOf<OfficeTable>();
  expectTypeOf<County<"internal">>().toExtend<County>();
  expectTypeOf<County<"public">>().toExtend<County>();
  expect(Object.keys(published).sort()).toEqual(
    [
      "edition",
      "profile",
      "townships",
      "villages",
      "villageYears",
      "organisations",
      "faultyDiagrams",
      "helpers",
      "measures",
      "fundAllocations",
      "texts",
      "map",
    ].sort(),
  );
  expect(isInternal(published)).toBe(false);
  expect(isInternal(internal.county)).toBe(true);
});

test("rows of the public edition have no field that is not public", () => {
  type Hidden<R, K extends string> = Extract<keyof R, K>;
  expectTypeOf<Hidden<County<"public">["villages"][number], "headPhone">>().toEqualTypeOf<never>();
  expectTypeOf<Hidden<NonNullable<County<"public">["helpers"]>[number], "phone">>().toEqualTypeOf<never>();
  expectTypeOf<Hidden<NonNullable<County<"public">["measures"]>[number], "householdId">>().toEqualTypeOf<never>();
  expectTypeOf<Hidden<NonNullable<County<"public">["organisations"]>[number], "phone">>().toEqualTypeOf<"phone">();
  expect(published.villages.some((village) => "headPhone" in village)).toBe(false);
  expect(published.helpers?.some((helper) => "phone" in helper)).toBe(false);
});

test("measures of single households are not public", () => {
  const forVillages = internal.county.measures?.filter(({ householdId }) => householdId === undefined);
  expect(published.measures?.map(({ name }) => name)).toEqual(forVillages?.map(({ name }) => name));
  expect(published.measures?.length).toBeLessThan(internal.county.measures!.length);
});

test("no number of a person is anywhere in the public edition", () => {
  const text = JSON.stringify(published);
  const { households = [], members = [], helpers = [] } = internal.county;
  const numbers = [
    ...households.flatMap(({ id, phone, account }) => [id, phone, account]),
    ...members.map(({ idNumber }) => idNumber),
    ...helpers.map(({ phone }) => phone),
  ];
  expect(numbers.filter((number) => number !== undefined && text.includes(number))).toEqual([]);
});
