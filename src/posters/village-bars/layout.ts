import { lyingBarsFit } from "../../charts/bars/lying-bars.tsx";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { fewestSheets } from "../parts/fewest-sheets.ts";
import { headingHeight } from "../parts/heading.tsx";
import { sheetMeasures } from "../parts/measures.ts";
import { evenParts, numberSheets, type SheetHead, yetToBeNumbered } from "../parts/sheet-number.ts";
import { COUNTS, type Count, type PlacedPanel, type VillageBarsContent, type VillageBarsSheet } from "./content.ts";
import { panelBars, panelRows } from "./panel.ts";

/** Panels in columns, each column from top to bottom. */
type Columns = readonly (readonly Count[])[];

/** What a panel needs besides its rows, in rows. */
const AROUND_ROWS = 2;

/** The panels on as few sheets as they can be read on. */
export function villageBarSheets(content: VillageBarsContent, papers: PaperChoice): VillageBarsSheet[] {
  return numberSheets(fewestSheets(papers, "landscape", (paper) => sheetsOn(content, paper)));
}

function sheetsOn(content: VillageBarsContent, paper: Paper): VillageBarsSheet[] {
  const on = (count: number, isSure: boolean) => {
    const head: SheetHead = count === 1 ? { frame: content.frame } : yetToBeNumbered(content);
    const layouts = evenParts(COUNTS, count).map((counts) => panelsOn(content, counts, head, paper));
    if (!isSure && layouts.some(({ fits }) => !fits)) return undefined;
    return layouts.map(({ panels }): VillageBarsSheet => ({ ...content, ...head, paper, layout: { panels } }));
  };
  return fewestParts({ most: COUNTS.length }, (count) => on(count, count === COUNTS.length))!;
}

/** The arrangement of some panels whose rows are highest. */
function panelsOn(content: VillageBarsContent, counts: readonly Count[], head: SheetHead, paper: Paper) {
  const body = bodyBox(head, paper);
  const arranged = arrangements(counts).map((columns) => placePanels(content, columns, body, paper));
  const fitting = arranged.filter(({ fits }) => fits);
  const choice = fitting.length > 0 ? fitting : arranged;
  return choice.reduce((best, next) => (next.rowHeight > best.rowHeight ? next : best));
}

/** One column, or one panel beside the others; the first one stands at the left in any case. */
function arrangements(counts: readonly Count[]): Columns[] {
  if (counts.length === 1) return [[counts]];
  return [
    [counts],
    ...counts.map((alone, index) => {
      const others = counts.filter((count) => count !== alone);
      return index === 0 ? [[alone], others] : [others, [alone]];
    }),
  ];
}

/** Columns of one width; in each, panels as high as their rows ask. */
function placePanels(content: VillageBarsContent, columns: Columns, body: PanelBox, paper: Paper) {
  const { gap, type } = sheetMeasures(paper);
  const heading = headingHeight(type);
  const width = (body.width - gap * 2 * (columns.length - 1)) / columns.length;
  const rowsOf = (count: Count) => panelRows(content, count).length + AROUND_ROWS;
  const heights = columns.map((counts) => {
    const room = body.height - counts.length * heading - (counts.length - 1) * gap;
    return room / counts.reduce((sum, count) => sum + rowsOf(count), 0);
  });
  const panels = columns.flatMap((counts, column): PlacedPanel[] => {
    let y = 0;
    return counts.map((count) => {
      const height = heading + rowsOf(count) * heights[column]!;
      const panel = { count, x: column * (width + gap * 2), y, width, height };
      y += height + gap;
      return panel;
    });
  });
  const fits = panels.every(({ count, height }) =>
    lyingBarsFit(panelBars(content, count, { width, height: height - heading }, type)),
  );
  return { panels, rowHeight: Math.min(...heights), fits };
}
