import { netIncomeOf, netIncomePerPerson } from "../../statistics/household-income.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Yuan that rounding may make of difference. */
const tolerance = 1;

/**
 * Warnings about 户年度收支: 纯收入 is not income less expenses, 人均 is not 纯收入 by 家庭人口. The size of a household is
 * today's, so that households whose members changed are compared in the latest year alone.
 */
export function incomeChecks({ householdYears, households, memberChanges }: ParsedTables): Problem[] {
  const sizes = new Map(households.rows.map(({ row }) => [row.id, row.size]));
  const changed = new Set(memberChanges.rows.map(({ row }) => row.householdId));
  const latest = householdYears.rows.reduce((year, { row }) => Math.max(year, row.year), 0);
  return householdYears.rows.flatMap(({ row, line }): Problem[] => {
    const expected = netIncomeOf(row);
    const size = row.year === latest || !changed.has(row.householdId) ? sizes.get(row.householdId) : undefined;
    const perPerson = netIncomePerPerson(row.netIncome, size);
    return [
      ...(differs(row.netIncome, expected)
        ? [
            warning(
              householdYears,
              { line, column: "家庭纯收入", value: row.netIncome },
              `不等于四项收入之和减生产经营性支出，应为${round(expected)}`,
              "核对各项收入和支出",
            ),
          ]
        : []),
      ...(differs(row.netIncomePerPerson, perPerson)
        ? [
            warning(
              householdYears,
              { line, column: "人均纯收入", value: row.netIncomePerPerson },
              `不等于家庭纯收入${row.netIncome}除以家庭人口${size}，应为${round(perPerson)}`,
              "核对纯收入和家庭人口",
            ),
          ]
        : []),
    ];
  });
}

const differs = (written: number | undefined, expected: number | undefined): boolean =>
  written !== undefined && expected !== undefined && Math.abs(written - expected) > tolerance;

const round = (amount: number | undefined): number => Math.round((amount ?? 0) * 100) / 100;
