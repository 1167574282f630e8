import { BarDrawing } from "../parts/bar-drawing.tsx";
import { placeRankedBars, type RankedBarsProps } from "./layout.ts";

/** Villages by one amount, as a compact panel beside a map. */
export function RankedBars(props: RankedBarsProps) {
  return <BarDrawing plan={placeRankedBars(props)} />;
}
