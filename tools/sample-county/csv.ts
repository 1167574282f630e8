/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** A table on its way to a file: column names in order, and rows keyed by them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** A table whose rows are checked by the compiler to have every column and no other. */
export function table<C extends string>(
  name: string,
  columns: readonly C[],
  rows: readonly Readonly<Record<C, Cell>>[],
): Table {
  return { name, columns, rows };
}

function quoted(cell: Cell): string {
  const text = cell === undefined ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as Excel on a Chinese Windows opens it without asking: UTF-8 with a byte-order mark, CRLF. */
export function csvText({ columns, rows }: Table): string {
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(","))];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
