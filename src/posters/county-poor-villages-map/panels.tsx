import type { PanelBox } from "../../items/panel.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { headingHeight } from "../parts/heading.tsx";
import { figuresInRow, KeyFigures, keyFiguresHeight } from "../parts/key-figures.tsx";
import { LegendPanel, legendHeight } from "../parts/legend-panel.tsx";
import { type SheetMeasures, sheetMeasures } from "../parts/measures.ts";
import { chooseReadableLayout } from "../parts/readable-layout.ts";
import type { SheetHead } from "../parts/sheet-number.ts";
import { type ChosenLayout, chooseTownshipLayout, type TownshipLayout } from "../parts/township-layout.ts";
import { keyFigures } from "../poor-villages-map/key-figures.ts";
import type { CountyPoorContent, CountyPoorData } from "./content.ts";
import { countyPoorLegend } from "./legend.ts";
import { TownshipTable, townshipTableFits } from "./table.tsx";

/** Rows of the table that the panel beneath a map makes room for: it stands in two blocks with its total. */
const ROWS = { blocks: 2, more: 2 };
/** Shares of the panel's width that figures and legend may take beneath a map, and space beside them, of a gap. */
const BENEATH = { shares: [0.38, 0.5], apart: 1.5 };
/** A smaller map beside which the table reads well is worth so much of the largest's scale. */
const WORTH = 0.88;

/** The legend of a county says more than a township's: so much more room is tried for it beneath the map. */
const STEPS = [1, 1.2, 1.45, 1.75, 2.1, 2.5, 3];

type Mapped = CountyPoorContent & Pick<CountyPoorData, "map">;

/** The layout with the largest map; with one nearly as large beside which the table reads well, where there is one. */
export function chooseCountyLayout(content: Mapped, head: SheetHead, papers: PaperChoice): ChosenLayout {
  const chosen = chooseReadableLayout(head, papers, {
    outline: content.map.outline,
    figures: 0,
    rows: Math.ceil(content.townships.length / ROWS.blocks) + ROWS.more,
    fits: (layout, type) => panelsFit(content, layout, type),
    worth: WORTH,
    steps: STEPS,
  });
  return chosen.isComplete ? chosen : { layout: withoutTable(content, head, papers), isComplete: false };
}

/** The layout where the table has a sheet of its own. */
function withoutTable(content: Mapped, head: SheetHead, papers: PaperChoice): TownshipLayout {
  const fits = (layout: TownshipLayout) => {
    const { needed, column } = panelsIn(content, layout);
    return needed <= column.height;
  };
  return chooseTownshipLayout(head, papers, {
    outline: content.map.outline,
    figures: 0,
    rows: 0,
    steps: STEPS,
    fits,
  }).layout;
}

/** Where figures and legend stand over one another, the table, and how many figures are in a row; mm. */
function panelsIn(content: Mapped, layout: TownshipLayout) {
  const { arrangement, paper, side, bottom } = layout;
  const { type, gap } = sheetMeasures(paper);
  const within = (column: PanelBox) => {
    const { length } = keyFigures(content);
    const columns = arrangement === "flank" ? 1 : figuresInRow(length, column.width, paper);
    const figures = keyFiguresHeight(length, columns, type);
    const legend = headingHeight(type) + legendHeight(countyPoorLegend(content), column.width, type);
    return { column, columns, needed: figures + gap + legend };
  };
  const ways = side
    ? [within(side)]
    : BENEATH.shares.map((share) => within({ ...bottom!, width: bottom!.width * share }));
  const { column, columns, needed } = ways.find((way) => way.needed <= way.column.height) ?? ways.at(-1)!;
  if (arrangement === "flank") return { column, columns, needed, table: bottom! };
  const table =
    arrangement === "above"
      ? { width: bottom!.width - column.width - gap * BENEATH.apart, height: bottom!.height }
      : { width: column.width, height: column.height - needed - gap };
  return { column, columns, needed, table };
}

/** Whether the panels of a layout can say everything in text of a type. */
function panelsFit(content: Mapped, layout: TownshipLayout, type: TypeScale): boolean {
  const { column, needed, table } = panelsIn(content, layout);
  return needed <= column.height && townshipTableFits(content, table, type);
}

interface PanelProps {
  readonly data: CountyPoorData;
  readonly measures: SheetMeasures;
}

/** Figures over the legend, as far apart as their column is high where nothing stands beneath them. */
function FiguresAndLegend({ data, measures }: PanelProps) {
  const { column, columns, needed } = panelsIn(data, data.layout);
  const { width } = column;
  const height = data.layout.arrangement === "beside" ? needed : column.height;
  return (
    <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", width, height }}>
      <KeyFigures figures={keyFigures(data)} columns={columns} width={width} measures={measures} />
      <LegendPanel legend={countyPoorLegend(data)} width={width} measures={measures} />
    </div>
  );
}

function Table({ data, measures }: PanelProps) {
  const { table } = panelsIn(data, data.layout);
  return <TownshipTable data={data} restSheet={data.layout.restSheet} box={table} measures={measures} />;
}

/** The column at the side of the map: figures over the legend and, on a lying sheet, the table. */
export function SidePanel({ data, measures }: PanelProps) {
  if (data.layout.arrangement !== "beside") return <FiguresAndLegend data={data} measures={measures} />;
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <FiguresAndLegend data={data} measures={measures} />
      <div style={{ display: "flex", marginTop: measures.gap }}>
        <Table data={data} measures={measures} />
      </div>
    </div>
  );
}

/** The panel beneath the map: the table, beside figures and legend where these have no column. */
export function BottomPanel({ data, measures }: PanelProps) {
  if (data.layout.arrangement !== "above") return <Table data={data} measures={measures} />;
  return (
    <div style={{ display: "flex" }}>
      <FiguresAndLegend data={data} measures={measures} />
      <div style={{ display: "flex", marginLeft: measures.gap * BENEATH.apart }}>
        <Table data={data} measures={measures} />
      </div>
    </div>
  );
}
