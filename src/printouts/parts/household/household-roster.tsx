import type { AnyPrintout } from "../../../items/printout.ts";
import type { CountyProfile } from "../../../model/county.ts";
import { byGroup } from "../../../statistics/village-groups.ts";
import { defineRegister } from "../register/define-register.tsx";
import { type ColumnOf, registerTable } from "../register/register-table.ts";
import { type HouseholdRow, householdRows } from "./household-row.ts";

/** What a register of households adds to the shape that all have. */
export interface HouseholdRoster {
  readonly id: string;
  readonly name: string;
  readonly levels?: readonly ("township" | "village")[];
  /** Title without the place: 结对帮扶花名册. */
  readonly title: (years: CountyProfile["years"]) => string;
  /** Whether a household stands in it; all where absent. */
  readonly holds?: (row: HouseholdRow, years: CountyProfile["years"]) => boolean;
  readonly columns: (years: CountyProfile["years"]) => readonly ColumnOf<HouseholdRow>[];
  readonly signatures?: readonly string[];
}

/** A register of a village's households by 村民小组, or of a township's by village. */
export function defineHouseholdRoster({ levels, holds, columns, ...register }: HouseholdRoster): AnyPrintout {
  return defineRegister<"township" | "village">({
    ...register,
    levels: levels ?? ["village"],
    unit: "户、人、元",
    tables(source, place) {
      const { county } = source;
      const { years } = county.profile;
      const rows = inPrintedOrder(place, householdRows(source, place.code)).filter(
        (row) => holds?.(row, years) ?? true,
      );
      if (county.households === undefined) return undefined;
      return [registerTable({ columns: columns(years), rows, groupOf: groupAt(place) })];
    },
  });
}

/** A village's households by the numbers of their groups; a township's as they come, village after village. */
export function inPrintedOrder(place: object, rows: readonly HouseholdRow[]): HouseholdRow[] {
  if (!("townshipCode" in place)) return [...rows];
  return [...byGroup(rows.map((row) => ({ row, group: row.household.group }))).values()].flat().map(({ row }) => row);
}

/** How households are grouped at a place: a village's by 村民小组, a township's by village. */
export function groupAt(place: object): (row: Pick<HouseholdRow, "household" | "village">) => string {
  return "townshipCode" in place
    ? ({ household }) => household.group ?? "未填村民小组"
    : ({ village }) => village?.name ?? "";
}
