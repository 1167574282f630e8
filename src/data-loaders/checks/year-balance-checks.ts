import type { CountyProfile, VillageYear } from "../../model/county.ts";
import { closingCount, yearChanges } from "../../statistics/year-balance.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { isCompleteOrAbsent } from "./is-complete.ts";
import { warning } from "./warning.ts";

/**
 * Warnings where a village's poor at the end of a year are not those of the year before, less who exited, plus what else
 * changed: households newly identified or fallen back, persons who came or left. Figures of years to come have no such
 * changes. Where no table tells of changes, all such differences are one warning.
 */
export function yearBalanceChecks(parsed: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  const { villageYears } = parsed;
  if (!profile || ![parsed.households, parsed.memberChanges].every(isCompleteOrAbsent)) return [];
  const byPlace = Map.groupBy(villageYears.rows, ({ row }) => row.villageCode);
  const rowsOf = <R>(table: { readonly rows: readonly { readonly row: R }[] }) => table.rows.map(({ row }) => row);
  const changes = yearChanges(rowsOf(parsed.households), rowsOf(parsed.memberChanges));
  const found = [...byPlace.values()].flatMap((located) => {
    const years = located.map(({ row }) => row);
    return located.flatMap(({ row, line }): Problem[] => {
      const before = openingOf(row, years, profile.years.current);
      if (!before) return [];
      const change = changes(row.villageCode, row.year);
      return [
        ...balance("贫困户数", before.poorHouseholds, row.exitedHouseholds, change.households, row.poorHouseholds),
        ...balance("贫困人口", before.poorPopulation, row.exitedPopulation, change.people, row.poorPopulation),
      ].map(({ column, value, message }) =>
        warning(villageYears, { line, column, value }, message, "核对两年的数字、减贫数和人口增减表"),
      );
    });
  });
  const { current } = profile.years;
  const past = new Set(villageYears.rows.flatMap(({ row, line }) => (row.year <= current ? [line] : [])));
  const absent = [parsed.households, parsed.memberChanges].find(({ isPresent }) => !isPresent);
  if (!absent) return found;
  const isPast = ({ line }: Problem): boolean => line !== undefined && past.has(line);
  return [
    ...withoutChanges(found.filter(isPast), absent, villageYears),
    ...found.filter((problem) => !isPast(problem)),
  ];
}

/** Without the table that tells who came and left, differences in years past have one cause: that it is absent. */
function withoutChanges(found: readonly Problem[], { table }: ParsedTable, years: ParsedTable): Problem[] {
  const [first] = found;
  if (first?.line === undefined) return [];
  const lines = [...new Set(found.flatMap(({ line }) => line ?? []))];
  const shown = `${lines.slice(0, 8).join("、")}${lines.length > 8 ? "……" : ""}`;
  const message = `没有“${table.name}”表，${lines.length}行的贫困户数、贫困人口与上年数对不上（第${shown}行），看不出是增减还是有误`;
  return [warning(years, {}, message, `补上${table.name}.csv，或核对这些行`)];
}

/** The year before, of the same kind of figures: the actual one up to the current year, else the plan. */
function openingOf(row: VillageYear, years: readonly VillageYear[], current: number): VillageYear | undefined {
  const candidates = years.filter(({ year }) => year === row.year - 1);
  const wanted = row.year - 1 <= current ? "实际" : row.kind;
  return candidates.find(({ kind }) => kind === wanted);
}

function balance(
  column: string,
  opening: number | undefined,
  exited: number | undefined,
  changed: number,
  closing: number | undefined,
): { readonly column: string; readonly value: number; readonly message: string }[] {
  if (opening === undefined || exited === undefined || closing === undefined) return [];
  const expected = closingCount(opening, exited, changed);
  if (expected === closing) return [];
  const sum = `${opening} − ${exited}${changed === 0 ? "" : ` ${changed < 0 ? "−" : "+"} ${Math.abs(changed)}`}`;
  return [
    { column, value: closing, message: `与上年数、减贫数对不上：上年末 − 当年减贫 + 增减 = ${sum} = ${expected}` },
  ];
}
