import { describe, expect, expectTypeOf, test } from "vitest";
import { headerKey } from "../../src/data-loaders/headers/header-words.ts";
import type { County, OrganisationPost, Township, Village, VillageYear } from "../../src/model/county.ts";
import type { TableDefinition } from "../../src/model/fields.ts";
import { type TableKey, tables } from "../../src/model/tables/index.ts";

describe.each(Object.values<TableDefinition>(tables).map((table) => [table.name, table] as const))(
  "%s",
  (_name, table) => {
    const fields = Object.entries(table.fields);

    test("no column name could mean two fields", () => {
      const names = fields.flatMap(([, field]) => [
        ...new Set([field.header, ...(field.aliases ?? [])].map(headerKey)),
      ]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    test("its key is made of required fields", () => {
      expect(table.key.every((key) => table.fields[key]?.required === true)).toBe(true);
    });

    test("every field is explained in Chinese", () => {
      expect(fields.filter(([, field]) => !/[\u4e00-\u9fff]/.test(field.note))).toEqual([]);
    });
  },
);

test("file names are unique", () => {
  const names = Object.values(tables).flatMap((table) => [table.name, table.englishName]);
  expect(new Set(names).size).toBe(names.length);
});

test("rows have what the declarations say, and a position where there are 经度 and 纬度", () => {
  expectTypeOf<Township["position"]>().toEqualTypeOf<number[] | undefined>();
  expectTypeOf<Extract<keyof Village, "position" | "longitude" | "latitude">>().toEqualTypeOf<"position">();
  expectTypeOf<Pick<Village, "code" | "isPoor" | "farmland" | "hasClinic">>().toEqualTypeOf<{
    readonly code: string;
    readonly isPoor: boolean;
    readonly farmland?: number;
    readonly hasClinic?: boolean;
  }>();
  expectTypeOf<VillageYear["kind"]>().toEqualTypeOf<"实际" | "计划" | "预测">();
  expectTypeOf<Extract<keyof VillageYear, "position">>().toEqualTypeOf<never>();
  expectTypeOf<OrganisationPost["seat"]>().toEqualTypeOf<"旁边" | "下方" | undefined>();
});

test("a county has every table of the dictionary, those of the office in its own edition alone", () => {
  expectTypeOf<Exclude<TableKey, keyof County<"internal">>>().toEqualTypeOf<never>();
  type Shared = { [K in TableKey]: (typeof tables)[K] extends { readers: "all" } ? K : never }[TableKey];
  expectTypeOf<Extract<keyof County<"public">, TableKey>>().toEqualTypeOf<Shared>();
  expectTypeOf<Extract<keyof County, TableKey>>().toEqualTypeOf<Shared>();
});

test("what everybody has, everybody may read: a table for all readers has public fields, and its key is public", () => {
  for (const { readers, key, fields } of Object.values<TableDefinition>(tables))
    if (readers === "all") for (const each of key) expect(fields[each]?.privacy).toBe("public");
});
