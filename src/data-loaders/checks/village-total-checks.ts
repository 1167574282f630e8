import type { CountyProfile } from "../../model/county.ts";
import { registeredPoor } from "../../statistics/registered-poor.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { isComplete } from "./is-complete.ts";
import { warning } from "./warning.ts";

/**
 * Warnings where 贫困户数 and 贫困人口 of a village in the current year are not those of its households. Villages without
 * any household in the table are left alone: an office may have given the table for some villages only.
 */
export function villageTotalChecks(parsed: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  const { households, villageYears } = parsed;
  if (!profile || !isComplete(households)) return [];
  const byVillage = Map.groupBy(households.rows, ({ row }) => row.villageCode);
  return villageYears.rows.flatMap(({ row, line }): Problem[] => {
    const own = byVillage.get(row.villageCode);
    if (!own || row.year !== profile.years.current || row.kind !== "实际") return [];
    const counted = registeredPoor(own.map((household) => household.row));
    const compare = (column: string, written: number | undefined, counted: number | undefined): Problem[] =>
      written === undefined || counted === undefined || written === counted
        ? []
        : [
            warning(
              villageYears,
              { line, column, value: written },
              `与贫困户表合计${counted}不符（该村脱贫状态不是“脱贫”的户）`,
              "核对该村的贫困户名单和脱贫状态，或改正村年度数据",
            ),
          ];
    return [
      ...compare("贫困户数", row.poorHouseholds, counted.households),
      ...compare("贫困人口", row.poorPopulation, counted.people),
    ];
  });
}
