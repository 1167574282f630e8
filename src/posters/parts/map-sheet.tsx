import type { ComponentChildren } from "preact";
import type { PanelBox, PanelChart } from "../../items/panel.ts";
import { figuresInRow, type KeyFigure, KeyFigures } from "./key-figures.tsx";
import { LegendPanel, legendHeight, type SheetLegend } from "./legend-panel.tsx";
import { growingBox, type MapLayout, PANEL_GAP, panelWidths, TOP_ROW_GAP } from "./map-layout.ts";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";

interface MapSheetProps {
  readonly layout: MapLayout;
  readonly measures: SheetMeasures;
  readonly map: PanelChart;
  readonly figures?: readonly KeyFigure[];
  readonly legend: SheetLegend;
  /** The panel that takes what room is left, which is known beforehand. */
  readonly growing: (box: PanelBox) => ComponentChildren;
}

const column = { display: "flex", flexDirection: "column" } as const;

/** Map and panels in the arrangement that was chosen for the place. */
export function MapSheet({ layout, measures, map, figures = [], legend, growing }: MapSheetProps) {
  const { gap } = measures;
  const widths = panelWidths(layout);
  const room = growingBox(layout, legendHeight(legend, widths.legend, measures.type));
  const isBeside = layout.panels === "beside";
  const hasColumnFigures = layout.columnFigures > 0;
  const legendPanel = <LegendPanel legend={legend} width={widths.legend} measures={measures} />;
  return (
    <div style={{ ...column, flexGrow: 1 }}>
      {layout.hasTopRow ? (
        <div style={{ display: "flex", marginBottom: gap * TOP_ROW_GAP }}>
          <KeyFigures figures={figures} columns={figures.length} width={layout.body.width} measures={measures} />
        </div>
      ) : null}
      <div style={{ display: "flex", flexDirection: isBeside ? "row" : "column", flexGrow: 1, flexBasis: 0 }}>
        <Panel chart={map} style={{ flexGrow: 1, flexBasis: 0 }} />
        {isBeside ? (
          <div style={{ ...column, width: layout.panelSize, marginLeft: gap }}>
            {hasColumnFigures ? (
              <div style={{ display: "flex", marginBottom: gap }}>
                <KeyFigures
                  figures={figures}
                  columns={figuresInRow(layout.columnFigures, layout.panelSize, layout.paper)}
                  width={widths.legend}
                  measures={measures}
                />
              </div>
            ) : null}
            {legendPanel}
            <div style={{ ...column, flexGrow: 1, flexBasis: 0, marginTop: gap }}>{growing(room)}</div>
          </div>
        ) : (
          <div style={{ display: "flex", height: layout.panelSize, marginTop: gap }}>
            <div style={{ ...column, width: widths.legend }}>{legendPanel}</div>
            <div style={{ ...column, width: widths.growing, marginLeft: gap * PANEL_GAP }}>{growing(room)}</div>
          </div>
        )}
      </div>
    </div>
  );
}
