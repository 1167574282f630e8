import type { PrintoutContent, TableCell } from "../../../items/printout.ts";
import type { HandBoxContent } from "../runs.ts";

/** A column of a register as it is printed. */
export interface RosterColumn {
  readonly header: string;
  /** Share of the page's width, in characters of its text. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Decimals of its numbers. */
  readonly digits?: number;
  /** Left empty for a signature or a fingerprint. */
  readonly isByHand?: boolean;
  /** Drawn as a bar, as long as its number against this one; the spreadsheet leaves it out. */
  readonly barOf?: number;
}

/** Rows that stand together: a 村民小组, or a village in a township's register. */
export interface RosterGroup {
  /** Absent where the register is not parted. */
  readonly name?: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** Sums of the group, where there is more than one group and more than one row in it. */
  readonly subtotal?: readonly TableCell[];
}

/** One table of a register. */
export interface RegisterTable {
  /** Above the table, where the register has several. */
  readonly heading?: string;
  readonly columns: readonly RosterColumn[];
  readonly groups: readonly RosterGroup[];
  readonly total?: readonly TableCell[];
  /** Rows without sums. */
  readonly rows: number;
}

/** What a register says: who must know it can print it without knowing whose rows they are. */
export interface RegisterContent extends PrintoutContent {
  /** 单位：户、人、元. */
  readonly unitLine: string;
  /** Label and value of what stands between the head and the first table. */
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly RegisterTable[];
  /** Boxes under the tables, to be filled in by hand. */
  readonly boxes: readonly HandBoxContent[];
  /** Who signs, in order. */
  readonly signatures: readonly string[];
  /** Lines beneath the tables. */
  readonly notes: readonly string[];
}

/** A column of a register whose rows are `R`. */
export interface ColumnOf<R> extends Omit<RosterColumn, "align"> {
  readonly align?: RosterColumn["align"];
  readonly value?: (row: R) => TableCell | undefined;
  /**
   * What subtotals and the total say of it: the sum of its numbers, how many rows there are (12户), or what is worked out
   * from the rows, as a rate is.
   */
  readonly sum?: "sum" | { readonly countOf: string } | { readonly of: (rows: readonly R[]) => TableCell | undefined };
}

/** What a table of a register is made from. */
export interface TableParts<R> {
  readonly heading?: string;
  readonly columns: readonly ColumnOf<R>[];
  readonly rows: readonly R[];
  /** Name of the group of a row; the table is not parted where absent. Groups stand in the order of their first rows. */
  readonly groupOf?: (row: R) => string;
  /** What the last row is called; 合计 where absent. */
  readonly totalLabel?: string;
}

/** Share of a table's width that 序号 has at least: room for 合计 in one line. */
const NUMBERS = 0.045;

/** Numbers the rows, parts them into groups, adds up. The first column, 序号, is the table's own. */
export function registerTable<R>({
  heading,
  columns,
  rows,
  groupOf,
  totalLabel = "合计",
}: TableParts<R>): RegisterTable {
  const grouped = groupOf && rows.length > 0 ? [...Map.groupBy(rows, groupOf)] : [[undefined, rows] as const];
  // Rows are numbered as they are printed, group after group.
  const numbers = new Map(grouped.flatMap(([, own]) => own).map((row, index) => [row, index + 1]));
  const cells = (row: R): TableCell[] => [
    numbers.get(row) ?? null,
    ...columns.map(({ value }) => value?.(row) ?? null),
  ];
  const sums = (label: string, own: readonly R[]): TableCell[] => [
    label,
    ...columns.map((column) => sumIn(column, own) ?? null),
  ];
  const groups = grouped.map(([name, own]): RosterGroup => {
    return {
      ...(name === undefined ? {} : { name }),
      rows: own.map(cells),
      // The sum of one row is the row.
      ...(grouped.length > 1 && own.length > 1 ? { subtotal: sums("小计", own) } : {}),
    };
  });
  const hasSums = columns.some(({ sum }) => sum !== undefined);
  return {
    ...(heading === undefined ? {} : { heading }),
    rows: rows.length,
    columns: [
      {
        header: "序号",
        width: Math.max(3, NUMBERS * columns.reduce((sum, { width }) => sum + width, 0)),
        align: "center",
        digits: 0,
      },
      ...columns.map(({ value: _value, sum: _sum, align, ...column }): RosterColumn => {
        return { ...column, align: align ?? (column.digits === undefined ? "left" : "right") };
      }),
    ],
    groups,
    ...(hasSums ? { total: sums(totalLabel, rows) } : {}),
  };
}

function sumIn<R>({ sum, value }: ColumnOf<R>, rows: readonly R[]): TableCell | undefined {
  if (sum === undefined) return undefined;
  if (typeof sum !== "string") return "of" in sum ? sum.of(rows) : `${rows.length}${sum.countOf}`;
  return value && sumOf(rows.map(value));
}

/** Sum of what is known: 0 of no rows, empty where rows do not say. */
function sumOf(values: readonly (TableCell | undefined)[]): number | undefined {
  const known = values.filter((value) => typeof value === "number");
  // Amounts have two decimals at most: floating point leaves no dust.
  return known.length > 0 || values.length === 0
    ? Math.round(known.reduce((sum, value) => sum + value, 0) * 100) / 100
    : undefined;
}
