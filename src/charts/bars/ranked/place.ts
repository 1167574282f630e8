import { scaleLinear } from "d3";
import { formatNumber } from "../../../text/numbers.ts";
import { palette } from "../../../theme/palette.ts";
import { fewestParts } from "../../parts/fewest-parts.ts";
import { fitSize, widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { inOrder, largestThatFits } from "../../parts/largest-that-fits.ts";
import {
  barValue,
  type LyingRows,
  NAME_TO_AXIS,
  placeRowColumns,
  placeRowNames,
  rowColumns,
  rowFigure,
  rowMiddle,
} from "../lying-rows.ts";
import { type PlacedBars, placedBars, quietLabel, villageFill } from "../placed-bars.ts";
import type { RankedBar, RankedBarsProps } from "./props.ts";

const defaults = {
  /** Smallest text, of `type.label`. */
  smallestLabel: 0.8,
  /** Headings above the rows, in sizes of notes. */
  head: 2,
  /** Row height, in text sizes. */
  tightest: 1.5,
  loosest: 3.2,
  /** Height of the last line, which sums up the rest, in text sizes. */
  rest: 1.8,
  maxColumns: 2,
  /** Between columns, in text sizes. */
  between: 2,
  /** Narrowest bar worth drawing beside its name, in text sizes. */
  shortestBar: 4,
  /** Largest share of the room that names may take from bars. */
  nameShare: 0.6,
};

/** How many rows stand, in how many columns, and how large. */
interface Arrangement {
  readonly columns: number;
  readonly perColumn: number;
  readonly shown: number;
  /** Text size, mm. */
  readonly size: number;
}

/** Rows at a readable size in one or two columns; what does not fit is summed up in the last line. */
export function placeRankedBars(props: RankedBarsProps): PlacedBars {
  const { rows, height, type } = props;
  const top = type.note * defaults.head;
  const { columns, perColumn, shown, size } = arrange(props, height - top);
  const restHeight = shown < rows.length ? size * defaults.rest : 0;
  const rowHeight = Math.min((height - top - restHeight) / Math.max(1, perColumn), size * defaults.loosest);
  const inColumns = rowColumns(props.width, columns, size * defaults.between);
  return placedBars(
    placeRowColumns(rows.slice(0, shown), perColumn, inColumns, (own, left) =>
      placeColumn(props, own, { left, width: inColumns.columnWidth, top, rowHeight, nameSize: size }),
    ),
    restHeight > 0 ? { labels: [restLine(props, shown, top + perColumn * rowHeight + restHeight / 2, size)] } : {},
  );
}

/** Whether every row stands in the box at a readable size. */
export function rankedBarsFit(props: RankedBarsProps): boolean {
  const available = props.height - props.type.note * defaults.head;
  if (available <= 0) return false;
  const { shown, columns, size } = arrange(props, available);
  return (
    shown === props.rows.length &&
    namesFit(props, rowColumns(props.width, columns, size * defaults.between).columnWidth, size)
  );
}

/** Whether the longest name stands in its lane, if need be at the floor. */
function namesFit(props: RankedBarsProps, columnWidth: number, size: number): boolean {
  const names = props.rows.map(({ label }) => label);
  const room = nameLaneOf(measureLanes(props, size), columnWidth) - size * NAME_TO_AXIS;
  return widest(names, { size: props.type.floor, weight: 700 }) <= room;
}

/** Width of the lane of names, star included: not so wide that no bar can be seen. */
function nameLaneOf({ name, value, note }: ReturnType<typeof measureLanes>, width: number): number {
  return Math.min(name, (width - value - note) * defaults.nameShare);
}

/** The last line: how many rows are left, and the sum of their values. */
function restLine(props: RankedBarsProps, shown: number, y: number, size: number): LabelProps {
  const rest = props.rows.slice(shown);
  const sum = rest.reduce((total, row) => total + row.value, 0);
  const text = props.restLabel(rest.length, sum);
  const fitted = fitSize([text], props.width, { floor: props.type.floor, ceiling: size });
  return { x: 0, y, size: fitted, text, fill: palette.inkSoft };
}

/** All rows in the largest size and the fewest columns that hold them, else as many as the smallest size holds. */
function arrange(props: RankedBarsProps, available: number): Arrangement {
  const { rows, type } = props;
  const smallest = Math.max(type.floor, type.label * defaults.smallestLabel);
  const isWide = (columns: number, size: number) => columns === 1 || isWideEnough(props, columns, size);
  const whole = largestThatFits(inOrder([type.label, smallest]), (size) =>
    fewestParts({ most: defaults.maxColumns }, (columns) => {
      const capacity = Math.floor(available / (size * defaults.tightest));
      if (!isWide(columns, size) || capacity * columns < rows.length) return undefined;
      const perColumn = Math.ceil(rows.length / columns);
      const roomy = Math.min(type.body, available / Math.max(1, perColumn) / 2);
      return { columns, perColumn, shown: rows.length, size: columns === 1 ? Math.max(size, roomy) : size };
    }),
  );
  if (whole) return whole;
  const columns = isWide(defaults.maxColumns, smallest) ? defaults.maxColumns : 1;
  const room = (available - smallest * defaults.rest) / (smallest * defaults.tightest);
  const perColumn = Math.max(1, Math.floor(room));
  return { columns, perColumn, shown: Math.min(rows.length, perColumn * columns), size: smallest };
}

function isWideEnough(props: RankedBarsProps, columns: number, size: number): boolean {
  const { columnWidth } = rowColumns(props.width, columns, size * defaults.between);
  const { name, value, note } = measureLanes(props, size);
  return columnWidth - name - value - note >= size * defaults.shortestBar && namesFit(props, columnWidth, size);
}

/** Widths in mm of what stands beside the bars. */
function measureLanes({ rows, noteHeading, type }: RankedBarsProps, size: number) {
  const bold = { size, weight: 700 } as const;
  const notes = rows.flatMap((row) => (row.note ? [row.note] : []));
  const noteWidth = Math.max(widest(notes, { size }), widest([noteHeading ?? ""], { size: type.note }));
  const names = rows.map(({ label }) => label);
  const values = rows.map(({ value }) => formatNumber(value));
  return {
    name: widest(names, bold) + size * 1.9,
    value: widest(values, bold) + size * 0.4,
    note: noteWidth > 0 ? noteWidth + size * 0.8 : 0,
  };
}

interface Column extends Omit<LyingRows, "zero"> {
  readonly left: number;
  readonly width: number;
}

function placeColumn(props: RankedBarsProps, rows: readonly RankedBar[], column: Column): PlacedBars {
  const { left, width, rowHeight, nameSize: size } = column;
  const { type } = props;
  const lanes = measureLanes(props, size);
  const nameLane = nameLaneOf(lanes, width);
  const [zero, right] = [left + nameLane, left + width];
  const own = { ...column, zero };
  const largest = Math.max(1, ...props.rows.map(({ value }) => value));
  const scale = scaleLinear([0, largest], [zero, Math.max(zero, right - lanes.note - lanes.value)]);
  const thickness = Math.min(rowHeight * 0.62, size * 1.1);
  const heading = (x: number, text: string, anchor: "start" | "end") =>
    quietLabel(x, type.note * 0.8, type.note, text, anchor);
  const { axis, stars, names } = placeRowNames(own, rows, {
    star: 0.9,
    name: ({ label }) => {
      const room = nameLane - size * NAME_TO_AXIS;
      return fitSize([label], room, { floor: type.floor, ceiling: size, weight: 700 });
    },
  });
  return placedBars({
    axis,
    bars: rows.flatMap((row, index) => {
      const y = rowMiddle(own, index) - thickness / 2;
      const bar = { x: zero, y, width: scale(row.value) - zero, height: thickness, ...villageFill(row) };
      return row.value > 0 ? [bar] : [];
    }),
    stars,
    labels: [
      heading(zero, `${props.valueHeading}（${props.unit}）`, "start"),
      ...(props.noteHeading ? [heading(right, props.noteHeading, "end")] : []),
      ...rows.flatMap((row, index) => [
        names[index]!,
        barValue(scale(row.value), rowMiddle(own, index), size, formatNumber(row.value)),
        ...(row.note ? [rowFigure(own, index, right, size, row.note)] : []),
      ]),
    ],
  });
}
