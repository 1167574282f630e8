import type { TypeScale } from "../../theme/type-scale.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import { type ColumnNames, placeColumnNames } from "./column-names.ts";
import type { BarsProps } from "./props.ts";
import { measuredRows, rowCount, valueText } from "./scale.ts";
import { barSizes } from "./sizes.ts";

const defaults = {
  maxRows: 24,
  /** Share of a column's slot that its bar takes, and its figures may take. */
  bar: 0.72,
  figure: 0.9,
  /** Thickest bar, in sizes of names. */
  maxBar: 6,
  /** Widest slot, in sizes of the largest names: few rows leave the rest to what is said of them all. */
  maxSlot: 13,
  /** Share of the height that names may take, and that bars need. */
  nameHeight: 0.4,
  leastPlot: 0.25,
  /** Texts grow with the slot, to at most this many times their size; a slot of so many body texts needs none. */
  largerText: 1.7,
  usualSlot: 5,
  /** Smallest names and figures worth reading from two metres, of their size. */
  leastText: 0.62,
  /** Height of a lane, in sizes of its figures; between headings and plot, in theirs. */
  lane: 1.55,
  beside: 0.8,
};

/** Upright columns measured, mm. */
export interface ColumnMeasures {
  /** Left and right edge of the slots, and the width of one. */
  readonly left: number;
  readonly right: number;
  readonly slot: number;
  readonly thickness: number;
  readonly valueSize: number;
  readonly cellSize: number;
  readonly headingSize: number;
  readonly laneHeight: number;
  readonly names: ColumnNames;
  /** Y of the zero line, and the middle of each lane. */
  readonly zero: number;
  readonly lanes: readonly number[];
}

/** Text sizes, the names and the lanes beneath the columns. */
export function measureColumns(props: BarsProps): ColumnMeasures {
  const { type, width, height, rows } = props;
  const wide = width / Math.max(1, rowCount(props));
  const headingSize = barSizes(type, growthOf(wide, type)).heading;
  const headings = props.lanes.map((lines) => lines.join(""));
  const left = headings.length > 0 ? widest(headings, { size: headingSize }) + headingSize * defaults.beside : 0;
  const widestSlot = barSizes(type, defaults.largerText).name * defaults.maxSlot;
  const slot = Math.min((width - left) / Math.max(1, rows.length), widestSlot);
  // Sizes are those of the fullest sheet, so that all are alike.
  const narrowest = Math.min((width - left) / Math.max(1, rowCount(props)), widestSlot);
  const sizes = barSizes(type, growthOf(narrowest, type));
  const measured = measuredRows(props);
  const thickness = Math.min(narrowest * defaults.bar, sizes.name * defaults.maxBar);
  const values = measured.filter(({ isTotal }) => !isTotal || props.shared).map(valueText);
  const valueSize = fitSize(values, thickness * 0.96, { floor: type.floor, ceiling: sizes.value, weight: 700 });
  const cells = measured.flatMap((row) => row.cells.map(({ text }) => text));
  const figures = { floor: type.floor, ceiling: sizes.cell, weight: 700 } as const;
  const cellSize = fitSize(cells, narrowest * defaults.figure, figures);
  const laneHeight = Math.max(headingSize, cellSize) * defaults.lane;
  const names = placeColumnNames(rows, {
    slot: narrowest,
    centre: (index) => left + slot * (index + 0.5),
    maxHeight: height * defaults.nameHeight,
    floor: type.floor,
    ceiling: sizes.name,
    measured,
  });
  const top = height - laneHeight * props.lanes.length;
  return {
    left,
    right: width,
    slot,
    thickness,
    valueSize,
    cellSize,
    headingSize,
    laneHeight,
    names,
    zero: top - names.height,
    lanes: props.lanes.map((_, index) => top + laneHeight * (index + 0.5)),
  };
}

/** How much larger texts are than usual in a slot of so many mm. */
function growthOf(slot: number, { body }: TypeScale): number {
  return Math.max(1, Math.min(defaults.largerText, slot / (body * defaults.usualSlot)));
}

/** Whether upright columns under `top` mm are readable: up to 24, each wide enough for its texts. */
export function columnsFit(props: BarsProps, top: number): boolean {
  const { type, height } = props;
  const { slot, names, zero, cellSize, valueSize } = measureColumns(props);
  const sizes = barSizes(type);
  const measured = measuredRows(props);
  const cells = measured.flatMap((row) => row.cells.map(({ text }) => text));
  const least = (size: number) => Math.max(type.floor, size * defaults.leastText);
  return (
    rowCount(props) <= defaults.maxRows + 1 &&
    valueSize >= least(sizes.value) &&
    cellSize >= least(sizes.cell) &&
    names.size >= least(sizes.name) &&
    widest(cells, { size: cellSize, weight: 700 }) <= slot &&
    widest(measured.map(valueText), { size: valueSize, weight: 700 }) <= slot &&
    names.width <= slot &&
    names.height <= height * defaults.nameHeight * 1.1 &&
    zero - top - valueSize * 2 >= height * defaults.leastPlot
  );
}
