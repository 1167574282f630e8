import type { PanelBox } from "../../items/panel.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { headingHeight } from "../parts/heading.tsx";
import { KeyFigures, keyFiguresHeight } from "../parts/key-figures.tsx";
import { LegendPanel, legendHeight } from "../parts/legend-panel.tsx";
import { type SheetMeasures, sheetMeasures } from "../parts/measures.ts";
import type { SheetHead } from "../parts/sheet-number.ts";
import { figuresHeightIn, SideFigures } from "../parts/side-figures.tsx";
import { type ChosenLayout, chooseTownshipLayout, type TownshipLayout } from "../parts/township-layout.ts";
import { keyFigures } from "../poor-villages-map/key-figures.ts";
import type { CountyPoorContent, CountyPoorData } from "./content.ts";
import { countyPoorLegend } from "./legend.ts";
import { TownshipTable, townshipTableFits } from "./table.tsx";

/** Rows of the table that the panel beneath a map makes room for: it stands in two blocks with its total. */
const ROWS = { blocks: 2, more: 2 };
/** Text of a table that is no rest of the sheet, of a label. */
const READABLE = 0.95;

type Mapped = CountyPoorContent & Pick<CountyPoorData, "map">;

/** The layout with the largest map beside which the table reads well or, where there is none, can be read at all. */
export function chooseCountyLayout(content: Mapped, head: SheetHead, papers: PaperChoice): ChosenLayout {
  const choose = (floor: (type: TypeScale) => number) =>
    chooseTownshipLayout(head, papers, {
      outline: content.map.outline,
      figures: 0,
      rows: Math.ceil(content.townships.length / ROWS.blocks) + ROWS.more,
      upright: ["flank"],
      fits: (layout) => panelsFit(content, layout, floor(sheetMeasures(layout.paper).type)),
    });
  const well = choose(({ label, floor }) => Math.max(floor, label * READABLE));
  return well.isComplete ? well : choose(({ floor }) => floor);
}

/** Whether the panels of a layout can say everything, the table in text of at least `floor` mm. */
function panelsFit(content: Mapped, layout: TownshipLayout, floor: number): boolean {
  const { type, gap } = sheetMeasures(layout.paper);
  const { width, height } = layout.side!;
  const figures = layout.arrangement === "flank" ? keyFiguresHeight(keyFigures(content).length, 1, type) + gap : 0;
  const legend = headingHeight(type) + legendHeight(countyPoorLegend(content), width, type);
  return figures + legend <= height && townshipTableFits(content, tableBox(content, layout), { ...type, floor });
}

/** Beneath the map, or in the column what figures and legend leave; mm. */
function tableBox(content: Mapped, { arrangement, paper, side, bottom }: TownshipLayout): PanelBox {
  if (arrangement === "flank") return bottom!;
  const { type, gap } = sheetMeasures(paper);
  const { width, height } = side!;
  const legend = headingHeight(type) + legendHeight(countyPoorLegend(content), width, type);
  return { width, height: height - figuresHeightIn(keyFigures(content), paper) - legend - gap };
}

interface PanelProps {
  readonly data: CountyPoorData;
  readonly measures: SheetMeasures;
}

/** The column at the side of the map: figures over the legend and, on a lying sheet, the table. */
export function SidePanel({ data, measures }: PanelProps) {
  const { arrangement, side } = data.layout;
  const { width, height } = side!;
  const legend = <LegendPanel legend={countyPoorLegend(data)} width={width} measures={measures} />;
  if (arrangement === "flank") {
    return (
      <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", height }}>
        <KeyFigures figures={keyFigures(data)} columns={1} width={width} measures={measures} />
        {legend}
      </div>
    );
  }
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <SideFigures figures={keyFigures(data)} width={width} measures={measures} />
      {legend}
      <div style={{ display: "flex", marginTop: measures.gap }}>
        <BottomPanel data={data} measures={measures} />
      </div>
    </div>
  );
}

/** The table, or where the reader finds it. */
export function BottomPanel({ data, measures }: PanelProps) {
  const { restSheet } = data.layout;
  return <TownshipTable data={data} restSheet={restSheet} box={tableBox(data, data.layout)} measures={measures} />;
}
