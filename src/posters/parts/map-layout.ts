import type { MultiPolygon } from "geojson";
import { A0, landscape, type Paper, portrait } from "../../theme/paper.ts";
import { keyFiguresHeight } from "./key-figures.tsx";
import { sheetMeasures } from "./measures.ts";

/** How map and side panels share a sheet. */
export interface MapLayout {
  readonly paper: Paper;
  /** `beside`: panels in a column at the right; `beneath`: panels in a row under the map. */
  readonly panels: "beside" | "beneath";
  /** Width of the column, or height of the row, mm. */
  readonly panelSize: number;
  /** Whether key figures stand in one row above map and panels, rather than in the column; portrait sheets alone. */
  readonly hasTopRow: boolean;
  /** Share of the row beneath the map that the legend gets. */
  readonly legendShare: number;
}

/** What a poster's panels ask for. */
export interface PanelNeeds {
  /** Whether there are key figures. */
  readonly hasFigures: boolean;
  /** Least and greatest height of the row beneath the map, mm on A0. */
  readonly row: readonly [number, number];
  /** Least and greatest width of the column on landscape and on portrait paper; without the latter it is not considered. */
  readonly column: readonly [number, number];
  readonly narrowColumn?: readonly [number, number];
  readonly legendShare: number;
}

interface Candidate extends MapLayout {
  readonly most: number;
}

/** How much of the surroundings a map likes to show around its place. */
const AIR = 1.12;

/**
 * The arrangement in which the map gets largest: wide places lie on landscape paper with a column of panels, tall ones
 * stand on portrait paper with a narrow column, square ones stand above a row of panels. Room that the map cannot use
 * goes to the panels.
 */
export function chooseMapLayout(focus: MultiPolygon, needs: PanelNeeds): MapLayout {
  const { hasFigures: hasTopRow, legendShare } = needs;
  const candidates: Candidate[] = [
    {
      paper: landscape(A0),
      panels: "beside",
      panelSize: needs.column[0],
      most: needs.column[1],
      hasTopRow: false,
      legendShare,
    },
    { paper: portrait(A0), panels: "beneath", panelSize: needs.row[0], most: needs.row[1], hasTopRow, legendShare },
  ];
  if (needs.narrowColumn) {
    const [least, most] = needs.narrowColumn;
    candidates.push({ paper: portrait(A0), panels: "beside", panelSize: least, most, hasTopRow, legendShare });
  }
  const points = focus.coordinates.flat(2);
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  const extent = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)] as const;
  const best = candidates.reduce((a, b) => (scaleIn(b, extent) > scaleIn(a, extent) ? b : a));
  return widened(best, extent);
}

/** mm of paper per km that a layout allows. */
function scaleIn(layout: MapLayout, [width, height]: readonly [number, number]): number {
  const box = mapBox(layout);
  return Math.min(box.width / width, box.height / height);
}

/** Gives the panels what the map leaves empty. */
function widened({ most, ...layout }: Candidate, [width, height]: readonly [number, number]): MapLayout {
  const box = mapBox(layout);
  const spare =
    layout.panels === "beside"
      ? box.width - box.height * (width / height) * AIR
      : box.height - box.width * (height / width) * AIR;
  const panelSize = Math.min(most, layout.panelSize + Math.max(0, spare));
  return { ...layout, panelSize: Math.round(panelSize) };
}

/** Room for the map in a layout, mm. */
export function mapBox({ paper, panels, panelSize, hasTopRow }: MapLayout): { width: number; height: number } {
  const { margin, gap, bandHeight, ruleHeight, footHeight, type } = sheetMeasures(paper);
  const width = paper.width - 2 * margin;
  const top = hasTopRow ? keyFiguresHeight(1, 1, type) + gap * TOP_ROW_GAP : 0;
  const height = paper.height - bandHeight - ruleHeight - footHeight - 1.75 * gap - top;
  return panels === "beside" ? { width: width - panelSize - gap, height } : { width, height: height - panelSize - gap };
}

/** Space between the key figures' row and the map, of a gap. */
export const TOP_ROW_GAP = 0.85;

/** Widths of the panels, mm: legend and the growing panel stand in one column, or side by side. */
export function panelWidths({ paper, panels, panelSize, legendShare }: MapLayout): {
  sheet: number;
  legend: number;
  growing: number;
} {
  const { margin, gap } = sheetMeasures(paper);
  const sheet = paper.width - 2 * margin;
  if (panels === "beside") return { sheet, legend: panelSize, growing: panelSize };
  const legend = (sheet - gap * 1.5) * legendShare;
  return { sheet, legend, growing: sheet - gap * 1.5 - legend };
}
