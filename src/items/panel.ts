import type { VNode } from "preact";

/** Box of a panel on the sheet, mm. */
export interface PanelBox {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart once the layout has said how large its panel is. */
export type PanelChart = (box: PanelBox) => VNode;
