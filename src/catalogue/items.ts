import type { AnyItem } from "../items/any-item.ts";
import type { AnyWall } from "../items/wall.ts";
import exitPlanMap from "../posters/exit-plan-map.tsx";
import leadingGroup from "../posters/leading-group.tsx";
import poorPopulationBars from "../posters/poor-population-bars.tsx";
import poorVillagesMap from "../posters/poor-villages-map.tsx";
import registrationWorkflow from "../posters/registration-workflow.tsx";
import specialAreasMap from "../posters/special-areas-map.tsx";
import staffBoard from "../posters/staff-board.tsx";
import stationDuties from "../posters/station-duties.tsx";
import stationSign from "../posters/station-sign.tsx";
import { printouts } from "./printouts.ts";

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
];

/** Everything that a place may get: wall charts, then printable pages. */
export const items: readonly AnyItem[] = [...walls, ...printouts];

/** The item of an id. Throws on an unknown one: ids come from the catalogue. */
export function findItem(id: string): AnyItem {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}

/** The wall chart of an id. Throws on an unknown one. */
export function findWall(id: string): AnyWall {
  const item = findItem(id);
  if (item.kind !== "wall") throw new Error(`${id} is no wall chart`);
  return item;
}
