import { roomForSymbols, type SymbolScale, symbolScale } from "../../charts/area-map/symbol-scale.ts";
import { fitView } from "../../charts/area-map/view.ts";
import { extentOf } from "../../geography/extent.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { mapBox } from "../parts/map-layout.ts";
import { hasTruePositions, type TownshipMap } from "../parts/township-map.ts";
import type { PoorVillagesData } from "./content.ts";

/** Largest radius of a village's symbol, ems of a label; in a tile also a share of its side, as its name stands there too. */
const MAX_RADIUS = 2;
const TILE_RADIUS = 0.19;

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
  const limit = Math.min(type.label * MAX_RADIUS, tileSide(map) * view.scale * TILE_RADIUS);
  return symbolScale(Math.max(0, ...amounts.values()), roomForSymbols(symbols, limit));
}

/** Side of the tiles, km; no limit where the map shows true ground. */
function tileSide({ stage, villages: [first] }: TownshipMap): number {
  if (hasTruePositions(stage) || !first) return Number.POSITIVE_INFINITY;
  const { x0, x1 } = extentOf(first.geometry);
  return x1 - x0;
}
