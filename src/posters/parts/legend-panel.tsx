import { MapLegend } from "../../charts/map-legend/map-legend.tsx";
import { placeMapLegend } from "../../charts/map-legend/place.ts";
import type { MapLegendProps } from "../../charts/map-legend/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading } from "./heading.tsx";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";

/** What a poster says of its legend; the sheet gives the width. */
export type SheetLegend = Omit<MapLegendProps, "width" | "type">;

/** Height of a legend without its heading, mm. */
export function legendHeight(legend: SheetLegend, width: number, type: TypeScale): number {
  return placeMapLegend({ ...legend, width, type }).height;
}

/** Width and height that a legend takes up without its heading, mm, of at most `width`. */
export function legendExtent(legend: SheetLegend, width: number, type: TypeScale): PanelBox {
  const placed = placeMapLegend({ ...legend, width, type });
  return { width: placed.width, height: placed.height };
}

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
  const { type } = measures;
  const props: MapLegendProps = { ...legend, width, type };
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <Heading text="图例" measures={measures} />
      <Panel style={{ width, height: legendHeight(legend, width, type) }} chart={() => <MapLegend {...props} />} />
    </div>
  );
}
