import { BarDrawing } from "../bar-drawing.tsx";
import { placeRankedBars } from "./place.ts";
import type { RankedBarsProps } from "./props.ts";

/** Villages by one amount, as a compact panel beside a map. */
export function RankedBars(props: RankedBarsProps) {
  return <BarDrawing placed={placeRankedBars(props)} />;
}
