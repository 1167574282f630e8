import { describe, expect, expectTypeOf, test } from "vitest";
import { headerKey } from "../../src/data-loaders/match-headers.ts";
import type { OrganisationPost, Township, Village, VillageYear } from "../../src/model/county.ts";
import type { Row, TableDefinition } from "../../src/model/fields.ts";
import { tables } from "../../src/model/tables/index.ts";

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

test("rows are the rows of the model", () => {
  type Placeless<T> = Omit<T, "position" | "longitude" | "latitude">;
  type Flat<T> = { [K in keyof T]: T[K] };
  expectTypeOf<Flat<Placeless<Row<typeof tables.townships>>>>().toEqualTypeOf<Flat<Placeless<Township>>>();
  expectTypeOf<Flat<Placeless<Row<typeof tables.villages>>>>().toEqualTypeOf<Flat<Placeless<Village>>>();
  expectTypeOf<Flat<Row<typeof tables.villageYears>>>().toEqualTypeOf<Flat<VillageYear>>();
  expectTypeOf<Flat<Omit<Row<typeof tables.organisations>, "name">>>().toEqualTypeOf<
    Flat<Omit<OrganisationPost, "name">>
  >();
});
