import { textFaults } from "../checks/rows.ts";
import type { Rows } from "../oracle/rows.ts";
import { type GridCell, gridCells } from "../reading/grid.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { bare } from "../reading/placed.ts";

/** What a table that may go on over several sheets must say. */
export interface TrueGrid {
  /** Heading of the panel that it stands in. */
  readonly heading: string;
  /** Those of groups of columns among them. */
  readonly headers: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: Rows;
  /** Columns whose equal cells may be one cell. */
  readonly merged?: readonly number[];
}

/** Cells of a row stand at one height, of their size; those of a column in line at one of their edges or in the middle, mm. */
const LEVEL = 0.3;
const IN_LINE = 0.6;

/** Cells that are printed otherwise than they must be, in another row or another column, are left out, or must not be there. */
export function gridFaults(grid: TrueGrid, pages: readonly (readonly Line[])[]): string[] {
  const faults: string[] = [];
  let next = 0;
  for (const lines of pages) {
    const panel = panelUnder(lines, grid.heading);
    if (!panel) continue;
    const page = readPage(grid, gridCells(panel.lines), next);
    faults.push(...page.faults);
    next = page.next;
  }
  if (next !== grid.rows.length) faults.push(`${grid.heading}: ${next} of ${grid.rows.length} rows are printed`);
  return faults;
}

function readPage({ heading, headers, rows, merged = [] }: TrueGrid, cells: readonly GridCell[], from: number) {
  const head = cells.find(({ text }) => text === headers[0]);
  if (!head) return { faults: [`${heading} has no column ${headers[0]}`], next: from };
  const isUnder = (cell: GridCell) => cell.middle > head.middle && cell.left < head.right && cell.right > head.left;
  const names = cells.filter(isUnder).toSorted((a, b) => a.middle - b.middle);
  const own = rows.slice(from, from + names.length);
  const faults = textFaults(
    `rows of ${heading}`,
    own.map(([name]) => name!),
    names.map(({ text }) => text),
  );
  const placed = new Map<number, GridCell[]>();
  const used = new Set<GridCell>(names);
  for (const [index, row] of own.entries()) {
    const level = cells
      .filter((cell) => cell !== names[index] && Math.abs(cell.middle - names[index]!.middle) < LEVEL * cell.size)
      .toSorted((a, b) => a.left - b.left);
    let at = 0;
    for (const [column, text] of row.entries()) {
      if (column === 0 || text === "" || merged.includes(column)) continue;
      while (at < level.length && level[at]!.text !== bare(text)) at += 1;
      const cell = level[at];
      if (!cell) {
        faults.push(`${heading}, ${row[0]}: column ${column + 1} should say ${text}`);
        break;
      }
      used.add(cell);
      placed.set(column, [...(placed.get(column) ?? []), cell]);
      at += 1;
    }
  }
  for (const [column, inColumn] of placed)
    if (!isInLine(inColumn)) faults.push(`${heading}: column ${column + 1} is not in line`);
  const sorted = (texts: readonly string[]) => texts.map(bare).toSorted();
  const others = cells.filter((cell) => !used.has(cell)).map(({ text }) => text);
  const mergedTexts = merged.flatMap((column) => runs(own, merged.slice(0, merged.indexOf(column) + 1)));
  faults.push(...textFaults(`other cells of ${heading}`, sorted([...headers, ...mergedTexts]), sorted(others)));
  return { faults, next: from + names.length };
}

/** Texts of the cells of a merged column: one for each run of rows that are alike in it and in those before it. */
function runs(rows: Rows, columns: readonly number[]): string[] {
  const key = (row: readonly string[]) => columns.map((column) => row[column]).join("|");
  return rows.flatMap((row, index) => {
    const isNew = index === 0 || key(rows[index - 1]!) !== key(row);
    const text = row[columns.at(-1)!]!;
    return isNew && text !== "" ? [text] : [];
  });
}

function isInLine(cells: readonly GridCell[]): boolean {
  const spread = (of: (cell: GridCell) => number) => Math.max(...cells.map(of)) - Math.min(...cells.map(of));
  const spreads = [
    spread(({ left }) => left),
    spread(({ right }) => right),
    spread(({ left, right }) => (left + right) / 2),
  ];
  return Math.min(...spreads) < IN_LINE;
}
