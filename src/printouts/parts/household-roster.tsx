import { type AnyPrintout, definePrintout } from "../../items/printout.ts";
import type { CountyProfile } from "../../model/county.ts";
import { townshipOf } from "../../statistics/by-place.ts";
import { type HouseholdRow, householdRows } from "./household-row.ts";
import { type ColumnOf, type RosterContent, rosterContent } from "./roster.ts";
import { rosterTable } from "./roster-table.ts";
import { RosterView } from "./roster-view.tsx";

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
  readonly notes?: readonly string[];
}

/**
 * A register of a village's households by 村民小组, or of a township's by village, on lying A4: the shape of most papers that
 * the checklist asks for.
 */
export function defineHouseholdRoster(roster: HouseholdRoster): AnyPrintout {
  return definePrintout<"township" | "village", RosterContent>({
    id: roster.id,
    name: roster.name,
    levels: roster.levels ?? ["village"],
    edition: "internal",
    paper: "A4 landscape",
    content(source, place) {
      const { county } = source;
      const { years } = county.profile;
      if (county.households === undefined) {
        source.need("贫困户");
        return undefined;
      }
      const rows = householdRows(source, place.code).filter((row) => roster.holds?.(row, years) ?? true);
      const isVillage = "townshipCode" in place;
      const above = isVillage ? `${county.profile.name}${townshipOf(county, place)?.name ?? ""}` : county.profile.name;
      return rosterContent({
        title: `${place.name}${roster.title(years)}`,
        placeLine: `${above}${place.name}`,
        unitLine: "单位：户、人、元",
        columns: roster.columns(years),
        rows,
        groupOf: isVillage
          ? ({ household }) => household.group ?? "未填村民小组"
          : ({ village }) => village?.name ?? "",
        signatures: roster.signatures ?? ["单位负责人", "审核人", "填表人", "联系电话"],
        ...(roster.notes ? { notes: roster.notes } : {}),
      });
    },
    view: (content, marks) => <RosterView content={content} marks={marks} />,
    table: rosterTable,
  });
}
