import type { MultiPolygon } from "geojson";
import { A0, landscape, type Paper, portrait } from "../../theme/paper.ts";
import { sheetMeasures } from "./measures.ts";

/** How map and side panels share a sheet. */
export interface MapLayout {
  readonly paper: Paper;
  /** `beside`: panels in a column at the right; `beneath`: panels in a row under the map. */
  readonly panels: "beside" | "beneath";
  /** Width of the column, or height of the row, mm. */
  readonly panelSize: number;
}

/** Widths and heights of the panels on A0, mm. */
const COLUMN = { landscape: 360, portrait: 270 };
const ROW = 350;

/**
 * The arrangement in which the map gets largest: wide places lie on landscape paper with a column of panels, tall ones
 * stand on portrait paper with a narrow column, square ones stand above a row of panels.
 */
export function chooseMapLayout(focus: MultiPolygon): MapLayout {
  const candidates: MapLayout[] = [
    { paper: landscape(A0), panels: "beside", panelSize: COLUMN.landscape },
    { paper: portrait(A0), panels: "beneath", panelSize: ROW },
    { paper: portrait(A0), panels: "beside", panelSize: COLUMN.portrait },
  ];
  const points = focus.coordinates.flat(2);
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  const aspect = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)] as const;
  return candidates.reduce((best, candidate) => (fit(candidate, aspect) > fit(best, aspect) ? candidate : best));
}

function fit(layout: MapLayout, [width, height]: readonly [number, number]): number {
  const box = mapBox(layout);
  return Math.min(box.width / width, box.height / height);
}

/** Room for the map in a layout, mm. */
export function mapBox({ paper, panels, panelSize }: MapLayout): { width: number; height: number } {
  const { margin, gap, bandHeight, ruleHeight, footHeight } = sheetMeasures(paper);
  const width = paper.width - 2 * margin;
  const height = paper.height - bandHeight - ruleHeight - footHeight - 2 * gap;
  return panels === "beside" ? { width: width - panelSize - gap, height } : { width, height: height - panelSize - gap };
}
