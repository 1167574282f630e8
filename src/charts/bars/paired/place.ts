import { type PlacedBars, placedBars } from "../placed-bars.ts";
import { rowsFill, rowsFit } from "./arrange-rows.ts";
import { columnsFit, placePairedColumns } from "./place-columns.ts";
import { placePairedBarsLegend } from "./place-legend.ts";
import { placePairedRows } from "./place-rows.ts";
import type { PairedBarsProps } from "./props.ts";

/** Whether every name, value and figure can be read, and stands clear of the others. */
export function pairedBarsFit(props: PairedBarsProps): boolean {
  const top = placePairedBarsLegend(props, false).height;
  return columnsFit(props, top) || rowsFit(props, top);
}

/** Where everything on the chart stands. */
export function placePairedBars(props: PairedBarsProps): PlacedBars {
  const isUpright = standUpright(props);
  const legend = placePairedBarsLegend(props, isUpright);
  const placed = isUpright ? placePairedColumns(props, legend.height) : placePairedRows(props, legend.height);
  return placedBars(legend.placed, placed);
}

/** Columns where the box is wide, where they are too few to fill a high one lying down, or where only they fit. */
function standUpright(props: PairedBarsProps): boolean {
  const top = placePairedBarsLegend(props, true).height;
  if (!columnsFit(props, top)) return false;
  return props.width > props.height || !rowsFill(props, top) || !rowsFit(props, top);
}
