import {
  causeColumn,
  headColumn,
  helperColumn,
  helperUnitColumn,
  incomeColumn,
  measuresColumn,
  planColumn,
  remarkColumn,
  sizeColumn,
} from "./parts/household/household-columns.ts";
import { defineHouseholdRoster } from "./parts/household/household-roster.tsx";

/** 2015年计划减贫人口花名册: the households that are to leave poverty in the planned year. */
export default defineHouseholdRoster({
  id: "planned-reduction-roster",
  name: "计划减贫人口花名册",
  levels: ["township", "village"],
  title: ({ planned }) => `${planned}年计划减贫（预脱贫）人口花名册`,
  holds: ({ household }, { planned }) => household.state !== "脱贫" && household.plannedExitYear === planned,
  columns: ({ current, planned }) => [
    headColumn,
    sizeColumn,
    causeColumn,
    incomeColumn(current),
    measuresColumn(`${planned}年帮扶措施`, planned),
    helperColumn,
    helperUnitColumn,
    planColumn,
    remarkColumn,
  ],
});
