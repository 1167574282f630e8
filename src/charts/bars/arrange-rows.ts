import { widest } from "../parts/fit-size.ts";
import { poorSignHeight } from "../parts/poor-sign.tsx";
import { barLength, measureRows, type RowMeasures } from "./measure-rows.ts";
import type { BarsProps } from "./props.ts";
import { rowCount } from "./scale.ts";
import { barSizes } from "./sizes.ts";

const defaults = {
  /** More rows than this go side by side. */
  rowsInColumn: 40,
  /** Tallest row, in sizes of names; and share of the room under which rows at their tallest leave a dull rest. */
  tallest: 6,
  filled: 0.8,
  /** A comfortable row, in sizes of names. */
  comfortable: 1.3,
  /** Shortest bars worth having: in body texts, and as a share of the column. */
  shortest: 5,
  shortestShare: 0.2,
  /** Share of the column that bars are wanted to have. */
  roomyShare: 0.32,
  mostColumns: 6,
  /** Smallest names that a sheet may have, of their size. */
  leastText: 0.54,
  /** Between columns, in body texts. */
  between: 2,
  /** Line height of headings, and the space beneath them, in their sizes. */
  headLine: 1.2,
  beneathHead: 0.5,
};

/** Rows in columns side by side, mm. */
export interface Arrangement {
  readonly columns: number;
  readonly perColumn: number;
  readonly columnWidth: number;
  readonly between: number;
  readonly rowHeight: number;
  /** Height of the headings above the rows. */
  readonly head: number;
  readonly measures: RowMeasures;
}

/** Whether lying bars are readable: rows high enough for their texts, an axis long enough to tell bars apart. */
export function rowsFit(props: BarsProps, top: number): boolean {
  return isReadable(props, arrangeRows(props, top));
}

/** Whether there are rows enough to fill the box without growing absurdly tall. */
export function rowsFill(props: BarsProps, top: number): boolean {
  const { columns, perColumn, rowHeight, head } = arrangeRows(props, top);
  return columns > 1 || perColumn * rowHeight >= (props.height - top - head) * defaults.filled;
}

function isReadable(
  props: BarsProps,
  { columnWidth, rowHeight, measures }: Arrangement,
  share = defaults.shortestShare,
): boolean {
  const { type, mean } = props;
  const room = columnWidth - measures.toAxis;
  return (
    rowHeight >= poorSignHeight(Math.max(type.floor, barSizes(type).name * defaults.leastText)) &&
    room >= widest([mean?.text ?? ""], { size: headSize(props), weight: 700 }) &&
    barLength(props, room, measures.valueSize) >= Math.max(type.body * defaults.shortest, columnWidth * share)
  );
}

/** Size of the words of the mean over lying bars. */
export function headSize({ type }: Pick<BarsProps, "type">): number {
  return barSizes(type).heading;
}

/** The number of columns that the rows want, or the nearest to it that is readable. */
export function arrangeRows(props: BarsProps, top: number): Arrangement {
  const { type, width, height } = props;
  const count = rowCount(props);
  const { name, heading } = barSizes(type);
  const between = type.body * defaults.between;
  const lines = Math.max(...props.lanes.map((lane) => lane.length), props.mean || props.valueHeading ? 1 : 0, 0);
  const head = heading * (lines * defaults.headLine + (lines > 0 ? defaults.beneathHead : 0));
  const available = height - top - head;
  const byCount = Math.ceil(count / defaults.rowsInColumn);
  const byHeight = Math.ceil((count * name * defaults.comfortable) / Math.max(1, available));
  const wanted = Math.min(defaults.mostColumns, Math.max(1, byCount, byHeight));
  const inColumns = (wantedColumns: number): Arrangement => {
    const perColumn = Math.max(1, Math.ceil(count / wantedColumns));
    const columns = Math.max(1, Math.ceil(count / perColumn));
    const columnWidth = (width - between * (columns - 1)) / columns;
    const rowHeight = Math.min(available / perColumn, name * defaults.tallest);
    const measures = measureRows(props, columnWidth, rowHeight);
    return { columns, perColumn, columnWidth, between, rowHeight, head, measures };
  };
  const others = Array.from({ length: Math.min(defaults.mostColumns, count) }, (_, index) => index + 1).sort(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a,
  );
  const arrangements = others.map(inColumns);
  const first = (share: number) => arrangements.find((arrangement) => isReadable(props, arrangement, share));
  return first(defaults.roomyShare) ?? first(defaults.shortestShare) ?? arrangements[0] ?? inColumns(1);
}
