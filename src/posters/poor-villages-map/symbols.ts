import { roomForSymbols, type SymbolScale, symbolScale } from "../../charts/area-map/symbol-scale.ts";
import { fitView } from "../../charts/area-map/view.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { mapBox } from "../parts/map-layout.ts";
import type { PoorVillagesData } from "./content.ts";

/** Largest radius of a village's symbol, ems of a label. */
const MAX_RADIUS = 2;

/** What the scale depends on. */
type Scaled = Pick<PoorVillagesData, "layout" | "map" | "villages">;

/** Symbols as large as the distances between the villages allow: map and legend draw the same. */
export function poorPeopleScale({ layout, map, villages }: Scaled, type: TypeScale): SymbolScale {
  const { width, height } = mapBox(layout);
  const view = fitView(map.outline, width, height);
  const amounts = new Map(villages.map(({ code, poorPopulation }) => [code, poorPopulation ?? 0]));
  const symbols = map.villages.map(({ code, anchor }) => {
    const [x, y] = view.toPanel(anchor);
    return { x, y, value: amounts.get(code) ?? 0 };
  });
  return symbolScale(Math.max(0, ...amounts.values()), roomForSymbols(symbols, type.label * MAX_RADIUS));
}
