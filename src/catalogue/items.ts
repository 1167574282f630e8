import type { AnyWall } from "../items/wall.ts";
import countyAreasMap from "../posters/county-areas-map.tsx";
import countyPoorVillagesMap from "../posters/county-poor-villages-map.tsx";
import countyPopulationBars from "../posters/county-population-bars.tsx";
import exitPlanMap from "../posters/exit-plan-map.tsx";
import householdTable from "../posters/household-table.tsx";
import leadingGroup from "../posters/leading-group.tsx";
import mutualFund from "../posters/mutual-fund.tsx";
import poorPopulationBars from "../posters/poor-population-bars.tsx";
import poorVillagesMap from "../posters/poor-villages-map.tsx";
import registrationWorkflow from "../posters/registration-workflow.tsx";
import specialAreasMap from "../posters/special-areas-map.tsx";
import staffBoard from "../posters/staff-board.tsx";
import stationDuties from "../posters/station-duties.tsx";
import stationSign from "../posters/station-sign.tsx";
import teamTasks from "../posters/team-tasks.tsx";
import villageBars from "../posters/village-bars.tsx";
import villageExitPlan from "../posters/village-exit-plan.tsx";
import villageMap from "../posters/village-map.tsx";
import workOrganisation from "../posters/work-organisation.tsx";

/** Every kind of wall chart, in the order of the checklist. */
export const walls: readonly AnyWall[] = [
  stationSign,
  staffBoard,
  specialAreasMap,
  poorVillagesMap,
  exitPlanMap,
  leadingGroup,
  stationDuties,
  poorPopulationBars,
  registrationWorkflow,
  workOrganisation,
  teamTasks,
  villageExitPlan,
  householdTable,
  mutualFund,
  villageMap,
  villageBars,
  countyAreasMap,
  countyPoorVillagesMap,
  countyPopulationBars,
];

/** The wall chart of an id. Throws on an unknown one: ids come from the catalogue. */
export function findWall(id: string): AnyWall {
  const wall = walls.find((candidate) => candidate.id === id);
  if (!wall) throw new Error(`No wall chart ${id}`);
  return wall;
}
