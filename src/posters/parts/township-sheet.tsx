import type { ComponentChildren } from "preact";
import type { PanelChart } from "../../items/panel.ts";
import { type KeyFigure, KeyFigures } from "./key-figures.tsx";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { TOP_ROW_GAP, type TownshipLayout } from "./township-layout.ts";

interface TownshipSheetProps {
  readonly layout: TownshipLayout;
  readonly measures: SheetMeasures;
  readonly map: PanelChart;
  /** In a row over the map; in a column they are the column's affair. */
  readonly figures: readonly KeyFigure[];
  readonly side: ComponentChildren;
  readonly bottom: ComponentChildren;
}

const column = { display: "flex", flexDirection: "column" } as const;

/** A township's map and its panels in the layout that was chosen. */
export function TownshipSheet({ layout, measures, map, figures, side, bottom }: TownshipSheetProps) {
  const { gap, paper, margin } = measures;
  const { frame } = layout;
  return (
    <div style={{ ...column, flexGrow: 1 }}>
      {layout.arrangement === "beside" || figures.length === 0 ? null : (
        <div style={{ display: "flex", marginBottom: gap * TOP_ROW_GAP }}>
          <KeyFigures figures={figures} columns={figures.length} width={paper.width - 2 * margin} measures={measures} />
        </div>
      )}
      <div style={{ display: "flex", height: frame.height }}>
        <Panel chart={map} style={{ width: frame.width, height: frame.height }} />
        {layout.side ? <div style={{ ...column, ...layout.side, marginLeft: gap }}>{side}</div> : null}
      </div>
      {layout.bottom ? <div style={{ display: "flex", ...layout.bottom, marginTop: gap }}>{bottom}</div> : null}
    </div>
  );
}
