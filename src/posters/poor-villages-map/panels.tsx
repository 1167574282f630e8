import { largestThatFits, stepping } from "../../charts/parts/largest-that-fits.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import { LegendPanel, legendExtent } from "../parts/legend-panel.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { figuresHeightIn, SideFigures } from "../parts/side-figures.tsx";
import { placeBlocks, TableBlocks } from "../parts/table-blocks.tsx";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { PoorVillagesContent, PoorVillagesData } from "./content.ts";
import { keyFigures } from "./key-figures.ts";
import { poorVillagesLegend } from "./legend.ts";
import { type VillageList, villageList } from "./list.ts";

/** Share of the panel's width that the legend may take beside the list, and the space between them, of a gap. */
const LEGEND = { most: 0.5, apart: 1.6 };

/** Where legend and list stand, mm. */
interface Panels {
  readonly legend: PanelBox;
  readonly list: PanelBox;
}

/** The panels of a layout: side by side beneath the map, at its side and beneath it, or one above the other beside it. */
function panelsIn(data: PoorVillagesData): Panels {
  const { layout } = data;
  const { type, gap } = sheetMeasures(layout.paper);
  const heading = headingHeight(type);
  const side = layout.side ?? layout.bottom!;
  const width = layout.arrangement === "above" ? side.width * LEGEND.most : side.width;
  const extent = legendExtent(poorVillagesLegend(data, type), width, type);
  const legend = { width: layout.arrangement === "above" ? extent.width : width, height: extent.height + heading };
  if (layout.arrangement === "beside") {
    const above = figuresHeightIn(keyFigures(data), side.width, layout.paper) + legend.height + gap;
    return { legend, list: { width: side.width, height: side.height - above } };
  }
  const bottom = layout.bottom!;
  const left = layout.arrangement === "above" ? legend.width + gap * LEGEND.apart : 0;
  return { legend, list: { width: bottom.width - left, height: bottom.height } };
}

/** Whether the panels of a layout have room for all that they say. */
export function panelsFit(
  content: PoorVillagesContent & Pick<PoorVillagesData, "map">,
  layout: TownshipLayout,
): boolean {
  const data = { ...content, layout, paper: layout.paper };
  const { type } = sheetMeasures(layout.paper);
  const { legend, list } = panelsIn(data);
  const room = (layout.side ?? layout.bottom!).height;
  const height = list.height - headingHeight(type);
  return legend.height <= room && height > 0 && placeBlocks(villageList(data), { ...list, height }, type).fits;
}

interface PanelProps {
  readonly data: PoorVillagesData;
  readonly measures: SheetMeasures;
}

/** The column at the side of the map. */
export function SidePanel({ data, measures }: PanelProps) {
  const { legend, list } = panelsIn(data);
  const isBeside = data.layout.arrangement === "beside";
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      {isBeside ? <SideFigures figures={keyFigures(data)} width={legend.width} measures={measures} /> : null}
      <LegendPanel legend={poorVillagesLegend(data, measures.type)} width={legend.width} measures={measures} />
      {isBeside ? (
        <div style={{ display: "flex", marginTop: measures.gap }}>
          <List data={data} box={list} measures={measures} />
        </div>
      ) : null}
    </div>
  );
}

/** The panel beneath the map. */
export function BottomPanel({ data, measures }: PanelProps) {
  const { legend, list } = panelsIn(data);
  if (data.layout.arrangement === "flank") return <List data={data} box={list} measures={measures} />;
  return (
    <div style={{ display: "flex" }}>
      <LegendPanel legend={poorVillagesLegend(data, measures.type)} width={legend.width} measures={measures} />
      <div style={{ display: "flex", marginLeft: measures.gap * LEGEND.apart }}>
        <List data={data} box={list} measures={measures} />
      </div>
    </div>
  );
}

/** The list, as long as its box has room where the rest has a sheet of its own. */
function listIn(data: PoorVillagesData, box: PanelBox, type: TypeScale): VillageList | undefined {
  const { restSheet: sheet } = data.layout;
  const whole = villageList(data);
  if (sheet === undefined) return whole;
  if (box.height <= 0) return undefined;
  return largestThatFits(
    stepping(whole.rows.length - 1, 0, (shown) => shown - 1),
    (shown) => {
      const list = villageList(data, { shown, sheet });
      return placeBlocks(list, box, type).fits ? list : undefined;
    },
  );
}

function List({ data, box, measures }: PanelProps & { box: PanelBox }) {
  const height = box.height - headingHeight(measures.type);
  const list = listIn(data, { width: box.width, height }, measures.type);
  if (!list) return null;
  const { heading, ...table } = list;
  return (
    <div style={{ display: "flex", flexDirection: "column", width: box.width }}>
      <Heading text={heading} remark="按贫困人口由多到少排列" measures={measures} />
      <TableBlocks table={table} box={{ width: box.width, height }} type={measures.type} />
    </div>
  );
}
