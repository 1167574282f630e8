import { roomForSymbols, type SymbolScale, symbolScale } from "../../charts/area-map/symbol-scale.ts";
import { fitView } from "../../charts/area-map/view.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { symbolRoom } from "../parts/symbol-point.ts";
import type { PoorVillagesData } from "./content.ts";

/** Largest radius of a village's symbol, and how small the largest may become, ems of a label. */
const RADIUS = { most: 1.6, least: 0.5 };

/** What the scale depends on. */
type Scaled = Pick<PoorVillagesData, "layout" | "map" | "villages">;

/** Symbols as large as the distances between the villages and the ground of each allow: map and legend draw the same. */
export function poorPeopleScale({ layout, map, villages }: Scaled, type: TypeScale): SymbolScale {
  const { width, height } = layout.frame;
  const view = fitView(map.outline, width, height);
  const amounts = new Map(villages.map(({ code, poorPopulation }) => [code, poorPopulation ?? 0]));
  const most = Math.max(1, ...amounts.values());
  const symbols = map.villages.map(({ code, anchor }) => {
    const [x, y] = view.toPanel(anchor);
    return { x, y, value: amounts.get(code) ?? 0 };
  });
  const onGround = map.villages.map((village, index) => {
    const share = Math.sqrt(symbols[index]!.value / most);
    return share > 0 ? symbolRoom(village, view.scale, type) / share : Infinity;
  });
  const limit = Math.max(type.label * RADIUS.least, Math.min(type.label * RADIUS.most, ...onGround));
  return symbolScale(most, roomForSymbols(symbols, limit));
}
