import { fitSize, widest } from "../parts/fit-size.ts";
import { poorSignWidth, SIGN_AROUND } from "../parts/poor-sign.tsx";
import type { BarsProps } from "./props.ts";
import { largest, measuredRows, valueText } from "./scale.ts";
import { barSizes } from "./sizes.ts";

const defaults = {
  /** Names wider than this share of a column are set smaller. */
  nameShare: 0.34,
  /** Texts grow in rows that are taller than they need, to at most so many times their size. */
  largerText: 1.5,
  textToRow: 0.34,
  /** Share of a row that a text may take: a name with its sign, values and figures. */
  name: 0.56,
  value: 0.56,
  cell: 0.56,
  /** Largest heading, of the figures beneath. */
  heading: 1.15,
  /** Between lanes, and between the last one and the axis, in sizes of figures; behind a value, in its sizes. */
  gap: 0.9,
  toAxis: 0.7,
  afterValue: 0.68,
};

/** A name without a sign begins so far from the column's left edge, in its size. */
export const NAME_INDENT = 0.35;

/** What all columns of rows share, mm: sizes of text, and the widths of the lanes before the axis. */
export interface RowMeasures {
  readonly nameSize: number;
  readonly nameLane: number;
  readonly valueSize: number;
  readonly cellSize: number;
  readonly headingSize: number;
  readonly lanes: readonly number[];
  /** From a column's left edge to its axis. */
  readonly toAxis: number;
}

/** Text as large as the rows allow, lanes as wide as their text. */
export function measureRows(props: BarsProps, columnWidth: number, rowHeight: number): RowMeasures {
  const { type } = props;
  const rows = measuredRows(props);
  const growth = Math.max(1, Math.min(defaults.largerText, (rowHeight * defaults.textToRow) / type.body));
  const sizes = barSizes(type, growth);
  const size = (ceiling: number, share: number) => Math.max(type.floor, Math.min(ceiling, rowHeight * share));
  const nameSize = size(sizes.name, defaults.name);
  const cellSize = size(sizes.cell, defaults.cell);
  const headingSize = Math.max(type.floor, Math.min(barSizes(type).heading, cellSize * defaults.heading));
  const names = rows.map(({ label, isPoor }) => {
    const fitted = fitName(label, { columnWidth, ceiling: nameSize, floor: type.floor, isPoor });
    return isPoor
      ? poorSignWidth(label, fitted)
      : widest([label], { size: fitted, weight: 700 }) + nameSize * NAME_INDENT;
  });
  const lanes = props.lanes.map((heading, lane) => {
    const figures = widest(
      rows.map(({ cells }) => cells[lane]!.text),
      { size: cellSize, weight: 700 },
    );
    return Math.max(figures, widest(heading, { size: headingSize })) + cellSize * defaults.gap;
  });
  const nameLane = Math.max(0, ...names);
  return {
    nameSize,
    nameLane,
    valueSize: size(sizes.value, defaults.value),
    cellSize,
    headingSize,
    lanes,
    toAxis: nameLane + lanes.reduce((sum, lane) => sum + lane, 0) + cellSize * defaults.toAxis,
  };
}

/** Size of a name: that of the others, or smaller where it would take too much of the column. */
export function fitName(
  name: string,
  { columnWidth, ceiling, floor, isPoor }: { columnWidth: number; ceiling: number; floor: number; isPoor: boolean },
): number {
  const room = columnWidth * defaults.nameShare - (isPoor ? SIGN_AROUND * ceiling : 0);
  return fitSize([name], room, { floor, ceiling, weight: 700 });
}

/** Length in mm of the largest amount, so that every bar and mark with the value behind it stays within `room`. */
export function barLength(props: BarsProps, room: number, valueSize: number): number {
  const whole = largest(props);
  const lengths = measuredRows(props).map((row) => {
    const value = widest([valueText(row)], { size: valueSize, weight: 700 }) + valueSize * defaults.afterValue;
    const reach = row.isTotal && !props.shared ? 0 : Math.max(row.value ?? 0, row.base ?? 0);
    return reach > 0 ? ((room - value) * whole) / Math.min(reach, whole) : room;
  });
  return Math.min(room, ...lengths);
}
