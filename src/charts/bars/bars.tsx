import { BarDrawing } from "./bar-drawing.tsx";
import { placeBars } from "./place.ts";
import type { BarsProps } from "./props.ts";

/** Size of a label on A0, mm: what lines are drawn in proportion to. */
const LABEL_ON_A0 = 10.5;

/** How fine the lines of a chart are, of those on A0. */
export function barsRatio({ type }: Pick<BarsProps, "type">): number {
  return type.label / LABEL_ON_A0;
}

/** Rows as bars, with the change from an earlier year: upright on wide boxes and for a few rows, else lying. */
export function Bars(props: BarsProps) {
  return <BarDrawing placed={placeBars(props)} ratio={barsRatio(props)} />;
}
