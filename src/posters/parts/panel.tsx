import { h } from "preact";
import type { PanelChart } from "../../items/panel.ts";

/** A place on the sheet that a chart is drawn into, once the layout has given it its size. */
export function Panel({ chart, style }: { chart: PanelChart; style?: Record<string, string | number> }) {
  return h("div", { chart, style: { display: "flex", ...style } } as Record<string, unknown>);
}
