import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import { fitSize, widest } from "./parts/fit-size.ts";
import type { LabelProps } from "./parts/label.tsx";
import type { YearCell, YearStripProps } from "./year-strip-layout.ts";

/** Unit behind a figure, of the figure's size. */
const UNIT_SIZE = 0.45;

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
  const ems = Math.max(
    1,
    ...cells.map(
      (cell) => textWidth(cell.value, { size: 1, weight: 700 }) + textWidth(` ${cell.unit}`, { size: UNIT_SIZE }),
    ),
  );
  const figure = Math.max(type.floor, Math.min(type.figure, height * 0.42, inner / ems));
  return { label, figure, unit: Math.max(type.floor, figure * UNIT_SIZE) };
}

/** The label above, the figure with its unit below; centred on x, y. */
export function cellLabels(cell: YearCell, sizes: CellSizes, x: number, y: number): LabelProps[] {
  const total = sizes.label + sizes.figure + sizes.label * 0.35;
  const top = y - total / 2;
  const baseline = top + sizes.label * 1.35 + sizes.figure * 0.86;
  const figureWidth = textWidth(cell.value, { size: sizes.figure, weight: 700 });
  const unitGap = cell.unit === "" ? 0 : sizes.unit * 0.25;
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
