import type { RegisteredPoor } from "../../statistics/registered-poor.ts";
import { formatNumber } from "../../text/numbers.ts";

/** Who of the table is poor, and who is to leave poverty in the planned year. */
export interface TableFigures {
  readonly poor: RegisteredPoor;
  readonly leaving: RegisteredPoor;
  /** Of all households of the table. */
  readonly households: number;
  readonly plannedYear: number;
}

/** The sentence of the sheet: how many households are poor, and how many leave next. */
export function householdMessage({ poor, leaving, households, plannedYear }: TableFigures): string {
  if (poor.households === 0) return `建档立卡${counted({ households })}，已全部脱贫`;
  const plan =
    leaving.households === 0
      ? `${plannedYear}年没有计划脱贫户`
      : `${plannedYear}年计划脱贫${leaving.households === poor.households ? "全部" : ""}${counted(leaving)}`;
  return `现有贫困户${counted(poor)}，${plan}`;
}

/** 26户101人; people only where every household says. */
function counted({ households, people }: RegisteredPoor): string {
  return `${formatNumber(households)}户${people === undefined ? "" : `${formatNumber(people)}人`}`;
}
