import { rowsFill, rowsFit } from "./arrange-rows.ts";
import { columnsFit } from "./measure-columns.ts";
import { placeColumns } from "./place-columns.ts";
import { placeRows } from "./place-rows.ts";
import { type PlacedBars, placedBars } from "./placed-bars.ts";
import type { BarsProps } from "./props.ts";
import { hasSummary, summaryInCorner, summaryStrip } from "./summary/place-summary.ts";

/** Whether every name, value and figure can be read, and stands clear of the others. */
export function barsFit(props: BarsProps): boolean {
  const top = stripHeight(props, false);
  return columnsFit(props, top) || rowsFit(props, top);
}

/** Where everything on the chart stands: figures and key in the empty corner, or over the bars. */
export function placeBars(props: BarsProps): PlacedBars {
  const isUpright = standUpright(props);
  const lay = isUpright ? placeColumns : placeRows;
  if (!hasSummary(props)) return lay(props, 0);
  // Sheets that belong together have them in one place, so that their bars are of one scale.
  if (!props.shared) {
    const placed = lay(props, 0);
    const summary = summaryInCorner(props, placed, isUpright);
    if (summary) return placedBars(placed, summary);
  }
  const strip = summaryStrip(props, isUpright);
  return placedBars(lay(props, strip.height), strip.placed);
}

/** Columns where the box is wide, where they are too few to fill a high one lying down, or where only they fit. */
function standUpright(props: BarsProps): boolean {
  const top = stripHeight(props, true);
  if (!columnsFit(props, top)) return false;
  return props.width > props.height || !rowsFill(props, top) || !rowsFit(props, top);
}

function stripHeight(props: BarsProps, isUpright: boolean): number {
  return hasSummary(props) ? summaryStrip(props, isUpright).height : 0;
}
