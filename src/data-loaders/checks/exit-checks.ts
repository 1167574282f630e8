import type { CountyProfile } from "../../model/county.ts";
import { allowsExit } from "../../statistics/exit-plan.ts";
import { povertyRate } from "../../statistics/poverty-rate.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { isComplete } from "./is-complete.ts";
import { warning } from "./warning.ts";

/**
 * Warnings about 实际脱贫年度: a year that is still to come, and an exit whose rate at the end of the current year is not under
 * 脱贫退出线. Sheets show both as planned, not as 已脱贫.
 */
export function exitChecks({ villages, villageYears }: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  if (!profile) return [];
  const { years, exitRate } = profile;
  const figures = new Map(
    villageYears.rows
      .filter(({ row }) => row.year === years.current && row.kind === "实际")
      .map(({ row }) => [row.villageCode, row]),
  );
  return villages.rows.flatMap(({ row, line }): Problem[] => {
    const { actualExitYear } = row;
    if (actualExitYear === undefined) return [];
    const at = { line, column: "实际脱贫年度", value: actualExitYear };
    if (actualExitYear > years.current)
      return [
        warning(
          villages,
          at,
          `晚于现状年${years.current}，图上按计划脱贫显示`,
          "尚未脱贫的留空，年份填在“计划脱贫年度”",
        ),
      ];
    const own = figures.get(row.code);
    const rate = own && povertyRate(own);
    if (allowsExit(rate, exitRate) || (rate === undefined && !isComplete(villageYears))) return [];
    const limit = `脱贫退出线${percent(exitRate)}`;
    return [
      rate === undefined
        ? warning(
            villages,
            at,
            `已填，但没有${years.current}年的贫困发生率可与${limit}比较，图上不算已脱贫`,
            "补上该村这一年的贫困人口和乡村人口",
          )
        : warning(
            villages,
            at,
            `已填，但${years.current}年末贫困发生率${own?.poorPopulation}÷${own?.population}=${percent(rate)}不低于${limit}，图上不算已脱贫`,
            "核对脱贫年度和贫困人口",
          ),
    ];
  });
}

/** 0.03 → 3%, 0.0344 → 3.44%. */
const percent = (ratio = 0): string => `${Number((ratio * 100).toFixed(2))}%`;
