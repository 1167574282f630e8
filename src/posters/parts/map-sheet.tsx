import type { ComponentChildren } from "preact";
import type { PanelChart } from "../poster.ts";
import type { MapLayout } from "./map-layout.ts";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";

interface MapSheetProps {
  readonly layout: MapLayout;
  readonly measures: SheetMeasures;
  readonly map: PanelChart;
  /** Short panels: key figures and legend. */
  readonly fixed: ComponentChildren;
  /** The panel that takes what room is left. */
  readonly growing: ComponentChildren;
}

/** Map and panels in the arrangement that was chosen for the place. */
export function MapSheet({ layout, measures, map, fixed, growing }: MapSheetProps) {
  const { gap } = measures;
  const column = { display: "flex", flexDirection: "column" } as const;
  if (layout.panels === "beside") {
    return (
      <div style={{ display: "flex", flexGrow: 1 }}>
        <Panel chart={map} style={{ flexGrow: 1, flexBasis: 0 }} />
        <div style={{ ...column, width: layout.panelSize, marginLeft: gap }}>
          <div style={column}>{fixed}</div>
          <div style={{ ...column, flexGrow: 1, flexBasis: 0, marginTop: gap }}>{growing}</div>
        </div>
      </div>
    );
  }
  return (
    <div style={{ ...column, flexGrow: 1 }}>
      <Panel chart={map} style={{ flexGrow: 1, flexBasis: 0 }} />
      <div style={{ display: "flex", height: layout.panelSize, marginTop: gap }}>
        <div style={{ ...column, width: "42%" }}>{fixed}</div>
        <div style={{ ...column, flexGrow: 1, flexBasis: 0, marginLeft: gap * 1.5 }}>{growing}</div>
      </div>
    </div>
  );
}
