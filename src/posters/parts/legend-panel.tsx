import { type MapLegendProps, placeMapLegend } from "../../charts/map-legend/layout.ts";
import { MapLegend } from "../../charts/map-legend/map-legend.tsx";
import { Heading } from "./heading.tsx";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";

/** What a poster says of its legend; the sheet gives the width. */
export type SheetLegend = Omit<MapLegendProps, "width" | "type">;

/** A map's legend under its heading, as high as it needs to be. */
export function LegendPanel({
  legend,
  width,
  measures,
}: {
  legend: SheetLegend;
  width: number;
  measures: SheetMeasures;
}) {
  const props: MapLegendProps = { ...legend, width, type: measures.type };
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Heading text="图例" measures={measures} />
      <Panel style={{ height: placeMapLegend(props).height }} chart={() => <MapLegend {...props} />} />
    </div>
  );
}
