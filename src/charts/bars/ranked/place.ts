import { scaleLinear } from "d3";
import { formatNumber } from "../../../text/numbers.ts";
import { palette } from "../../../theme/palette.ts";
import type { TypeScale } from "../../../theme/type-scale.ts";
import { fitSize, widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { uprightLine } from "../../parts/segment.ts";
import { type PlacedBars, placedBars } from "../placed-bars.ts";
import type { RankedBar, RankedBarsProps } from "./props.ts";

const defaults = {
  /** Smallest text, of `type.label`. */
  smallestLabel: 0.8,
  /** Row height, in text sizes. */
  tightest: 1.5,
  loosest: 3.2,
  maxColumns: 2,
  /** Narrowest bar worth drawing beside its name, in text sizes. */
  shortestBar: 4,
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
  const { rows, width, height, type } = props;
  const head = headHeight(type);
  const arrangement = arrange(props, height - head);
  const { columns, perColumn, shown, size } = arrangement;
  const isCut = shown < rows.length;
  const restHeight = isCut ? size * 1.8 : 0;
  const between = size * 2;
  const columnWidth = (width - between * (columns - 1)) / columns;
  const rowHeight = Math.min((height - head - restHeight) / Math.max(1, perColumn), size * defaults.loosest);
  const rest = rows.slice(shown);
  return placedBars(
    ...Array.from({ length: columns }, (_, column) =>
      planColumn(props, rows.slice(column * perColumn, Math.min(shown, (column + 1) * perColumn)), {
        left: column * (columnWidth + between),
        width: columnWidth,
        top: head,
        rowHeight,
        size,
      }),
    ),
    isCut ? { labels: [restLine(props, rest, head + perColumn * rowHeight + restHeight / 2, size)] } : {},
  );
}

/** Whether every row stands in the box at a readable size. */
export function rankedBarsFit(props: RankedBarsProps): boolean {
  const available = props.height - headHeight(props.type);
  if (available <= 0) return false;
  const { shown, columns, size } = arrange(props, available);
  return shown === props.rows.length && namesFit(props, columnWidthOf(props, columns, size), size);
}

/** Width of one of several columns at a text size, mm. */
function columnWidthOf(props: RankedBarsProps, columns: number, size: number): number {
  return (props.width - size * 2 * (columns - 1)) / columns;
}

/** Whether the longest name stands in its lane, if need be at the floor. */
function namesFit(props: RankedBarsProps, columnWidth: number, size: number): boolean {
  const names = props.rows.map(({ label }) => label);
  const room = nameLaneOf(measure(props, size), columnWidth) - size * NAME_TO_AXIS;
  return widest(names, { size: props.type.floor, weight: 700 }) <= room;
}

/** Room between a name's end and the axis, where the star stands, sizes of text. */
const NAME_TO_AXIS = 1.7;

/** Width of the lane of names, star included: not so wide that no bar can be seen. */
function nameLaneOf(lanes: { name: number; value: number; note: number }, width: number): number {
  return Math.min(lanes.name, (width - lanes.value - lanes.note) * 0.6);
}

function headHeight(type: TypeScale): number {
  return type.note * 2;
}

function restLine(props: RankedBarsProps, rest: readonly RankedBar[], y: number, size: number): LabelProps {
  const text = props.restLabel(
    rest.length,
    rest.reduce((sum, row) => sum + row.value, 0),
  );
  const fitted = fitSize([text], props.width, { floor: props.type.floor, ceiling: size });
  return { x: 0, y, size: fitted, text, fill: palette.inkSoft };
}

function arrange(props: RankedBarsProps, available: number): Arrangement {
  const { rows, type } = props;
  const smallest = Math.max(type.floor, type.label * defaults.smallestLabel);
  const candidates = [type.label, smallest].flatMap((size) =>
    Array.from({ length: defaults.maxColumns }, (_, index) => ({ size, columns: index + 1 })),
  );
  const wide = candidates.filter(({ columns, size }) => columns === 1 || isWideEnough(props, columns, size));
  for (const { columns, size } of wide) {
    const capacity = Math.floor(available / (size * defaults.tightest));
    if (capacity * columns >= rows.length) {
      const perColumn = Math.ceil(rows.length / columns);
      const roomy = Math.min(type.body, available / Math.max(1, perColumn) / 2);
      return { columns, perColumn, shown: rows.length, size: columns === 1 ? Math.max(size, roomy) : size };
    }
  }
  const { columns } = wide.at(-1)!;
  const perColumn = Math.max(1, Math.floor((available - smallest * 1.8) / (smallest * defaults.tightest)));
  return { columns, perColumn, shown: Math.min(rows.length, perColumn * columns), size: smallest };
}

function isWideEnough(props: RankedBarsProps, columns: number, size: number): boolean {
  const width = columnWidthOf(props, columns, size);
  const lanes = measure(props, size);
  const bar = width - lanes.name - lanes.value - lanes.note;
  return bar >= size * defaults.shortestBar && namesFit(props, width, size);
}

/** Widths in mm of what stands beside the bars. */
function measure({ rows, noteHeading, type }: RankedBarsProps, size: number) {
  const notes = rows.flatMap((row) => (row.note ? [row.note] : []));
  const noteWidth = Math.max(widest(notes, { size }), widest([noteHeading ?? ""], { size: type.note }));
  return {
    name:
      widest(
        rows.map(({ label }) => label),
        { size, weight: 700 },
      ) +
      size * 1.9,
    value:
      widest(
        rows.map(({ value }) => formatNumber(value)),
        { size, weight: 700 },
      ) +
      size * 0.4,
    note: noteWidth > 0 ? noteWidth + size * 0.8 : 0,
  };
}

interface ColumnBox {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly size: number;
}

function planColumn(props: RankedBarsProps, rows: readonly RankedBar[], box: ColumnBox): PlacedBars {
  const { left, width, top, rowHeight, size } = box;
  const lanes = measure(props, size);
  const nameLane = nameLaneOf(lanes, width);
  const zero = left + nameLane;
  const right = left + width;
  const largest = Math.max(1, ...props.rows.map(({ value }) => value));
  const scale = scaleLinear([0, largest], [zero, Math.max(zero, right - lanes.note - lanes.value)]);
  const middle = (index: number) => top + rowHeight * (index + 0.5);
  const thickness = Math.min(rowHeight * 0.62, size * 1.1);
  const heading = { y: props.type.note * 0.8, size: props.type.note, fill: palette.inkSoft };
  return placedBars({
    axis: [uprightLine(zero, top, top + rows.length * rowHeight)],
    bars: rows.flatMap((row, index) =>
      row.value > 0
        ? [
            {
              x: zero,
              y: middle(index) - thickness / 2,
              width: scale(row.value) - zero,
              height: thickness,
              fill: row.isMarked ? palette.bar : palette.barOther,
            },
          ]
        : [],
    ),
    stars: rows.flatMap((row, index) =>
      row.isMarked ? [{ x: zero - size * 0.95, y: middle(index), size: size * 0.9 }] : [],
    ),
    labels: [
      { ...heading, x: zero, text: `${props.valueHeading}（${props.unit}）` },
      ...(props.noteHeading ? [{ ...heading, x: right, text: props.noteHeading, anchor: "end" as const }] : []),
      ...rows.flatMap((row, index): LabelProps[] => [
        {
          x: zero - size * NAME_TO_AXIS,
          y: middle(index),
          size: fitSize([row.label], nameLane - size * NAME_TO_AXIS, {
            floor: props.type.floor,
            ceiling: size,
            weight: 700,
          }),
          text: row.label,
          anchor: "end",
          weight: row.isMarked ? 700 : 400,
        },
        { x: scale(row.value) + size * 0.35, y: middle(index), size, text: formatNumber(row.value), weight: 700 },
        ...(row.note ? [{ x: right, y: middle(index), size, text: row.note, anchor: "end" as const }] : []),
      ]),
    ],
  });
}
