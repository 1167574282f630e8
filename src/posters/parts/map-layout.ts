import type { MultiPolygon } from "geojson";
import type { PanelBox } from "../../items/panel.ts";
import { orientationOf, type Paper, type PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { headingHeight } from "./heading.tsx";
import { figuresInRow, keyFiguresHeight } from "./key-figures.tsx";
import { sheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";

/** How map and side panels share a sheet. Lengths in mm. */
export interface MapLayout {
  readonly paper: Paper;
  /** Room between title and foot. */
  readonly body: PanelBox;
  /** `beside`: panels in a column at the right; `beneath`: panels in a row under the map. */
  readonly panels: "beside" | "beneath";
  /** Width of the column, or height of the row. */
  readonly panelSize: number;
  /** Whether key figures stand in one row above map and panels, rather than in the column; portrait sheets alone. */
  readonly hasTopRow: boolean;
  /** Number of key figures in the column. */
  readonly columnFigures: number;
  /** Share of the row beneath the map that the legend gets. */
  readonly legendShare: number;
}

/** The layout of a map's sheet, and where the reader finds what it has no room for. */
export interface MapSetting extends MapLayout {
  /** Number of the sheet that says the rest. */
  readonly restSheet?: number;
}

/** What a poster's panels ask for. Lengths in mm on A0; other papers get them in proportion. */
export interface PanelNeeds {
  /** How many key figures there are. */
  readonly figures: number;
  /** Least and greatest height of the row beneath the map. */
  readonly row: readonly [number, number];
  /** Least and greatest width of the column on landscape and on portrait paper; without the latter it is not considered. */
  readonly column: readonly [number, number];
  readonly narrowColumn?: readonly [number, number];
  /** Shares of the row that the legend may get: in a wider one it is lower, which may leave more to the map. */
  readonly legendShares: readonly number[];
  /** Height of the legend in a layout, mm; its heading comes on top. */
  readonly legendHeight: (layout: MapLayout) => number;
  /** Whether the growing panel can say everything in a box. */
  readonly growingFits: (box: PanelBox, layout: MapLayout) => boolean;
}

/** The chosen arrangement, and whether its growing panel says everything or the rest needs a sheet of its own. */
export interface ChosenMapLayout {
  readonly layout: MapLayout;
  readonly isComplete: boolean;
}

interface Candidate extends ChosenMapLayout {
  /** mm of paper per km. */
  readonly scale: number;
  /** Legend and panel stand in their room. */
  readonly hasRoom: boolean;
}

/** How much of the surroundings a map likes to show around its place. */
const AIR = 1.12;
/** A smaller map that lets the panels say everything is worth this much of its scale. */
const COMPLETE_WORTH = 1.5;
/** Smallest share of the body that a map may be left with, either way. */
const LEAST_MAP = 0.34;

/**
 * The arrangement in which the map gets largest and the panels say everything: wide places lie on landscape paper with a
 * column of panels, tall ones stand on portrait paper with a narrow column, square ones stand above a row of panels.
 * Room that the map cannot use goes to the panels.
 */
export function chooseMapLayout(
  focus: MultiPolygon,
  head: SheetHead,
  papers: PaperChoice,
  needs: PanelNeeds,
): ChosenMapLayout {
  const extent = extentOf(focus);
  const candidates = papers.flatMap((paper) => candidatesOn(paper, head, needs, extent));
  const possible = candidates.filter(({ hasRoom }) => hasRoom);
  const worth = ({ scale, isComplete }: Candidate) => scale * (isComplete ? COMPLETE_WORTH : 1);
  const [first, ...others] = possible.length > 0 ? possible : candidates;
  return others.reduce((best, next) => (worth(next) > worth(best) ? next : best), first!);
}

function extentOf(focus: MultiPolygon): readonly [width: number, height: number] {
  const points = focus.coordinates.flat(2);
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

function candidatesOn(
  paper: Paper,
  head: SheetHead,
  needs: PanelNeeds,
  extent: readonly [number, number],
): Candidate[] {
  const body = bodyBox(head, paper);
  const isTall = orientationOf(paper) === "portrait";
  const { ratio } = sheetMeasures(paper);
  const column = isTall ? needs.narrowColumn : needs.column;
  const hasTopRow = needs.figures > 0 && isTall;
  const common = {
    paper,
    body,
    hasTopRow,
    columnFigures: hasTopRow ? 0 : needs.figures,
    legendShare: needs.legendShares[0]!,
  };
  const beneath = { ...common, panels: "beneath" as const, hasTopRow: needs.figures > 0, columnFigures: 0 };
  const rows = isTall ? needs.legendShares.map((legendShare) => ({ ...beneath, legendShare })) : [];
  return [
    ...(column ? widened({ ...common, panels: "beside", panelSize: column[0] * ratio }, column[1] * ratio) : []),
    ...rows.flatMap((row) => widened({ ...row, panelSize: needs.row[0] * ratio }, needs.row[1] * ratio)),
  ];

  /**
   * Gives the panels what they need for the legend, and what the map leaves empty: up to the size they like or, where
   * that lets them say everything, all of it.
   */
  function widened(start: MapLayout, most: number): Candidate[] {
    const legend = needs.legendHeight(start) + headingHeight(sheetMeasures(paper).type);
    const least = start.panels === "beneath" ? Math.max(start.panelSize, legend) : start.panelSize;
    const box = mapBox({ ...start, panelSize: least });
    const spare =
      start.panels === "beside"
        ? box.width - box.height * (extent[0] / extent[1]) * AIR
        : box.height - box.width * (extent[1] / extent[0]) * AIR;
    const all = least + Math.max(0, spare);
    return [Math.min(Math.max(least, most), all), all].map((size) =>
      candidate({ ...start, panelSize: Math.round(size) }),
    );
  }

  function candidate(layout: MapLayout): Candidate {
    const map = mapBox(layout);
    const growing = growingBox(layout, needs.legendHeight(layout));
    const hasRoom = growing.height >= 0 && map.width >= body.width * LEAST_MAP && map.height >= body.height * LEAST_MAP;
    return {
      layout,
      scale: Math.min(map.width / extent[0], map.height / extent[1]),
      hasRoom,
      isComplete: hasRoom && needs.growingFits(growing, layout),
    };
  }
}

/** Space between the key figures' row and the map, of a gap. */
export const TOP_ROW_GAP = 0.85;
/** Space between legend and growing panel side by side, of a gap. */
export const PANEL_GAP = 1.5;
/** Room for the map in a layout, mm. */
export function mapBox(layout: MapLayout): PanelBox {
  const { body, panels, panelSize, paper } = layout;
  const { gap } = sheetMeasures(paper);
  const height = body.height - topRowHeight(layout);
  return panels === "beside"
    ? { width: body.width - panelSize - gap, height }
    : { width: body.width, height: height - panelSize - gap };
}

function topRowHeight({ hasTopRow, paper }: MapLayout): number {
  const { gap, type } = sheetMeasures(paper);
  return hasTopRow ? keyFiguresHeight(1, 1, type) + gap * TOP_ROW_GAP : 0;
}

/** Room for the growing panel in a layout, its heading included, mm. */
export function growingBox(layout: MapLayout, legendHeight: number): PanelBox {
  const { gap, type } = sheetMeasures(layout.paper);
  const { growing } = panelWidths(layout);
  if (layout.panels === "beneath") return { width: growing, height: layout.panelSize };
  const figures =
    layout.columnFigures > 0
      ? keyFiguresHeight(
          layout.columnFigures,
          figuresInRow(layout.columnFigures, layout.panelSize, layout.paper),
          type,
        ) + gap
      : 0;
  const legend = headingHeight(type) + legendHeight + gap;
  return { width: growing, height: layout.body.height - topRowHeight(layout) - figures - legend };
}

/** Widths of the panels, mm: legend and the growing panel stand in one column, or side by side. */
export function panelWidths({ paper, body, panels, panelSize, legendShare }: MapLayout): {
  legend: number;
  growing: number;
} {
  if (panels === "beside") return { legend: panelSize, growing: panelSize };
  const { gap } = sheetMeasures(paper);
  const legend = (body.width - gap * PANEL_GAP) * legendShare;
  return { legend, growing: body.width - gap * PANEL_GAP - legend };
}
