import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { LabelProps } from "../parts/label.tsx";
import { type Cell, cellsOf } from "./cells.ts";
import { type LaneHeads, placeLaneHeads } from "./lane-heads.ts";
import type { FlowDiagramProps, FlowSection, FlowStep } from "./props.ts";
import { contentHeight, discRadius, type FlowText, type Frame, textsFit, textsOf } from "./text.ts";

const defaults = {
  /** Share of a row that is left for the arrow to the next. */
  rowGap: 0.23,
  /** Share of a lane left of and right of its boxes together. */
  laneGap: 0.11,
  /** Largest title relative to the sheet's body text. */
  largestTitle: 1.5,
  /** Height of the space for a mark, and the mark's distance from its arrow, in sizes of a label. */
  mark: 2.2,
  besideArrow: 0.9,
};

type Point = readonly [x: number, y: number];

/** A step's box in mm. */
export interface FlowBox {
  readonly id: string;
  readonly kind: FlowStep["kind"];
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
  /** The lanes' heads at the top. */
  readonly laneHeads: LaneHeads;
  /** Heading bands of the sections. */
  readonly headings: readonly FlowBand[];
  readonly boxes: readonly FlowBox[];
  /** Right-angled lines in the direction of the arrow. */
  readonly arrows: readonly (readonly Point[])[];
  /** Where flows come from and go on, beside their arrows. */
  readonly marks: readonly LabelProps[];
}

/** Heights of everything above and between the rows, mm. */
interface FlowGrid {
  readonly laneHeads: LaneHeads;
  readonly laneWidth: number;
  readonly headingHeight: number;
  readonly markHeight: number;
  /** From one row to the next. */
  readonly pitch: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly flows: readonly { readonly section: FlowSection; readonly cells: readonly Cell[]; readonly rows: number }[];
}

/** The largest title with which every text stands in its box; undefined where not even the smallest does. */
export function flowTitleSize(props: FlowDiagramProps): number | undefined {
  const steps = props.sections.flatMap((section) => section.steps);
  return largestTitle(steps, gridOf(props).size, props.type);
}

/**
 * Places flows in lanes, one section beneath the other in the same lanes, rows of equal height over the whole frame;
 * text as large as fits every box. Throws when not even the smallest readable text fits.
 */
export function placeFlowDiagram(props: FlowDiagramProps): PlacedFlow {
  const { lanes, width, height, type } = props;
  const grid = gridOf(props);
  const { laneHeads, laneWidth, headingHeight, markHeight, pitch, size } = grid;
  const titleSize = props.titleSize ?? flowTitleSize(props);
  if (titleSize === undefined) throw new Error(`A flow does not fit boxes of ${size.width} × ${size.height} mm`);
  const headings: FlowBand[] = [];
  const boxes: FlowBox[] = [];
  const arrows: (readonly Point[])[] = [];
  const marks: LabelProps[] = [];
  const gap = pitch - size.height;
  let top = laneHeads.height;
  for (const { section, cells, rows } of grid.flows) {
    headings.push({ id: section.id, x: 0, y: top, width, height: headingHeight });
    top += headingHeight + (section.from ? markHeight : 0);
    const frames = cells.map((cell) => frameOf(cell, top, laneWidth, pitch, size));
    frames.forEach((frame, step) => {
      const before = frames[step - 1];
      if (before) arrows.push(arrow(before, frame, gap));
      boxes.push(boxOf(section.id, cells[step]!.step, frame, titleSize, type));
    });
    if (section.from) marked(frames[0]!, section.from, -(markHeight + gap / 2));
    top += pitch * rows;
    if (section.to) {
      marked(frames.at(-1)!, section.to, markHeight + gap / 2);
      top += markHeight;
    }
  }
  const bands = lanes.map((lane, index) => ({ id: lane.id, x: index * laneWidth, y: 0, width: laneWidth, height }));
  return { titleSize, lanes: bands, laneHeads, headings, boxes, arrows, marks };

  /** An arrow into the head of a box (`reach` upwards) or out of its foot, with its mark. */
  function marked(box: Frame, text: string, reach: number) {
    const x = box.x + box.width / 2;
    const edge = reach < 0 ? box.y : box.y + box.height;
    const [start, end] = reach < 0 ? [edge + reach, edge] : [edge, edge + reach];
    arrows.push([
      [x, start],
      [x, end],
    ]);
    const beside = x + type.label * defaults.besideArrow;
    marks.push({ x: beside, y: edge + reach / 2, size: type.label, text, weight: 500, fill: palette.redDark });
  }
}

function gridOf({ sections, lanes, width, height, type }: FlowDiagramProps): FlowGrid {
  const laneWidth = width / lanes.length;
  const laneHeads = placeLaneHeads(lanes, laneWidth, type);
  const headingHeight = type.body * 2.3;
  const markHeight = type.label * defaults.mark;
  const flows = sections.map((section) => {
    const cells = cellsOf(section.steps, lanes);
    return { section, cells, rows: Math.max(...cells.map((cell) => cell.row)) + 1 };
  });
  const marks = sections.flatMap(({ from, to }) => [from, to]).filter((mark) => mark !== undefined).length;
  const rows = flows.reduce((sum, flow) => sum + flow.rows, 0);
  const pitch = (height - laneHeads.height - headingHeight * sections.length - markHeight * marks) / rows;
  const size = { width: laneWidth * (1 - defaults.laneGap), height: pitch * (1 - defaults.rowGap) };
  return { laneHeads, laneWidth, headingHeight, markHeight, pitch, size, flows };
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

/** Largest title with which every step's text stands inside its box; undefined where the smallest does not. */
function largestTitle(
  steps: readonly FlowStep[],
  size: { width: number; height: number },
  type: TypeScale,
): number | undefined {
  const frame = { x: 0, y: 0, ...size };
  for (let title = type.body * defaults.largestTitle; title >= type.floor; title -= 0.1) {
    if (steps.every((step) => textsFit(textsOf(step, frame, title, type), frame, title))) return title;
  }
  return undefined;
}

function boxOf(section: string, step: FlowStep, frame: Frame, title: number, type: TypeScale): FlowBox {
  const texts = textsOf(step, frame, title, type);
  const spare = (frame.y + frame.height - contentHeight(texts, title)) / 2;
  const moved = texts.map((text) => ({ ...text, y: text.y + spare }));
  const number = moved[0]!;
  const disc = { x: number.x, y: number.y, radius: discRadius(title) };
  return { id: `${section}-${step.number}`, kind: step.kind, ...frame, disc, texts: moved };
}
