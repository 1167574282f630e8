import Papa from "papaparse";
import type { Grid, GridRecord } from "./grid.ts";
import type { Problem } from "./problems.ts";

/** How many leading rows a title, a unit line and the like may take before the header. */
const headerWithin = 30;

type IsHeader = (cell: string) => boolean;

/**
 * Comma, semicolon or tab separated text → grid. The separator and the header row are those under which most column names
 * are known, so that title lines above the header need no marking.
 */
export function parseDelimited(source: string, file: string, isHeader: IsHeader): Grid {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = bestDelimiter(text, isHeader);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const rows = withLines(parsed.data);
  const header = rows[headerIndex(rows, isHeader)];
  if (!header) return { headers: [], records: [], problems: [] };
  const records = rows.slice(rows.indexOf(header) + 1).filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const problems = [
    ...parsed.errors.flatMap((error) => quoteProblem(error, rows, file)),
    ...records.flatMap((record) => tooLong(record, header.cells.length, file)),
  ];
  return { headers: header.cells, headerLine: header.line, records, problems };
}

function bestDelimiter(text: string, isHeader: IsHeader): string {
  const known = (delimiter: string): number => {
    const rows = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: headerWithin }).data;
    return Math.max(0, ...rows.map((row) => row.filter(isHeader).length));
  };
  const candidates = [",", "\t", ";"].map((delimiter) => ({ delimiter, score: known(delimiter) }));
  return candidates.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** The row with most known names; where none is known the first with several cells, so that the message can show it. */
function headerIndex(rows: readonly GridRecord[], isHeader: IsHeader): number {
  const scores = rows.slice(0, headerWithin).map((row) => row.cells.filter(isHeader).length);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  return rows.findIndex((row) => row.cells.filter((cell) => cell.trim() !== "").length > 1);
}

/** A row takes as many lines as its quoted cells contain line breaks, and one more. */
function withLines(rows: readonly (readonly string[])[]): GridRecord[] {
  let line = 1;
  return rows.map((cells) => {
    const record = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
    return record;
  });
}

function quoteProblem(error: Papa.ParseError, rows: readonly GridRecord[], file: string): Problem[] {
  if (error.type !== "Quotes") return [];
  const line = rows[error.row ?? 0]?.line;
  return [
    {
      file,
      ...(line === undefined ? {} : { line }),
      message: "这一行的英文双引号没有成对，后面的内容无法断开",
      fix: '补上或删去多余的双引号；单元格内的双引号应写两个（""）',
      severity: "error",
    },
  ];
}

/** Cells beyond the header mean that a separator inside some cell has shifted the row: every value may be wrong. */
function tooLong(record: GridRecord, width: number, file: string): Problem[] {
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
