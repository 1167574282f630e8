import type { MultiPolygon } from "geojson";
import { indexStripHeight } from "../../charts/area-map/place-name-index.ts";
import { mapScale } from "../../charts/area-map/view.ts";
import { extentOf } from "../../geography/extent.ts";
import { areaKm2 } from "../../geography/planar-area.ts";
import type { PanelBox } from "../../items/panel.ts";
import { orientationOf, type Paper, type PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { keyFiguresHeight } from "./key-figures.tsx";
import { sheetMeasures } from "./measures.ts";
import { namesArea } from "./names-area.ts";
import type { SheetHead } from "./sheet-number.ts";

/**
 * How the map of a township shares its sheet with panels: over them; over a panel with a column at its side; or, on
 * landscape paper, with all panels in the column. Lengths in mm.
 */
export interface TownshipLayout {
  readonly paper: Paper;
  readonly arrangement: "above" | "flank" | "beside";
  readonly frame: PanelBox;
  readonly side?: PanelBox;
  readonly bottom?: PanelBox;
  /** Number of the sheet that says what this one has no room for. */
  readonly restSheet?: number;
}

/** What a township's map sheets ask for. */
export interface TownshipNeeds {
  readonly outline: MultiPolygon;
  /** How many key figures there are. */
  readonly figures: number;
  /** Rows of the longest table on any map sheet of the township: all of them get the same frame. */
  readonly rows: number;
  /** Names of its villages, where those without room on the map stand in a list beneath it. */
  readonly names?: readonly string[];
  /** Arrangements on standing paper that the panels are made for; all of them if absent. */
  readonly upright?: readonly TownshipLayout["arrangement"][];
  /** Whether the panels can say everything. */
  readonly fits: (layout: TownshipLayout) => boolean;
  /** So much more is tried for panels that may be larger than those of a township; `STEPS` if absent. */
  readonly steps?: readonly number[];
}

/** The chosen layout, and whether its panels say everything or the rest needs a sheet of its own. */
export interface ChosenLayout {
  readonly layout: TownshipLayout;
  readonly isComplete: boolean;
}

/** Height of the panel beneath, mm on A0: a heading and a table's header, a row of it, and least and most of the body. */
const BOTTOM = { head: 86, row: 20.5, least: 250, most: 0.62 };
/** Width of the column, mm on A0: at the side of a tall map, and beside one on landscape paper. */
const SIDE = { flank: 222, beside: [440, 530] as const };
/** So much more is tried for the panels, step by step, where they cannot say everything. */
const STEPS = [1, 1.2, 1.45, 1.75];
/** How much of its surroundings a map likes to show, and least height of a frame, of the body. */
const AIR = { around: 1.22, least: 0.4 };
/** A smaller map that lets the panels say everything is worth so much of its scale. */
const COMPLETE_WORTH = 1.6;

/** The layout with the largest map whose panels say everything. */
export function chooseTownshipLayout(head: SheetHead, papers: PaperChoice, needs: TownshipNeeds): ChosenLayout {
  const candidates = papers.flatMap((paper) => {
    const { upright = ["above", "flank"] } = needs;
    const kinds = orientationOf(paper) === "portrait" ? upright : (["beside"] as const);
    return kinds.map((kind) =>
      firstComplete(
        (needs.steps ?? STEPS).map((step) => layoutOn(paper, head, needs, kind, step)),
        needs,
      ),
    );
  });
  const worth = ({ layout, isComplete }: ChosenLayout) =>
    mapScale(needs.outline, mapIn(layout, needs)) * (isComplete ? COMPLETE_WORTH : 1);
  return candidates.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}

/** A layout that one would rather have, if it says everything and its map is nearly as large as the other's: so much of its scale. */
export function ratherThan(
  wished: ChosenLayout,
  other: ChosenLayout,
  { outline, worth }: { readonly outline: MultiPolygon; readonly worth: number },
): ChosenLayout {
  const scaleOf = ({ layout }: ChosenLayout) => mapScale(outline, layout.frame);
  const isNear = !other.isComplete || scaleOf(wished) >= scaleOf(other) * worth;
  return wished.isComplete && isNear ? wished : other;
}

/** So many times the ground that its name covers, a village must have on average for most to be named in place. */
const ROOM_FOR_NAMES = 1.3;
/** Least of a frame that a map keeps. */
const LEAST_LEFT = 0.05;

/** What a frame leaves to the map: villages with too little ground for their names have them in a list beneath. */
function mapIn({ frame, paper }: TownshipLayout, { outline, names = [] }: TownshipNeeds): PanelBox {
  const { type } = sheetMeasures(paper);
  const ground = areaKm2(outline) * mapScale(outline, frame) ** 2;
  if (ground >= ROOM_FOR_NAMES * namesArea(names, type.floor)) return frame;
  const left = frame.height - indexStripHeight(names, { ...frame, type });
  return { width: frame.width, height: Math.max(frame.height * LEAST_LEFT, left) };
}

function firstComplete(layouts: readonly TownshipLayout[], { fits }: TownshipNeeds): ChosenLayout {
  const complete = layouts.find(fits);
  return complete ? { layout: complete, isComplete: true } : { layout: layouts[0]!, isComplete: false };
}

/** Space between the key figures' row and the map, of a gap. */
export const TOP_ROW_GAP = 0.85;

function layoutOn(
  paper: Paper,
  head: SheetHead,
  { outline, figures, rows }: TownshipNeeds,
  arrangement: TownshipLayout["arrangement"],
  step: number,
): TownshipLayout {
  const { ratio, gap, type } = sheetMeasures(paper);
  const body = bodyBox(head, paper);
  const { x0, y0, x1, y1 } = extentOf(outline);
  if (arrangement === "beside") {
    const [least, most] = SIDE.beside.map((width) => width * ratio * step) as [number, number];
    const spare = body.width - gap - body.height * ((x1 - x0) / (y1 - y0)) * AIR.around;
    const width = Math.round(Math.min(body.width * 0.6, Math.max(least, Math.min(most, spare))));
    return {
      paper,
      arrangement,
      frame: { width: body.width - gap - width, height: body.height },
      side: { width, height: body.height },
    };
  }
  const top = figures > 0 ? keyFiguresHeight(figures, figures, type) + gap * TOP_ROW_GAP : 0;
  const rest = body.height - top - gap;
  const wanted = Math.max(BOTTOM.least, BOTTOM.head + BOTTOM.row * rows) * ratio;
  const least = Math.min(wanted * step, rest * BOTTOM.most);
  const width = arrangement === "flank" ? body.width - gap - Math.round(SIDE.flank * ratio) : body.width;
  const likes = Math.max(rest * AIR.least, width * ((y1 - y0) / (x1 - x0)) * AIR.around);
  const height = Math.round(Math.min(rest - least, likes));
  return {
    paper,
    arrangement,
    frame: { width, height },
    ...(arrangement === "flank" ? { side: { width: body.width - gap - width, height } } : {}),
    bottom: { width: body.width, height: rest - height },
  };
}
