import exitPlanMap from "./exit-plan-map.tsx";
import leadingGroup from "./leading-group.tsx";
import poorPopulationBars from "./poor-population-bars.tsx";
import poorVillagesMap from "./poor-villages-map.tsx";
import type { Poster } from "./poster.ts";
import registrationWorkflow from "./registration-workflow.tsx";
import specialAreasMap from "./special-areas-map.tsx";
import staffBoard from "./staff-board.tsx";
import stationDuties from "./station-duties.tsx";
import stationSign from "./station-sign.tsx";

/** The catalogue: every kind of wall chart, in the order of the checklist. */
export const posters: readonly Poster[] = [
  stationSign,
  staffBoard,
  specialAreasMap,
  poorVillagesMap,
  exitPlanMap,
  leadingGroup,
  stationDuties,
  poorPopulationBars,
  registrationWorkflow,
];

/** The poster of an id. Throws on an unknown one: ids come from the catalogue. */
export function findPoster(id: string): Poster {
  const poster = posters.find((candidate) => candidate.id === id);
  if (!poster) throw new Error(`No poster ${id}`);
  return poster;
}
