import { measureTable } from "../../charts/data-table/place.ts";
import { inSteps, largestThatFits } from "../../charts/parts/largest-that-fits.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { Paper } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { headingHeight } from "../parts/heading.tsx";
import { sheetMeasures } from "../parts/measures.ts";
import type { SheetHead } from "../parts/sheet-number.ts";
import type { PlanLayout, VillagePlanContent } from "./content.ts";
import { type FactsSetting, factsHeight } from "./facts.tsx";
import { planTable } from "./plan-table.ts";
import { planSteps } from "./staircase.ts";

/** Share of the width that the facts take beside the staircase. */
export const FACTS_SHARE = 0.3;

const defaults = {
  /** Height of the row above the table on A0, mm, and the share of the body that it may take. */
  least: 150,
  most: 0.46,
  /** Largest text of the table, of body text. */
  text: 1.2,
  /** Tallest row of the table where there is height to spare, in sizes of its text. */
  loosest: 3.2,
  /** Steps between the largest and the smallest text tried. */
  steps: 12,
};

/** How the table's rows are set, on the main sheet as on one of its own. */
export const planTableProps = (content: VillagePlanContent, box: PanelBox, paper: Paper) => ({
  ...planTable(content),
  ...box,
  ...textLimits(paper),
});

const textLimits = (paper: Paper) => {
  const { type } = sheetMeasures(paper);
  return { type, largest: type.body * defaults.text, loosest: defaults.loosest };
};

/** The layout on a paper whose table has the largest text; its rows get what the staircase does not need. */
export function planLayout(content: VillagePlanContent, head: SheetHead, paper: Paper): PlanLayout {
  const { type, gap } = sheetMeasures(paper);
  const body = bodyBox(head, paper);
  const least = leastTop(content, body.width, paper);
  const props = planTableProps(content, { width: body.width, height: 0 }, paper);
  const around = headingHeight(type) + gap;
  const fitting = largestThatFits(inSteps(props.largest, type.floor, defaults.steps), (size) => {
    const { height, widestText } = measureTable(props, size);
    const isSqueezed = size > Math.max(type.floor, widestText);
    return !isSqueezed && least + around + height <= body.height ? { size, height } : undefined;
  });
  if (!fitting) return { top: body.height };
  const rows = props.rows.length + (props.totals ? 1 : 0);
  const loose = fitting.height + rows * fitting.size * (defaults.loosest / 2 - 1);
  const most = hasStaircase(content) ? Math.min(body.height * defaults.most, body.height - around - loose) : least;
  const top = Math.max(least, most);
  return { top, table: { height: body.height - gap - top, size: fitting.size } };
}

/** Height that staircase and facts need, mm; the facts alone where there is no staircase. */
function leastTop(content: VillagePlanContent, width: number, paper: Paper): number {
  const { ratio, gap } = sheetMeasures(paper);
  if (!hasStaircase(content)) return factsHeight(content, factsSetting(content, width, gap), paper);
  return Math.max(defaults.least * ratio, factsHeight(content, factsSetting(content, width, gap), paper));
}

const hasStaircase = (content: VillagePlanContent) => planSteps(content).length > 0;

/** Facts stand in a column beside the staircase, or over the whole width (mm) where there is none. */
export function factsSetting(content: VillagePlanContent, width: number, gap: number): FactsSetting {
  return hasStaircase(content) ? { width: width * FACTS_SHARE - gap, columns: 2 } : { width, columns: 4 };
}
