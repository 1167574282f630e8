import { rowsFit } from "./arrange-rows.ts";
import { BarDrawing } from "./bar-drawing.tsx";
import { barsRatio } from "./bars.tsx";
import { placeRows } from "./place-rows.ts";
import type { BarsProps } from "./props.ts";

/** Rows as lying bars and nothing else: a panel beside other things. */
export function LyingBars(props: BarsProps) {
  return <BarDrawing placed={placeRows(props, 0)} ratio={barsRatio(props)} />;
}

/** Whether every row stands in the box at a readable size. */
export function lyingBarsFit(props: BarsProps): boolean {
  return rowsFit(props, 0);
}
