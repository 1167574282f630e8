import { placeLegendStrip, type StripSection } from "../../charts/legend-strip/place.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { keyFiguresHeight } from "./key-figures.tsx";
import { sheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";

/** How the parts of a sheet without a map share it, from top to bottom. Lengths in mm. */
export interface StackLayout {
  readonly paper: Paper;
  readonly figures: PanelBox;
  readonly legend: PanelBox;
  /** Beside key figures and legend. */
  readonly locator?: PanelBox;
  /** What the sheet is about: cards, or a board of townships. */
  readonly main: PanelBox;
  /** Beneath it, where the sheet has one. */
  readonly panel?: PanelBox;
}

/** What a sheet has besides what it is about. */
export interface StackNeeds {
  /** How many key figures there are. */
  readonly figures: number;
  readonly legend: readonly StripSection[];
  readonly hasLocator: boolean;
}

/** A panel beneath: least and greatest height on A0, mm, and whether it says everything in a box. */
export interface StackPanel {
  readonly height: readonly [number, number];
  readonly fits: (box: PanelBox, paper: Paper) => boolean;
}

/** Side of the locator, mm on A0, and so much of it where there is no legend beside it; space between figures and legend, and around the line over the main part, of a gap. */
const SIZE = { locator: 150, small: 0.65, figures: 0.8, line: 0.5 };
/** The line over the main part, of `type.body`, and its line height. */
export const STACK_LINE = { size: 0.9, leading: 1.3 };
/** Heights tried for the panel. */
const PANEL_STEPS = 6;

/** Space between figures and legend, around the line over the main part, and above the panel; mm. */
export function stackGaps(paper: Paper): { figures: number; line: number; lineHeight: number; panel: number } {
  const { gap, type } = sheetMeasures(paper);
  return {
    figures: gap * SIZE.figures,
    line: gap * SIZE.line,
    lineHeight: type.body * STACK_LINE.size * STACK_LINE.leading,
    panel: gap,
  };
}

/** A sheet's layout with a panel of so many mm, or none. */
export function stackOn(paper: Paper, head: SheetHead, needs: StackNeeds, panelHeight?: number): StackLayout {
  const { type, gap, ratio } = sheetMeasures(paper);
  const body = bodyBox(head, paper);
  const gaps = stackGaps(paper);
  const side = SIZE.locator * ratio * (needs.legend.length > 0 ? 1 : SIZE.small);
  const width = needs.hasLocator ? body.width - side - gap : body.width;
  const figures = { width, height: keyFiguresHeight(needs.figures > 0 ? 1 : 0, 1, type) };
  const legend = { width, height: placeLegendStrip({ sections: needs.legend, width, type }).height };
  const beside = figures.height + (legend.height > 0 ? gaps.figures : 0) + legend.height;
  const top = needs.hasLocator ? Math.max(side, beside) : beside;
  const beneath = panelHeight === undefined ? 0 : gaps.panel + panelHeight;
  return {
    paper,
    figures,
    legend,
    ...(needs.hasLocator ? { locator: { width: side, height: top } } : {}),
    main: { width: body.width, height: body.height - top - 2 * gaps.line - gaps.lineHeight - beneath },
    ...(panelHeight === undefined ? {} : { panel: { width: body.width, height: panelHeight } }),
  };
}

/** One sheet with a panel as low as it can be; `undefined` where on no paper both can be read. */
export function stackWithPanel(
  papers: PaperChoice,
  head: SheetHead,
  needs: StackNeeds,
  panel: StackPanel,
  mainFits: (layout: StackLayout) => boolean,
): StackLayout | undefined {
  const [least, most] = panel.height;
  for (const paper of papers) {
    const { ratio } = sheetMeasures(paper);
    const layout = fewestParts({ least: 0, most: PANEL_STEPS }, (step) => {
      const set = stackOn(paper, head, needs, (least + ((most - least) * step) / PANEL_STEPS) * ratio);
      return set.main.height > 0 && panel.fits(set.panel!, paper) && mainFits(set) ? set : undefined;
    });
    if (layout) return layout;
  }
  return undefined;
}
