import type { PanelBox } from "../../items/panel.ts";
import { headingHeight } from "../parts/heading.tsx";
import { LegendPanel, legendExtent } from "../parts/legend-panel.tsx";
import { type SheetMeasures, sheetMeasures } from "../parts/measures.ts";
import { figuresHeightIn, SideFigures } from "../parts/side-figures.tsx";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { ExitPlanContent, ExitPlanData } from "./content.ts";
import { keyFigures } from "./key-figures.ts";
import { exitPlanLegend } from "./legend.ts";
import { PlanTable, planTableExtent, planTableFits } from "./plan-table.tsx";
import { Stairs, stairsFit } from "./stairs.tsx";

/** Share of the panel's width that the table gets at most beneath a wide map; space beside it, of a gap. */
const TABLE = { most: 0.64, apart: 1.5 };
/** Least height of the stairs, of their width, and how high they may become. */
const STAIRS = { least: 0.36, most: 1.5 };

/** Shares of the column that a legend beside the stairs may have: as many columns of its own as there is room for, or fewer. */
const LEGEND_SHARES = [1, 0.55, 0.4];

/** Where table, stairs and legend stand, mm; the stairs are left out where they have no room. */
interface Panels {
  readonly table: PanelBox;
  readonly legend: PanelBox;
  readonly stairs?: PanelBox;
}

/** The panels of a layout: table beside stairs and legend; the latter at the side of the map; or all one above the other. */
function panelsIn(data: ExitPlanData): Panels {
  const { layout } = data;
  const { type, gap } = sheetMeasures(layout.paper);
  const legendIn = (width: number): PanelBox => {
    const { height } = legendExtent(exitPlanLegend(data), width, type);
    return { width, height: height + headingHeight(type) };
  };
  const stairsIn = (width: number, room: number) => {
    const box = { width, height: Math.min(room, width * STAIRS.most) };
    return room >= width * STAIRS.least && stairsFit(data, box, type) ? { stairs: box } : {};
  };
  if (layout.arrangement === "above") {
    const { width, height } = layout.bottom!;
    const natural = planTableExtent(data, width, type).width;
    const table = { width: Math.min(width * TABLE.most, Math.max(natural, width * 0.5)), height };
    const legend = legendIn(width - table.width - gap * TABLE.apart);
    return { table, legend, ...stairsIn(legend.width, height - legend.height - gap) };
  }
  const side = layout.side!;
  const legend = legendIn(side.width);
  if (layout.arrangement === "flank") {
    return { table: layout.bottom!, legend, ...stairsIn(side.width, side.height - legend.height - gap) };
  }
  // In a wide column stairs stand beside the legend, as high as the table leaves room: beside a narrower one where the widest
  // leaves them none.
  const rest = side.height - figuresHeightIn(keyFigures(data), side.width, layout.paper);
  const natural = planTableExtent(data, side.width, type).height;
  const ways = LEGEND_SHARES.map((share): Panels => {
    const extent = legendExtent(exitPlanLegend(data), side.width * share, type);
    const foot = Math.max(extent.height + headingHeight(type), rest - gap - natural);
    const table = { width: side.width, height: rest - gap - foot };
    const left = side.width - extent.width - gap * TABLE.apart;
    return { table, legend: { width: extent.width, height: foot }, ...stairsIn(left, foot) };
  });
  const fitting = ways.find(({ table, stairs }) => stairs && planTableFits(data, table, type));
  return fitting ?? ways[0]!;
}

/** Whether the panels of a layout have room for all that they say. */
export function panelsFit(content: ExitPlanContent & Pick<ExitPlanData, "map">, layout: TownshipLayout): boolean {
  const data = { ...content, layout, paper: layout.paper };
  const { table, legend } = panelsIn(data);
  const room = (layout.side ?? layout.bottom!).height;
  return legend.height <= room && planTableFits(data, table, sheetMeasures(layout.paper).type);
}

/** Whether the stairs have room among them. */
export function hasStairs(content: ExitPlanContent & Pick<ExitPlanData, "map">, layout: TownshipLayout): boolean {
  return panelsIn({ ...content, layout, paper: layout.paper }).stairs !== undefined;
}

interface PanelProps {
  readonly data: ExitPlanData;
  readonly measures: SheetMeasures;
}

/** The column at the side of the map. */
export function SidePanel({ data, measures }: PanelProps) {
  const { table } = panelsIn(data);
  const isBeside = data.layout.arrangement === "beside";
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      {isBeside ? <SideFigures figures={keyFigures(data)} width={table.width} measures={measures} /> : null}
      {isBeside ? (
        <div style={{ display: "flex", marginBottom: measures.gap }}>
          <Years data={data} measures={measures} />
        </div>
      ) : null}
      <StairsAndLegend data={data} measures={measures} isRow={isBeside} />
    </div>
  );
}

/** The panel beneath the map. */
export function BottomPanel({ data, measures }: PanelProps) {
  if (data.layout.arrangement === "flank") return <Years data={data} measures={measures} />;
  return (
    <div style={{ display: "flex" }}>
      <Years data={data} measures={measures} />
      <div style={{ display: "flex", marginLeft: measures.gap * TABLE.apart }}>
        <StairsAndLegend data={data} measures={measures} />
      </div>
    </div>
  );
}

function Years({ data, measures }: PanelProps) {
  // Where the table has a sheet of its own, its place stays with the legend.
  if (data.layout.restSheet !== undefined) return null;
  return <PlanTable data={data} box={panelsIn(data).table} measures={measures} />;
}

function StairsAndLegend({ data, measures, isRow = false }: PanelProps & { isRow?: boolean }) {
  const { stairs, legend } = panelsIn(data);
  const { gap } = measures;
  const legendPanel = <LegendPanel legend={exitPlanLegend(data)} width={legend.width} measures={measures} />;
  if (!stairs) return legendPanel;
  return isRow ? (
    <div style={{ display: "flex" }}>
      {legendPanel}
      <div style={{ display: "flex", marginLeft: gap * TABLE.apart }}>
        <Stairs data={data} box={stairs} measures={measures} />
      </div>
    </div>
  ) : (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex", marginBottom: gap }}>
        <Stairs data={data} box={stairs} measures={measures} />
      </div>
      {legendPanel}
    </div>
  );
}
