import type { Line } from "./lines.ts";
import { inRows, joined, middleX, middleY, nearest } from "./placed.ts";

/** Lines of a header and lines of a cell stand no further from the middle of their row, sizes. */
const REACH = { header: 1.5, cell: 1.1 };
/** Edges or middles of a column may differ so much, mm. */
const ALIGNED = 0.5;

/** A row by the headers of its columns. */
export type TableRow = ReadonlyMap<string, string>;

interface Column {
  readonly header: string;
  readonly lines: readonly Line[];
}

/**
 * Rows of a table, block after block where it stands in several side by side. A block begins at the header `first`; the
 * column `anchor` has a line in every row; lines of a cell stand no further from it than `reach` sizes. A cell that stands under no header is a column named by its own text.
 */
export function tableRows(lines: readonly Line[], first: string, anchor: string, reach = REACH.cell): TableRow[] {
  const starts = lines.filter(({ text }) => text === first).toSorted((a, b) => a.box.left - b.box.left);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    // Blocks are as wide as one another; what is centred over its column begins after it does.
    const end = next ? next.box.left - start.size : Number.POSITIVE_INFINITY;
    const begin = index === 0 ? Number.NEGATIVE_INFINITY : start.box.left - start.size;
    const block = lines.filter((line) => line !== start && middleX(line) > begin && middleX(line) < end);
    return blockRows(block, start, anchor, reach);
  });
}

function blockRows(block: readonly Line[], start: Line, anchor: string, reach: number): TableRow[] {
  const isHeader = (line: Line) => Math.abs(middleY(line) - middleY(start)) < REACH.header * start.size;
  const columns = headers([start, ...block.filter(isHeader)]);
  const body = block.filter((line) => middleY(line) > middleY(start) && !isHeader(line));
  const columnOf = (line: Line) =>
    columns.map((column) => ({ column, off: offColumn(line, column) })).reduce((a, b) => (b.off < a.off ? b : a));
  const placed = body.map((line) => {
    const { column, off } = columnOf(line);
    return { ...line, header: off < ALIGNED ? column.header : line.text };
  });
  const anchors = placed.filter(({ header }) => header === anchor).toSorted((a, b) => middleY(a) - middleY(b));
  const distance = (line: Line) => (row: Line) => Math.abs(middleY(line) - middleY(row));
  const rowOf = Map.groupBy(placed, (line) => nearest(anchors, distance(line)));
  return anchors.map((row) => {
    const own = (rowOf.get(row) ?? []).filter((line) => distance(line)(row) < reach * row.size);
    const cells = Map.groupBy(own, ({ header }) => header);
    return new Map([...cells].map(([header, parts]) => [header, joined(parts)]));
  });
}

/** Headers with all their lines, from left to right. */
function headers(lines: readonly Line[]): Column[] {
  const columns: Line[][] = [];
  for (const line of inRows(lines).flat()) {
    const column = columns.find((own) => own.some(({ box }) => box.left < line.box.right && line.box.left < box.right));
    if (column) column.push(line);
    else columns.push([line]);
  }
  return columns.map((own) => ({ header: joined(own), lines: own }));
}

/** How far a cell is from standing in line with a header at the left, the right or the middle, mm. */
function offColumn(cell: Line, { lines }: Column): number {
  const [left, right] = [Math.min(...lines.map(({ box }) => box.left)), Math.max(...lines.map(({ box }) => box.right))];
  const { box } = cell;
  return Math.min(
    Math.abs(box.left - left),
    Math.abs(box.right - right),
    Math.abs((box.left + box.right - left - right) / 2),
  );
}
