import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { YearCell, YearStripProps } from "./props.ts";

/** Unit behind a figure, of the figure's size. */
const UNIT_SIZE = 0.45;

/** Between a figure and its unit, of the unit's size. */
const UNIT_GAP = 0.25;

/** Text sizes of a cell, mm. */
export interface CellSizes {
  readonly label: number;
  readonly figure: number;
  readonly unit: number;
}

/** Text sizes that suit every cell of every card, mm. */
export function cellSizes({ years, type }: YearStripProps, width: number, height: number): CellSizes {
  const cells = years.flatMap((year) => year.cells);
  const inner = width * 0.9;
  const label = fitSize(
    cells.map((cell) => cell.label),
    inner,
    { floor: type.floor, ceiling: Math.min(type.body, height * 0.26) },
  );
  const ceiling = Math.max(type.floor, Math.min(type.figure, height * 0.42));
  const figure = Math.max(type.floor, Math.min(ceiling, ...cells.map((cell) => widestFigure(cell, inner, type.floor))));
  return { label, figure, unit: Math.max(type.floor, figure * UNIT_SIZE) };
}

/** Largest figure that leaves room for its unit, which is not set under the floor. */
function widestFigure({ value, unit }: YearCell, width: number, floor: number): number {
  const figureEms = textWidth(value, { size: 1, weight: 700 });
  const unitEms = unit === "" ? 0 : widest([unit], { size: 1 }) + UNIT_GAP;
  const scaled = width / (figureEms + unitEms * UNIT_SIZE);
  return scaled * UNIT_SIZE >= floor ? scaled : (width - unitEms * floor) / figureEms;
}

/** Whether every cell's label and figure stand in it at these sizes. */
export function cellsFit(
  { years }: YearStripProps,
  { label, figure, unit }: CellSizes,
  { width, height }: { width: number; height: number },
): boolean {
  if (cellHeight({ label, figure, unit }) > height) return false;
  return years.every(({ cells }) =>
    cells.every((cell) => {
      const unitWidth = cell.unit === "" ? 0 : unit * UNIT_GAP + textWidth(cell.unit, { size: unit });
      const figureWidth = textWidth(cell.value, { size: figure, weight: 700 }) + unitWidth;
      return Math.max(figureWidth, textWidth(cell.label, { size: label })) <= width;
    }),
  );
}

/** Label, figure and the space between them, mm. */
function cellHeight({ label, figure }: CellSizes): number {
  return label + figure + label * 0.35;
}

/** The label above, the figure with its unit below; centred on x, y. */
export function cellLabels(cell: YearCell, sizes: CellSizes, x: number, y: number): LabelProps[] {
  const top = y - cellHeight(sizes) / 2;
  const baseline = top + sizes.label * 1.35 + sizes.figure * 0.86;
  const figureWidth = textWidth(cell.value, { size: sizes.figure, weight: 700 });
  const unitGap = cell.unit === "" ? 0 : sizes.unit * UNIT_GAP;
  const width = figureWidth + unitGap + widest([cell.unit], { size: sizes.unit });
  const figure: LabelProps = {
    x: x - width / 2,
    y: baseline,
    size: sizes.figure,
    text: cell.value,
    weight: 700,
    baseline: true,
  };
  return [
    { x, y: top + sizes.label / 2, size: sizes.label, text: cell.label, anchor: "middle", fill: palette.inkSoft },
    figure,
    ...(cell.unit === ""
      ? []
      : [{ ...figure, x: figure.x + figureWidth + unitGap, size: sizes.unit, text: cell.unit, weight: 400 as const }]),
  ];
}
