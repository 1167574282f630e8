import { breakLines } from "../../text/line-break.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";
import { flowArrow } from "./arrow.ts";
import { chipsOf, chipsWidth, type FlowChip } from "./place-chips.ts";
import type { FlowDiagramProps, FlowSection, FlowStep } from "./props.ts";
import { type Breaking, type StepText, stepText } from "./step-text.ts";

const defaults = {
  /** Numbers of columns that are tried. */
  columns: [2, 3, 4, 5, 6],
  /** Largest title relative to the sheet's body text; a further column must make it so many times larger. */
  largestTitle: 1.7,
  worthwhile: 1.04,
  /** Between boxes side by side, and from one row to the next: least, in titles. */
  beside: 1.7,
  between: 1.8,
  /** Height of a heading and the space beneath it, above the next section, in sizes of body text. */
  heading: 1.8,
  underHeading: 0.3,
  aboveHeading: 0.7,
  /** Of rows, what their boxes may take of spare height. */
  boxShare: 0.35,
  /** Height of the line with what goes on elsewhere, in sizes of a label. */
  mark: 2.2,
};

/** Of the search for the size of titles. */
const HALVINGS = 12;

/** A step's box in mm. */
export interface FlowBox extends Frame {
  readonly id: string;
  readonly kind: FlowStep["kind"];
  /** Disc of the number. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number };
  readonly labels: readonly LabelProps[];
  readonly chips: readonly FlowChip[];
}

/** A section's heading across the sheet. */
export interface FlowBand extends Frame {
  readonly id: string;
  readonly text: string;
}

/** The diagram in mm. */
export interface PlacedFlow {
  readonly titleSize: number;
  readonly headings: readonly FlowBand[];
  readonly boxes: readonly FlowBox[];
  /** Right-angled lines in the direction of the arrow. */
  readonly arrows: readonly (readonly Point[])[];
  /** Where flows go on. */
  readonly marks: readonly LabelProps[];
}

/** The largest title with which every text stands in its box; undefined where not even the smallest does. */
export function flowTitleSize(props: FlowDiagramProps): number | undefined {
  return bestGrid(props)?.title;
}

/**
 * Places flows one beneath the other as a text is read: steps from left to right in rows of as many columns as make them
 * largest, the next row beneath. Throws when not even the smallest readable text fits.
 */
export function placeFlowDiagram(props: FlowDiagramProps): PlacedFlow {
  const best = bestGrid(props);
  const grid = best && gridAt(props, best.columns, best.title, balancedLines);
  if (!grid) throw new Error(`A flow does not fit ${props.width} × ${props.height} mm`);
  const { type, width } = props;
  const { title, boxWidth, columnPitch, sections, spare } = grid;
  const headings: FlowBand[] = [];
  const boxes: FlowBox[] = [];
  const arrows: (readonly Point[])[] = [];
  const marks: LabelProps[] = [];
  const between = defaults.between * title;
  const rowCount = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const taller = (spare * defaults.boxShare) / rowCount;
  const gap = between + (spare * (1 - defaults.boxShare)) / rowCount;
  let y = 0;
  for (const [index, { section, rows }] of sections.entries()) {
    if (index > 0) y += defaults.aboveHeading * type.body;
    const height = defaults.heading * type.body;
    const text = section.from ? `${section.title}　${section.from}` : section.title;
    headings.push({ id: section.id, text, x: 0, y, width, height });
    y += height + defaults.underHeading * type.body + gap / 2;
    let before: FlowBox | undefined;
    for (const row of rows) {
      const rowHeight = row.height + taller;
      for (const [column, { step, text: set }] of row.cells.entries()) {
        const wide = step.kind === "start" ? width : boxWidth;
        const frame = { x: column * columnPitch, y, width: wide, height: rowHeight };
        const box = placedBox(section.id, step, set, frame, { title, props });
        if (before) arrows.push(flowArrow(before, box, gap));
        boxes.push(box);
        before = box;
      }
      y += rowHeight + gap;
    }
    y -= gap / 2;
    if (section.to) {
      const size = type.label * 1.15;
      marks.push({ x: width, y: y + size * 0.6, size, text: section.to, anchor: "end", weight: 700 });
      y += defaults.mark * type.label;
    }
  }
  return { titleSize: title, headings, boxes, arrows, marks };
}

interface Row {
  readonly cells: readonly { readonly step: FlowStep; readonly text: StepText }[];
  readonly height: number;
}

/** The steps in columns, set in one size. */
interface Grid {
  readonly title: number;
  readonly columns: number;
  readonly boxWidth: number;
  readonly columnPitch: number;
  readonly sections: readonly { readonly section: FlowSection; readonly rows: readonly Row[] }[];
  /** Height that is left, mm. */
  readonly spare: number;
}

function bestGrid(props: FlowDiagramProps): Grid | undefined {
  const { type, titleSize } = props;
  const grids = defaults.columns.flatMap((columns) => {
    if (titleSize !== undefined) return gridAt(props, columns, titleSize) ?? [];
    const sizes = byHalving(type.body * defaults.largestTitle, type.floor, HALVINGS);
    return largestThatFits(sizes, (title) => gridAt(props, columns, title)) ?? [];
  });
  const [first, ...rest] = grids;
  return rest.reduce((best, next) => (best && next.title > best.title * defaults.worthwhile ? next : best), first);
}

/** `breaking` lines the quick way while sizes are tried. */
function gridAt(
  props: FlowDiagramProps,
  columns: number,
  title: number,
  breaking: Breaking = breakLines,
): Grid | undefined {
  const { sections, width, height, type } = props;
  const beside = defaults.beside * title;
  const boxWidth = (width - (columns - 1) * beside) / columns;
  const textOf = (step: FlowStep) => stepText(step, step.kind === "start" ? width : boxWidth, title, type, breaking);
  const set = sections.map((section) => ({ section, rows: rowsOf(section.steps, columns, textOf) }));
  const fixed = sections.reduce(
    (sum, { to }, index) =>
      sum +
      (defaults.heading + defaults.underHeading + (index > 0 ? defaults.aboveHeading : 0)) * type.body +
      (to ? defaults.mark * type.label : 0),
    0,
  );
  const rows = set.flatMap((section) => section.rows);
  const taken = rows.reduce((sum, row) => sum + row.height + defaults.between * title, fixed);
  const fits = taken <= height && rows.every(({ cells }) => cells.every(({ text }) => text.fits));
  const chipsFit = sections.every(({ steps }) =>
    steps.every((step) => chipsWidth(step, title, props) <= (step.kind === "start" ? width : boxWidth)),
  );
  if (!fits || !chipsFit) return undefined;
  return { title, columns, boxWidth, columnPitch: boxWidth + beside, sections: set, spare: height - taken };
}

/** Rows of as many steps as there are columns; a first step has a row of its own. All but that one are equally high. */
function rowsOf(steps: readonly FlowStep[], columns: number, textOf: (step: FlowStep) => StepText): Row[] {
  const cells = steps.map((step) => ({ step, text: textOf(step) }));
  const starts = cells.filter(({ step }) => step.kind === "start");
  const others = cells.filter(({ step }) => step.kind !== "start");
  const height = Math.max(0, ...others.map(({ text }) => text.height));
  const rows = Array.from({ length: Math.ceil(others.length / columns) }, (_, row) => ({
    cells: others.slice(row * columns, (row + 1) * columns),
    height,
  }));
  return [...starts.map((cell) => ({ cells: [cell], height: cell.text.height })), ...rows];
}

interface Setting {
  readonly title: number;
  readonly props: FlowDiagramProps;
}

function placedBox(section: string, step: FlowStep, text: StepText, frame: Frame, { title, props }: Setting): FlowBox {
  const down = frame.y + (frame.height - text.height) / 2;
  return {
    id: `${section}-${step.number}`,
    kind: step.kind,
    ...frame,
    disc: { ...text.disc, x: frame.x + text.disc.x, y: down + text.disc.y },
    labels: text.labels.map((label) => ({ ...label, x: frame.x + label.x, y: down + label.y })),
    chips: chipsOf(step, frame, title, props),
  };
}
