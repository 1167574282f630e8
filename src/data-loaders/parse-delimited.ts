import Papa from "papaparse";
import { type Grid, type GridRecord, headerWithin, type IsHeader, isFilled, splitAtHeader } from "./grid.ts";
import type { Problem } from "./problems.ts";

/** Characters one row may take; more means that a quotation mark was never closed. */
const longestRow = 1_000_000;

/**
 * Comma, semicolon or tab separated text → grid, piece by piece, so that a large file is never in memory as a whole. The
 * separator and the header row are those under which most column names are known, so that title lines above the header
 * need no marking.
 */
export function parseDelimited(pieces: Iterable<string>, file: string, isHeader: IsHeader): Grid {
  const problems: Problem[] = [];
  const rows = readRows(pieces, isHeader, (problem) => problems.push({ file, ...problem }));
  const top = take(rows, headerWithin);
  const split = splitAtHeader(top, isHeader);
  if (!split) return { headers: [], records: [], problems };
  const { above, header, below } = split;

  function* records(): Generator<GridRecord> {
    let isFirst = true;
    for (const row of chain(below, rows)) {
      if (!isFilled(row)) continue;
      problems.push(...tooLong(row, header.cells.length, file));
      if (isFirst && hasOtherSeparator(row, header.cells.length)) {
        problems.push({ file, line: row.line, value: row.cells[0] ?? "", ...otherSeparator });
        return;
      }
      isFirst = false;
      yield row;
    }
  }
  return { headers: header.cells, headerLine: header.line, above, records: records(), problems };
}

/** `for … of` would close the generator when it stops early, and the rest of the rows are still wanted. */
function take(rows: Generator<GridRecord>, count: number): GridRecord[] {
  const taken: GridRecord[] = [];
  while (taken.length < count) {
    const next = rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function* chain(first: readonly GridRecord[], then: Iterable<GridRecord>): Generator<GridRecord> {
  yield* first;
  yield* then;
}

type Report = (problem: Omit<Problem, "file">) => void;

function* readRows(pieces: Iterable<string>, isHeader: IsHeader, report: Report): Generator<GridRecord> {
  let line = 1;
  let rest = "";
  let delimiter: string | undefined;
  for (const { piece, isLast } of withEnd(pieces)) {
    const text = (rest + piece).replace(/\r\n|\r(?!$)/g, "\n");
    const whole = isLast ? text.replace(/\r$/, "\n") : text;
    delimiter ??= bestDelimiter(whole, isHeader);
    const { data, errors, meta } = parsePiece(whole, delimiter, isLast);
    const rows: GridRecord[] = [];
    for (const cells of data) {
      rows.push({ line, cells });
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    }
    for (const error of errors) {
      if (error.type === "Quotes") report(openQuote(rows[error.row ?? 0]?.line));
    }
    yield* rows;
    rest = isLast ? "" : whole.slice(meta.cursor);
    if (rest.length > longestRow) {
      report(openQuote(line));
      return;
    }
  }
}

/** A row takes as many lines as its quoted cells contain line breaks, and one more. */
const lineBreaks = (cell: string): number => (cell.includes("\n") ? cell.split("\n").length - 1 : 0);

/** The pieces without byte order mark; the last is known as such, as what it ends with is complete. */
function* withEnd(pieces: Iterable<string>): Generator<{ readonly piece: string; readonly isLast: boolean }> {
  let held: string | undefined;
  for (const piece of pieces) {
    if (held !== undefined) yield { piece: held, isLast: false };
    held = held === undefined ? piece.replace(/^\uFEFF/, "") : piece;
  }
  yield { piece: held ?? "", isLast: true };
}

/** All rows of the text; unless it is the last piece, without the row it breaks off in, at which `meta.cursor` stands. */
function parsePiece(text: string, delimiter: string, isLast: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
}

/** What may part cells: of commas and the like that clerks typed by hand, the Chinese ones, too. */
const separators = [",", "\t", ";", "|", "，", "；", "｜", "、", "^", "~"];

/** A row in one piece below a header in many, with as many of another separator as it should have. */
const hasOtherSeparator = ({ cells }: GridRecord, width: number): boolean =>
  width > 2 && cells.length === 1 && separators.some((mark) => (cells[0] ?? "").split(mark).length >= width);

const otherSeparator: Omit<Problem, "file" | "line" | "value"> = {
  message: "分隔符与表头不同，从这一行起分不出各列",
  fix: "各行用同一种分隔符（英文逗号），或用 Excel 另存为“CSV UTF-8（逗号分隔）”",
  severity: "error",
};

function bestDelimiter(text: string, isHeader: IsHeader): string {
  const known = (delimiter: string): number => {
    const rows = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: headerWithin }).data;
    return Math.max(0, ...rows.map((row) => row.filter(isHeader).length));
  };
  const candidates = separators.map((delimiter) => ({ delimiter, score: known(delimiter) }));
  return candidates.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

const openQuote = (line: number | undefined): Omit<Problem, "file"> => ({
  ...(line === undefined ? {} : { line }),
  message: "这一行的英文双引号没有成对，后面的内容无法断开",
  fix: '补上或删去多余的双引号；单元格内的双引号应写两个（""）',
  severity: "error",
});

/** Cells beyond the header mean that a separator inside some cell has shifted the row: every value may be wrong. */
function tooLong(record: GridRecord, width: number, file: string): Problem[] {
  if (record.cells.length <= width) return [];
  const extra = record.cells.slice(width).filter((cell) => cell.trim() !== "");
  if (extra.length === 0) return [];
  return [
    {
      file,
      line: record.line,
      value: extra[0] ?? "",
      message: `在表头之外：这一行有${record.cells.length}格，表头只有${width}列，各列可能已错位`,
      fix: "单元格内含分隔符（逗号等）时，用英文双引号括住该单元格",
      severity: "error",
    },
  ];
}
