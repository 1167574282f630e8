import { widest } from "../../parts/fit-size.ts";
import { type RowColumns, rowColumns } from "../lying-rows.ts";
import { meanLines, rowCount } from "./figures.ts";
import { barLength, type ColumnMeasures, measureColumn, NAME_AND_STAR } from "./measure-rows.ts";
import type { PairedBarsProps } from "./props.ts";

const defaults = {
  /** More rows than this go side by side. */
  rowsInColumn: 40,
  /** Narrowest column worth having, in label sizes. */
  narrowest: 24,
  /** Tallest row, in label sizes. */
  tallest: 9,
  /** Lowest row of a readable chart, in sizes of the smallest text; a comfortable one, in label sizes. */
  lowest: 1.35,
  comfortable: 1.25,
  /** Share of the room under which rows at their tallest leave a dull rest. */
  filled: 0.8,
  /** Shortest axis worth having, in label sizes, and as a share of the column. */
  shortest: 8,
  shortestShare: 0.22,
  /** Between columns, in label sizes. */
  between: 2.6,
};

/** Whether lying bars are readable: rows high enough for their texts, an axis long enough to tell bars apart. */
export function rowsFit(props: PairedBarsProps, top: number): boolean {
  return isReadable(props, arrangeRows(props, top));
}

function isReadable(props: PairedBarsProps, { columnWidth, rowHeight, measures }: Arrangement): boolean {
  const { type, mean } = props;
  const { nameWidth, nameSize, valueSize, baseLane, rateLane } = measures;
  const axis = columnWidth - nameWidth - nameSize * NAME_AND_STAR - baseLane - rateLane;
  const meanName = mean === undefined ? "" : meanLines(props, mean).join(" ");
  return (
    rowHeight >= type.floor * defaults.lowest &&
    axis >= widest([meanName], { size: type.note, weight: 700 }) &&
    barLength(props, axis, valueSize) >= Math.max(type.label * defaults.shortest, columnWidth * defaults.shortestShare)
  );
}

/** Whether there are rows enough to fill the box without growing absurdly tall. */
export function rowsFill(props: PairedBarsProps, top: number): boolean {
  const { available } = arrangeRows(props, top);
  return rowCount(props) * props.type.label * defaults.tallest >= available * defaults.filled;
}

/** Rows in columns side by side, mm. */
export interface Arrangement extends RowColumns {
  readonly rowHeight: number;
  /** Height of the headings above the rows, and what is left for the rows. */
  readonly head: number;
  readonly available: number;
  readonly measures: ColumnMeasures;
}

/** The number of columns that the rows want, or the nearest to it that is readable. */
export function arrangeRows(props: PairedBarsProps, top: number): Arrangement {
  const { type, width, height } = props;
  const count = rowCount(props);
  const between = type.label * defaults.between;
  const head = type.note * 3.8;
  const available = height - top - head - type.note * 1.8;
  const most = Math.max(1, Math.floor((width + between) / (type.label * defaults.narrowest + between)));
  const byCount = Math.ceil(count / defaults.rowsInColumn);
  const byHeight = Math.ceil((count * type.label * defaults.comfortable) / Math.max(1, available));
  const wanted = Math.min(most, Math.max(1, byCount, byHeight));
  const inColumns = (wantedColumns: number): Arrangement => {
    const perColumn = Math.max(1, Math.ceil(count / wantedColumns));
    const columns = Math.max(1, Math.ceil(count / perColumn));
    const inWidth = rowColumns(width, columns, between);
    const rowHeight = Math.min(available / perColumn, type.label * defaults.tallest);
    return { ...inWidth, rowHeight, head, available, measures: measureColumn(props, inWidth.columnWidth, rowHeight) };
  };
  const others = Array.from({ length: most }, (_, index) => index + 1).sort(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a,
  );
  const arrangements = others.map(inColumns);
  return arrangements.find((arrangement) => isReadable(props, arrangement)) ?? arrangements[0]!;
}
