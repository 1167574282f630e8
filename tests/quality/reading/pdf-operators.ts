import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "../../../src/charts/parts/box.ts";
import { apply, IDENTITY, isUpright, type Matrix, multiply, scaleOf } from "./matrix.ts";
import { boxOnSheet, intersection, type PdfState } from "./pdf-state.ts";
import { visibleWidth } from "./stroke-width.ts";

/** Characters drawn by one operator. Lengths in mm, y downwards. */
export interface PdfRun {
  readonly text: string;
  /** Start of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Advance of all characters. */
  readonly width: number;
  /** Em. */
  readonly size: number;
  readonly isUpright: boolean;
  readonly fill: string;
}

/** A stroked path. */
export interface PdfStroke {
  /** What can be seen of its width, mm. */
  readonly width: number;
  readonly color: string;
  /** Colour it is filled with by the same operator; undefined for a line. */
  readonly fill?: string;
  /** Box of the path without the width of its stroke, mm. */
  readonly box: Box;
}

export interface PdfOperator {
  readonly code: number;
  readonly args: readonly unknown[];
}

interface Glyph {
  readonly unicode: string;
  /** Thousandths of the em. */
  readonly width: number;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke];
const FILLED_STROKES: readonly number[] = [
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];

/**
 * Follows the operators of a page as a viewer does, as far as text and strokes need. `toSheet` leads from the page's points
 * to mm of the sheet.
 */
export function drawn(operators: readonly PdfOperator[], toSheet: Matrix) {
  const runs: PdfRun[] = [];
  const strokes: PdfStroke[] = [];
  const saved: PdfState[] = [];
  let state: PdfState = {
    matrix: toSheet,
    clip: EVERYWHERE,
    lineWidth: 1,
    fill: "#000000",
    stroke: "#000000",
    fontSize: 0,
  };
  let textMatrix: Matrix = IDENTITY;
  let clips = false;
  const set = (change: Partial<PdfState>) => {
    state = { ...state, ...change };
  };
  const enter = (inner: Matrix) => set({ matrix: multiply(state.matrix, inner) });

  function path(paint: number, minMax: ArrayLike<number> & Iterable<number>) {
    const box = boxOnSheet(state.matrix, minMax);
    const isFilled = FILLED_STROKES.includes(paint);
    if (isFilled || STROKES.includes(paint)) {
      const width = visibleWidth(state.lineWidth * scaleOf(state.matrix), box, state.clip);
      strokes.push({ width, color: state.stroke, ...(isFilled ? { fill: state.fill } : {}), box });
    }
    if (clips) set({ clip: intersection(state.clip, box) });
    clips = false;
  }

  function show(items: readonly (Glyph | number)[]) {
    const matrix = multiply(state.matrix, textMatrix);
    const scale = scaleOf(matrix);
    const [x, y] = apply(matrix, 0, 0);
    const ems = items.reduce<number>((sum, item) => sum + (typeof item === "number" ? -item : item.width) / 1000, 0);
    const text = items.map((item) => (typeof item === "number" ? "" : item.unicode)).join("");
    const size = state.fontSize * scale;
    runs.push({ text, x, y, width: ems * size, size, isUpright: isUpright(matrix), fill: state.fill });
    textMatrix = multiply(textMatrix, [1, 0, 0, 1, ems * state.fontSize, 0]);
  }

  const actions: Readonly<Record<number, (...args: never[]) => void>> = {
    [OPS.save]: () => saved.push(state),
    [OPS.restore]: () => set(saved.pop()!),
    [OPS.transform]: (...matrix: Matrix) => enter(matrix),
    // A form keeps its own state: pdf.js leaves the saving to whoever draws.
    [OPS.paintFormXObjectBegin]: (matrix: Matrix | null) => {
      saved.push(state);
      if (matrix) enter(matrix);
    },
    [OPS.paintFormXObjectEnd]: () => set(saved.pop()!),
    [OPS.setLineWidth]: (lineWidth: number) => set({ lineWidth }),
    [OPS.setFillRGBColor]: (fill: string) => set({ fill }),
    [OPS.setStrokeRGBColor]: (stroke: string) => set({ stroke }),
    [OPS.setFont]: (_font: string, fontSize: number) => set({ fontSize }),
    [OPS.clip]: () => {
      clips = true;
    },
    [OPS.eoClip]: () => {
      clips = true;
    },
    [OPS.constructPath]: (paint: number, _data: unknown, minMax: Float32Array | null) => {
      if (minMax) path(paint, minMax);
    },
    [OPS.beginText]: () => {
      textMatrix = IDENTITY;
    },
    [OPS.setTextMatrix]: (matrix: Matrix) => {
      textMatrix = matrix;
    },
    [OPS.showText]: (items: readonly (Glyph | number)[]) => show(items),
  };
  for (const { code, args } of operators) {
    const action = actions[code] as ((...args: readonly unknown[]) => void) | undefined;
    action?.(...args);
  }
  return { runs, strokes };
}
