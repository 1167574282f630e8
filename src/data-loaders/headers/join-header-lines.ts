import type { GridRecord, IsHeader } from "../grid-record.ts";
import { joinedName } from "./joined-name.ts";

/** Most lines a header has: groups of groups are as deep as printed forms go. */
const deepest = 3;

/** A header found in the leading rows of a table, and the rows under it. */
interface FoundHeader {
  /** Index of the header's first line. */
  readonly first: number;
  readonly header: GridRecord;
  readonly below: readonly GridRecord[];
}

/**
 * A header that takes two or three lines, the upper ones with headings of groups of columns (低保 over 户数 and 人口), as one
 * line of names. Nothing where one row alone, of which `single` cells are known names, says as much.
 */
export function joinHeaderLines(
  rows: readonly GridRecord[],
  isHeader: IsHeader,
  single: number,
): FoundHeader | undefined {
  let found: FoundHeader | undefined;
  let most = single;
  for (let depth = 2; depth <= deepest; depth += 1) {
    for (let first = 0; first + depth <= rows.length; first += 1) {
      const lines = rows.slice(first, first + depth);
      const last = lines.at(-1);
      if (!last || !lines.every(isOfNames)) continue;
      const uppers = lines.slice(0, -1).map((line, index) => headings(line.cells, lines[index + 1]?.cells ?? []));
      if (uppers.includes(undefined)) continue;
      const names = namesOf([...uppers.map((cells) => cells ?? []), last.cells], isHeader);
      const known = names.filter(isHeader).length;
      // Where the last line alone has the most names, what its groups say of them must still be heard.
      const isOver =
        single > 1 && count(last, isHeader) === single && lines.slice(0, -1).every(isPartOf(last, isHeader));
      if (known <= most && !(isOver && found === undefined)) continue;
      found = { first, header: { line: last.line, cells: names }, below: rows.slice(first + depth) };
      most = Math.max(known, most);
    }
  }
  return found;
}

const count = ({ cells }: GridRecord, isHeader: IsHeader): number => cells.filter(isHeader).length;

const isEmpty = (cell: string | undefined): boolean => (cell ?? "").trim() === "";

/** Whether a row can be a line of a header: several words, none of them a figure, a day or what a form asks for (单位：). */
const isOfNames = ({ cells }: GridRecord): boolean =>
  cells.filter((cell) => !isEmpty(cell)).length > 1 &&
  !cells.some((cell) => /^[\s\d.,%/:-]*\d[\s\d.,%/:-]*$|[:：]/.test(cell));

/** Whether a line shares a column's name with the last one (merged downwards), or has known names where that has nothing. */
const isPartOf =
  (last: GridRecord, isHeader: IsHeader) =>
  (line: GridRecord): boolean =>
    line.cells.some((cell, index) => {
      const below = last.cells[index] ?? "";
      return !isEmpty(cell) && (below.trim() === cell.trim() || (isEmpty(below) && isHeader(cell)));
    });

/**
 * The heading over each column: a heading holds to its right as long as the line below goes on and no other begins. Nothing
 * where no column has a word of its own under a heading: then the line is no part of a header.
 */
function headings(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  let group = "";
  let hasGroup = false;
  const width = Math.max(upper.length, lower.length);
  const found = Array.from({ length: width }, (_, index) => {
    const [own = "", below = ""] = [upper[index], lower[index]];
    if (isEmpty(below)) group = "";
    if (isEmpty(own)) return group;
    const isOver = !isEmpty(below) && below.trim() !== own.trim();
    group = isOver ? own : "";
    hasGroup ||= isOver;
    return own;
  });
  return hasGroup ? found : undefined;
}

/** Names of the columns, lines from top to bottom; two columns of one name are told apart by their groups. */
function namesOf(lines: readonly (readonly string[])[], isHeader: IsHeader): string[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  const parts = Array.from({ length: width }, (_, index) => {
    const words = lines.map((cells) => (cells[index] ?? "").replace(/\s+/g, "")).filter((word) => word !== "");
    return words.filter((word, at) => word !== words[at - 1]);
  });
  const names = parts.map((words) => joinedName(words, isHeader));
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : fullName(parts[index])));
}

const fullName = (words: readonly string[] = []): string => words.join("");
