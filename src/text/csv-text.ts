/** A cell of an exported table; a number is written as it is, an absent one is empty. */
export type CsvCell = string | number | undefined;

/** What a spreadsheet would take for a formula and run; a sign or dash alone it does not. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠].|[\t\r])/s;

/** Text that a spreadsheet shows as it stands: an apostrophe keeps it from being run as a formula. */
export const inertText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function written(cell: CsvCell): string {
  if (cell === undefined) return "";
  const text = typeof cell === "number" ? String(cell) : inertText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV that Excel on a Chinese Windows opens without asking: UTF-8 with a byte order mark, CRLF. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
