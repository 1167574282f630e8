import { naturalWidth } from "../../charts/data-table/columns.ts";
import { measureTable } from "../../charts/data-table/place.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import { inSteps, largestThatFits } from "../../charts/parts/largest-that-fits.ts";
import { partsByHeight, partsNeeded } from "../../charts/parts/parts-by-height.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { Paper } from "../../theme/paper.ts";
import { bodyBox } from "./body-box.ts";
import { headingHeight } from "./heading.tsx";
import { sheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";
import { type SheetTable, tablePart } from "./table-part.ts";

/** A sheet with some rows of a table, in blocks side by side with a header each. */
export interface TableSheetData extends SheetData {
  readonly table: SheetTable;
  readonly layout: {
    /** Rows of each block. */
    readonly blocks: readonly number[];
    /** Of the text, and widths of the columns, mm: the same on all sheets. */
    readonly size: number;
    readonly widths: readonly number[];
    readonly loosest?: number;
  };
}

/** How a table is set where it is not set as tables usually are: sizes of its text in mm, and its tallest row (see `DataTableProps`). */
export interface TableSetting {
  readonly least?: number;
  readonly largest?: number;
  readonly loosest?: number;
}

/** Blocks side by side, at most. */
const MOST_BLOCKS = 3;
/** Space between blocks, of a gap. */
const BETWEEN = 1.2;
/** Steps between the largest and the smallest text tried. */
const STEPS = 16;
/** A box may turn out so much lower than its sheet's layout says, mm. */
const SLACK = 0.2;

/** Whether a sheet's data are those of a table. */
export function isTableSheet(data: SheetData): data is TableSheetData {
  return "table" in data;
}

/**
 * A table in as few sheets as it needs at a readable size, in the largest text that needs no more; rows are shared out so
 * that the sheets are filled alike. A narrow table on wide paper stands in blocks side by side.
 */
export function tableSheets(
  table: SheetTable,
  head: SheetHead,
  paper: Paper,
  setting: TableSetting = {},
): TableSheetData[] {
  const { type } = sheetMeasures(paper);
  const least = setting.least ?? type.floor;
  const { blocks, pages } = fewestPages(table, head, paper, least);
  const most = Math.max(1, table.rows.length);
  const sizes = () => inSteps(Math.max(least, setting.largest ?? type.body), least, STEPS);
  const planned = fewestParts({ least: Math.min(most, pages), most }, (count) =>
    largestThatFits(sizes(), (size) => partsAt(table, blocks, { paper, size, least, pages: count })),
  );
  if (!planned) throw new Error(`A row of ${table.heading} fits no sheet of ${paper.width} × ${paper.height} mm`);
  const { parts, ...set } = planned;
  const layout = { ...set, ...(setting.loosest === undefined ? {} : { loosest: setting.loosest }) };
  let start = 0;
  return Array.from({ length: Math.ceil(parts.length / blocks.count) }, (_, page) => {
    const own = parts.slice(page * blocks.count, (page + 1) * blocks.count);
    const from = start;
    start += own.reduce((sum, rows) => sum + rows, 0);
    return { ...head, paper, table: tablePart(table, from, start), layout: { blocks: own, ...layout } };
  });
}

/** How many sheets a table needs in text of `least` mm; more than there can be where the paper is too narrow for its columns. */
export function sheetsNeeded(table: SheetTable, head: SheetHead, paper: Paper, least: number): number {
  const { pages, isSqueezed } = fewestPages(table, head, paper, least);
  return isSqueezed ? Number.POSITIVE_INFINITY : pages;
}

/** The number of blocks side by side with which a table needs the fewest sheets in text of a size (mm). */
function fewestPages(table: SheetTable, head: SheetHead, paper: Paper, size: number) {
  const { type, gap } = sheetMeasures(paper);
  const body = bodyBox(head, paper);
  const height = body.height - headingHeight(type) - SLACK;
  const natural = naturalWidth({ ...table, width: body.width, height, type }, size);
  const options = Array.from({ length: MOST_BLOCKS }, (_, index) => {
    return { count: index + 1, width: blockWidth(body.width, index + 1, gap), height };
  })
    .filter(({ count, width }) => count === 1 || natural <= width)
    .map((blocks) => {
      const { needed, isSqueezed } = splitAt(table, blocks, paper, size);
      return { blocks, isSqueezed, pages: Math.ceil(needed / blocks.count) };
    });
  return options.reduce((best, next) => (next.pages < best.pages ? next : best));
}

/** Width of each of the blocks side by side, mm. */
export function blockWidth(width: number, blocks: number, gap: number): number {
  return (width - (blocks - 1) * blockGap(gap)) / blocks;
}

/** Space between blocks, mm. */
export const blockGap = (gap: number): number => gap * BETWEEN;

/** Blocks side by side, and the room of each, mm. */
interface Blocks {
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/** A table's rows in text of a size (mm), the last with the totals, and how many blocks they need: none do where a row is taller than one. */
function splitAt(table: SheetTable, { width, height }: Blocks, paper: Paper, size: number) {
  const { type } = sheetMeasures(paper);
  const { widths, header, rows, totals, widestText } = measureTable({ ...table, width, type }, size);
  const capacity = height - header;
  const heights = rows.map((row, index) => (index === rows.length - 1 ? row + totals : row));
  const isTooTall = heights.some((row) => row > capacity);
  const needed = isTooTall ? Number.POSITIVE_INFINITY : Math.max(1, partsNeeded(heights, capacity));
  return { widths, capacity, heights, needed, isSqueezed: size > widestText };
}

/** The rows in the blocks of so many sheets in text of a size (mm); `undefined` where they need more, or larger text has no width. */
function partsAt(
  table: SheetTable,
  blocks: Blocks,
  { paper, size, least, pages }: { paper: Paper; size: number; least: number; pages: number },
) {
  const { widths, capacity, heights, needed, isSqueezed } = splitAt(table, blocks, paper, size);
  if (needed > pages * blocks.count || (isSqueezed && size > least)) return undefined;
  const count = Math.max(1, Math.min(heights.length, pages * blocks.count));
  const parts = partsByHeight(heights, capacity, count);
  return partsFit(table, blocks, parts, { widths, paper, size }) ? { parts, size, widths } : undefined;
}

/** Whether every part stands in its block: a cell that is merged over several rows may be cut, and then needs room twice. */
function partsFit(
  table: SheetTable,
  { width, height }: Blocks,
  parts: readonly number[],
  { widths, paper, size }: { widths: readonly number[]; paper: Paper; size: number },
): boolean {
  if (!table.columns.some(({ isMerged }) => isMerged)) return true;
  const { type } = sheetMeasures(paper);
  const columns = withWidths(table.columns, widths);
  let start = 0;
  return parts.every((rows) => {
    const part = tablePart({ ...table, columns }, start, start + rows);
    start += rows;
    return measureTable({ ...part, width, type }, size).height <= height;
  });
}

/** Columns of widths that are decided. */
export function withWidths(columns: SheetTable["columns"], widths: readonly number[]): SheetTable["columns"] {
  return columns.map((column, index) => ({ ...column, weight: widths[index]! }));
}
