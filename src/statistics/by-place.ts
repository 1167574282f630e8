import { type County, isInternal, type Township, type Village } from "../model/county.ts";
import type { TableKey, tables } from "../model/tables/index.ts";
import { oncePerCounty } from "./once-per-county.ts";

/** The rows of a table that belong to a code or an identifier, in the order of the export; none where nothing does. */
export type RowsAt<R> = (code: string) => readonly R[];

/** Tables whose rows have a field. */
type TablesWith<F extends string> = {
  [K in TableKey]: F extends keyof (typeof tables)[K]["fields"] ? K : never;
}[TableKey];

type HouseholdTable = TablesWith<"householdId">;
type VillageTable = TablesWith<"villageCode"> | HouseholdTable;
type TownshipTable = TablesWith<"townshipCode"> | VillageTable;
type PlaceTable = TablesWith<"placeCode">;

export type RowIn<C, K extends keyof C> = NonNullable<C[K]> extends readonly (infer R)[] ? R : never;

/** Rows of a table by 户编号. */
export const byHousehold = <C extends County, K extends HouseholdTable & keyof C>(county: C, table: K) =>
  rowsBy(county, table, "household");

/** Rows of a table by 行政村代码: that of the row or, where it names a household alone, of the household. */
export const byVillage = <C extends County, K extends VillageTable & keyof C>(county: C, table: K) =>
  rowsBy(county, table, "village");

/** Rows of a table by 乡镇代码: the villages of a township, and what belongs to one of its villages. */
export const byTownship = <C extends County, K extends TownshipTable & keyof C>(county: C, table: K) =>
  rowsBy(county, table, "township");

/** Rows of a table by 归属代码, which is a township's or a village's: a township's own rows, not those of its villages. */
export const byPlace = <C extends County, K extends PlaceTable & keyof C>(county: C, table: K) =>
  rowsBy(county, table, "place");

/** Tables whose rows belong to a village, be it through a household. */
export type VillageTables = VillageTable;

/** Rows of a table that belong to a village, a township with its villages (9 digits), or the whole county (6). */
export function rowsIn<C extends County, K extends VillageTable & TownshipTable & keyof C>(
  county: C,
  table: K,
  placeCode: string,
): readonly RowIn<C, K>[] {
  if (placeCode === county.profile.code) return (county[table] ?? []) as readonly RowIn<C, K>[];
  return rowsBy(county, table, placeCode.length > TOWNSHIP_DIGITS ? "village" : "township")(placeCode);
}

const TOWNSHIP_DIGITS = 9;

/** Villages of a township, in the order of the export. */
export function villagesOf(county: County, township: Pick<Township, "code">): readonly Village[] {
  return byTownship(county, "villages")(township.code);
}

/** The township of a village; `undefined` where the table has none of its code. */
export function townshipOf(county: County, village: Pick<Village, "townshipCode">): Township | undefined {
  return townshipByCode(county).get(village.townshipCode);
}

/** The village that a row belongs to: its own 行政村代码 or, where it names a household alone, the household's. */
export const villageCodeOf =
  (county: County) =>
  (row: { readonly villageCode?: string | undefined; readonly householdId?: string | undefined }): string | undefined =>
    row.villageCode ?? villageCodes(county).get(row.householdId ?? "");

const townshipByCode = oncePerCounty((county) => new Map(county.townships.map((each) => [each.code, each])));
const townshipCodes = oncePerCounty((county) => new Map(county.villages.map((each) => [each.code, each.townshipCode])));
const villageCodes = oncePerCounty(
  (county) =>
    new Map(((isInternal(county) && county.households) || []).map(({ id, villageCode }) => [id, villageCode])),
);

type Grouping = "household" | "village" | "township" | "place";
type AnyColumns = Readonly<Record<string, unknown>>;
type Index = ReadonlyMap<string | undefined, readonly unknown[]>;

const indexesOf = oncePerCounty((_county) => new Map<string, Index>());

/** One pass over a table for each way it is asked for; from then on every answer is a look-up. */
function rowsBy<C extends County, K extends TableKey & keyof C>(
  county: C,
  table: K,
  grouping: Grouping,
): RowsAt<RowIn<C, K>> {
  const indexes = indexesOf(county);
  const name = `${table} by ${grouping}`;
  const rows = (county[table] ?? []) as readonly AnyColumns[];
  const index = indexes.get(name) ?? Map.groupBy(rows, codeFor(grouping, county));
  indexes.set(name, index);
  // The index holds the rows of this very table.
  return (code) => (index.get(code) ?? []) as readonly RowIn<C, K>[];
}

/** How the code that a row belongs to is read off it. */
function codeFor(grouping: Grouping, county: County): (row: AnyColumns) => string | undefined {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const village = (row: AnyColumns) => text(row.villageCode) ?? villageCodes(county).get(text(row.householdId) ?? "");
  switch (grouping) {
    case "household":
      return (row) => text(row.householdId);
    case "village":
      return village;
    case "township":
      return (row) => text(row.townshipCode) ?? townshipCodes(county).get(village(row) ?? "");
    case "place":
      return (row) => text(row.placeCode);
  }
}
