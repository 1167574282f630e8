import type { County, Helper, Household, Measure } from "../../model/county.ts";
import { byHousehold } from "../../statistics/by-place.ts";
import { familyCounts } from "../../statistics/family.ts";
import { incomePerPerson } from "../../statistics/household-income.ts";
import { householdMeasures } from "../../statistics/household-measures.ts";
import { oncePerCounty } from "../../statistics/once-per-county.ts";
import type { HouseholdEntry, NamedProject } from "./content.ts";

const helpersById = oncePerCounty(
  (county) => new Map((county.helpers ?? []).map((helper): [string, Omit<Helper, "phone">] => [helper.id, helper])),
);

/** What the table says of a household. */
export function householdEntry(county: County<"internal">, household: Household): HouseholdEntry {
  const { id, head, size, labourForce, kind, mainCause, state, exitYear, plannedExitYear, helperId } = household;
  const { years, hidesCauses } = county.profile;
  const measures = householdMeasures(byHousehold(county, "measures")(id), years);
  const members = byHousehold(county, "members")(id);
  const income = incomePerPerson(
    byHousehold(county, "householdYears")(id).find(({ year }) => year === years.current),
    size,
  );
  const exit = exitYear ?? plannedExitYear;
  const helper = helpersById(county).get(helperId ?? "");
  return {
    head: head ?? "",
    ...(size === undefined ? {} : { size }),
    ...(labourForce === undefined ? {} : { labourForce }),
    ...(members.length > 0 ? { family: familyCounts(members) } : {}),
    ...(kind ? { kind } : {}),
    ...(mainCause && !hidesCauses ? { cause: mainCause } : {}),
    ...(income === undefined ? {} : { income }),
    measureKinds: measures.kinds,
    done: measures.done.map(named),
    planned: measures.planned.map(named),
    ...(helper ? { helper: helperOf(helper) } : {}),
    ...(exit === undefined ? {} : { exitYear: exit }),
    ...(state && state !== "未脱贫" ? { state } : {}),
  };
}

const named = ({ name, scale }: Measure): NamedProject => ({ name, ...(scale ? { scale } : {}) });

const helperOf = ({ name, unit, post }: Omit<Helper, "phone">) => ({
  name,
  ...(unit ? { unit } : {}),
  ...(post ? { post } : {}),
});
