import { palette } from "../../theme/palette.ts";
import type { LabelProps } from "../parts/label.tsx";
import { type PoorSignProps, poorSignWidth } from "../parts/poor-sign.tsx";
import { levelLine, uprightLine } from "../parts/segment.ts";
import { arrangeRows, headSize } from "./arrange-rows.ts";
import { cellLabel } from "./cell-label.ts";
import { barLength, fitName, NAME_INDENT, type RowMeasures } from "./measure-rows.ts";
import { placeBar } from "./place-bar.ts";
import { placeMean } from "./place-mean.ts";
import { movedBars, type PlacedBars, placedBars } from "./placed-bars.ts";
import type { BarRow, BarsProps } from "./props.ts";
import { largest } from "./scale.ts";

const defaults = {
  /** Share of a row that its bar takes, and the ground of a figure. */
  bar: 0.68,
  ground: 0.86,
  /** Line height of headings, in their size. */
  headLine: 1.2,
};

/** Lying bars under `top` mm, in one column or, where rows are many, in several with the same scale. */
export function placeRows(props: BarsProps, top: number): PlacedBars {
  const { rows } = props;
  const { columnWidth, between, rowHeight, head, measures, columns } = arrangeRows(props, top);
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  return placedBars(
    ...Array.from({ length: columns }, (_, column) => {
      const own = rows.slice(column * perColumn, (column + 1) * perColumn);
      const placed = placeColumn(props, own, { ...measures, rowHeight, width: columnWidth, top: top + head });
      return own.length === 0 ? {} : movedBars(placed, column * (columnWidth + between), 0);
    }),
  );
}

interface Column extends RowMeasures {
  readonly width: number;
  /** Upper edge of the first row, mm. */
  readonly top: number;
  readonly rowHeight: number;
}

function placeColumn(props: BarsProps, rows: readonly BarRow[], column: Column): PlacedBars {
  const { mean, valueHeading } = props;
  const { width, top, rowHeight, toAxis: zero, valueSize } = column;
  const perPerson = barLength(props, width - zero, valueSize) / largest(props);
  const length = (amount: number) => amount * perPerson;
  const bottom = top + rows.length * rowHeight;
  const middle = (index: number) => top + rowHeight * (index + 0.5);
  const thickness = rowHeight * defaults.bar;
  const figures = placedBars(
    ...rows.map((row, index) =>
      placeBar(row, { isUpright: false, zero, middle: middle(index), thickness, length }, valueSize),
    ),
  );
  const total = rows.findIndex(({ isTotal }) => isTotal);
  const size = headSize(props);
  const heading = valueHeading === undefined ? [] : [headLabel(zero, top, size, valueHeading, "start")];
  return placedBars(
    {
      grounds: rows.flatMap((_, index) =>
        index % 2 === 1
          ? [{ x: 0, y: top + rowHeight * index, width: zero, height: rowHeight, color: palette.greyFaint }]
          : [],
      ),
      axis: [uprightLine(zero, top, bottom)],
      rules: total >= 0 ? [levelLine(top + rowHeight * total, 0, zero)] : [],
      labels: heading,
    },
    placeNames(props, rows, column, middle),
    placeCells(props, rows, column, middle),
    figures,
    mean === undefined
      ? {}
      : placeMean(mean, { isUpright: false, zero, length, from: top, to: bottom }, figures, size, [zero, width]),
  );
}

/** Names at the left edge, a poor village's on its sign. */
function placeNames(
  { type }: BarsProps,
  rows: readonly BarRow[],
  { width, nameSize }: Column,
  middle: (index: number) => number,
): Partial<PlacedBars> {
  const sizeOf = ({ label, isPoor }: BarRow) =>
    fitName(label, { columnWidth: width, ceiling: nameSize, floor: type.floor, isPoor });
  const indent = nameSize * NAME_INDENT;
  return {
    signs: rows.flatMap((row, index): PoorSignProps[] => {
      const size = sizeOf(row);
      return row.isPoor ? [{ x: poorSignWidth(row.label, size) / 2, y: middle(index), size, lines: [row.label] }] : [];
    }),
    labels: rows.flatMap((row, index): LabelProps[] =>
      row.isPoor
        ? []
        : [{ x: indent, y: middle(index), size: sizeOf(row), text: row.label, weight: row.isTotal ? 700 : 500 }],
    ),
  };
}

/** Figures right-aligned in their lanes, with headings over them. */
function placeCells(
  props: BarsProps,
  rows: readonly BarRow[],
  { nameLane, lanes, top, rowHeight, cellSize, headingSize }: Column,
  middle: (index: number) => number,
): PlacedBars {
  let right = nameLane;
  return placedBars(
    ...lanes.map((lane, index) => {
      right += lane;
      const [x, width] = [right, lane - cellSize * 0.4];
      const height = rowHeight * defaults.ground;
      const heading = props.lanes[index]!;
      return {
        grounds: rows.flatMap(({ cells }, row) => {
          const { ground } = cells[index]!;
          return ground
            ? [
                {
                  x: x - width + cellSize * 0.3,
                  y: middle(row) - height / 2,
                  width,
                  height,
                  color: ground,
                  isOutlined: true,
                },
              ]
            : [];
        }),
        labels: [
          ...heading.map((text, line) =>
            headLabel(x, top - (heading.length - 1 - line) * headingSize * defaults.headLine, headingSize, text, "end"),
          ),
          ...rows.map((row, at) =>
            cellLabel(row.cells[index]!, { x, y: middle(at), size: cellSize, anchor: "end", isTotal: row.isTotal }),
          ),
        ],
      };
    }),
  );
}

/** A line of a heading whose lowest line stands over `top`. */
function headLabel(x: number, top: number, size: number, text: string, anchor: "start" | "end"): LabelProps {
  return { x, y: top - size, size, text, anchor, fill: palette.inkSoft };
}
