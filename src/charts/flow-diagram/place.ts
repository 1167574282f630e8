import type { WorkflowLane, WorkflowSection, WorkflowStep } from "../../text/registration-workflow.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { type LaneHeads, laneHeadsFit, planLaneHeads } from "./lane-head.ts";
import { contentHeight, discRadius, type FlowText, type Frame, textsFit, textsOf } from "./text.ts";

const defaults = {
  /** Share of a row that is left for the arrow to the next. */
  rowGap: 0.23,
  /** Share of a lane left of and right of its boxes together. */
  laneGap: 0.11,
  /** Largest title relative to the sheet's body text. */
  largestTitle: 1.5,
};

type Point = readonly [x: number, y: number];

/** A step's box in mm. */
export interface FlowBox {
  readonly id: string;
  readonly kind: WorkflowStep["kind"];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Disc of the number. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number };
  readonly texts: readonly FlowText[];
}

/** A lane's column, or a section's band across all lanes. */
export interface FlowBand {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The diagram in mm. */
export interface PlacedFlow {
  readonly titleSize: number;
  readonly lanes: readonly FlowBand[];
  /** Heads of the lanes at the top. */
  readonly heads: LaneHeads;
  /** Heading bands of the sections. */
  readonly headings: readonly FlowBand[];
  readonly boxes: readonly FlowBox[];
  /** Right-angled lines in the direction of the arrow. */
  readonly arrows: readonly (readonly Point[])[];
}

/** Lanes, rows and boxes of a flow before its texts are set, mm. */
interface FlowGrid {
  readonly laneWidth: number;
  readonly heads: LaneHeads;
  readonly headingHeight: number;
  readonly flows: readonly { readonly section: WorkflowSection; readonly cells: readonly Cell[] }[];
  /** Rows of each section. */
  readonly rows: readonly number[];
  /** Height of a row with the gap to the next. */
  readonly pitch: number;
  readonly size: { readonly width: number; readonly height: number };
}

function gridOf(
  sections: readonly WorkflowSection[],
  lanes: readonly WorkflowLane[],
  width: number,
  height: number,
  type: TypeScale,
): FlowGrid {
  const laneWidth = width / lanes.length;
  const heads = planLaneHeads(lanes, laneWidth, type);
  const headingHeight = type.body * 2.3;
  const flows = sections.map((section) => ({ section, cells: cellsOf(section.steps, lanes) }));
  const rows = flows.map(({ cells }) => Math.max(...cells.map((cell) => cell.row)) + 1);
  const pitch = (height - heads.height - headingHeight * sections.length) / rows.reduce((sum, count) => sum + count, 0);
  const size = { width: laneWidth * (1 - defaults.laneGap), height: pitch * (1 - defaults.rowGap) };
  return { laneWidth, heads, headingHeight, flows, rows, pitch, size };
}

/** Largest title (mm) with which every step's text stands inside its box; undefined where not even the smallest does. */
export function flowTitleSize(
  sections: readonly WorkflowSection[],
  lanes: readonly WorkflowLane[],
  width: number,
  height: number,
  type: TypeScale,
): number | undefined {
  const { size, laneWidth } = gridOf(sections, lanes, width, height, type);
  if (!laneHeadsFit(lanes, laneWidth, type)) return undefined;
  return largestTitle(
    sections.flatMap((section) => section.steps),
    size,
    type,
  );
}

/**
 * Places flows in lanes, one section beneath the other in the same lanes, rows of equal height over the whole frame;
 * titles of `titleSize` mm, which must fit (see `flowTitleSize`).
 */
export function placeFlow(
  sections: readonly WorkflowSection[],
  lanes: readonly WorkflowLane[],
  width: number,
  height: number,
  type: TypeScale,
  titleSize: number,
): PlacedFlow {
  const { laneWidth, heads, headingHeight, flows, rows, pitch, size } = gridOf(sections, lanes, width, height, type);
  const headings: FlowBand[] = [];
  const boxes: FlowBox[] = [];
  const arrows: (readonly Point[])[] = [];
  let top = heads.height;
  flows.forEach(({ section, cells }, index) => {
    headings.push({ id: section.id, x: 0, y: top, width, height: headingHeight });
    top += headingHeight;
    const frames = cells.map((cell) => frameOf(cell, top, laneWidth, pitch, size));
    frames.forEach((frame, step) => {
      const before = frames[step - 1];
      if (before) arrows.push(arrow(before, frame, pitch - size.height));
      boxes.push(boxOf(section.id, cells[step]!.step, frame, titleSize, type));
    });
    top += pitch * rows[index]!;
  });
  const bands = lanes.map((lane, index) => ({ id: lane.id, x: index * laneWidth, y: 0, width: laneWidth, height }));
  return { titleSize, lanes: bands, heads, headings, boxes, arrows };
}

function frameOf(cell: Cell, top: number, laneWidth: number, pitch: number, size: { width: number; height: number }) {
  return {
    x: cell.lane * laneWidth + (laneWidth - size.width) / 2,
    y: top + cell.row * pitch + (pitch - size.height) / 2,
    ...size,
  };
}

/** Side to side within a row; else from foot to head, across in the gap above the next row. */
function arrow(from: Frame, to: Frame, gap: number): Point[] {
  const fromCentre = from.x + from.width / 2;
  const toCentre = to.x + to.width / 2;
  if (from.y === to.y) {
    const y = from.y + from.height / 2;
    return fromCentre < toCentre
      ? [
          [from.x + from.width, y],
          [to.x, y],
        ]
      : [
          [from.x, y],
          [to.x + to.width, y],
        ];
  }
  const foot = from.y + from.height;
  if (from.x === to.x)
    return [
      [fromCentre, foot],
      [toCentre, to.y],
    ];
  const across = foot + gap * 0.4;
  return [
    [fromCentre, foot],
    [fromCentre, across],
    [toCentre, across],
    [toCentre, to.y],
  ];
}

function largestTitle(
  steps: readonly WorkflowStep[],
  size: { width: number; height: number },
  type: TypeScale,
): number | undefined {
  const frame = { x: 0, y: 0, ...size };
  for (let title = type.body * defaults.largestTitle; title >= type.floor; title -= 0.1) {
    if (steps.every((step) => textsFit(textsOf(step, frame, title, type), frame, title))) return title;
  }
  return undefined;
}

function boxOf(section: string, step: WorkflowStep, frame: Frame, title: number, type: TypeScale): FlowBox {
  const texts = textsOf(step, frame, title, type);
  const spare = (frame.y + frame.height - contentHeight(texts, title)) / 2;
  const moved = texts.map((text) => ({ ...text, y: text.y + spare }));
  const number = moved[0]!;
  const disc = { x: number.x, y: number.y, radius: discRadius(title) };
  return { id: `${section}-${step.number}`, kind: step.kind, ...frame, disc, texts: moved };
}
