import type { CountyShapes } from "../../geography/county-shapes.ts";
import { oncePerShapes } from "../../geography/once-per-land.ts";
import { type DissolvedAreas, dissolve } from "../../geography/shared-borders.ts";
import type { AreasGround, AreaVillage } from "./content.ts";

/** The county's shapes with its villages united by special area; `names` in the county's order. */
export function areasGround(
  shapes: CountyShapes,
  villages: readonly AreaVillage[],
  names: readonly string[],
): AreasGround {
  const { stage, borderSource, guessed, ways, outline, townships, townshipBorders } = shapes;
  const united = unitedBy(shapes, JSON.stringify(villages.map(({ area }) => area)));
  return {
    stage,
    borderSource,
    guessed,
    ways,
    outline,
    townships,
    villages: shapes.villages.map(({ geometry, anchor }) => ({ geometry, anchor })),
    townshipBorders,
    areaBorders: united.townshipBorders,
    grounds: [...names, ""].flatMap((name) => {
      const geometry = united.townships.get(name);
      return geometry ? [{ name, geometry }] : [];
    }),
  };
}

/** The ground of each area, the same for every sheet of the county; `areas` of the villages in their order. */
const unitedBy = oncePerShapes((shapes: CountyShapes, areas: string): DissolvedAreas => {
  const names = JSON.parse(areas) as string[];
  return dissolve(
    shapes.villages.map(({ code, geometry }, index) => ({ code, townshipCode: names[index]!, geometry })),
  );
});
