import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import type { ClassFill } from "../../theme/palette.ts";

/** A table that takes sheets of its own. */
export interface SheetTable {
  readonly heading: string;
  /** At the right of the heading: 单位：人. */
  readonly remark: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Under the last row of the last sheet. */
  readonly totals?: readonly string[];
  readonly emphasise?: readonly number[];
  readonly swatches?: readonly (ClassFill | undefined)[];
  readonly isRuled?: boolean;
}

/** The rows from one number to another, the latter not included, with what goes with them; totals are under the last row. */
export function tablePart<T extends Pick<DataTableProps, "rows" | "totals" | "emphasise" | "swatches">>(
  { rows, totals, emphasise, swatches, ...rest }: T,
  from: number,
  until: number,
) {
  return {
    ...rest,
    rows: rows.slice(from, until),
    ...(totals && until === rows.length ? { totals } : {}),
    ...(emphasise ? { emphasise: emphasise.flatMap((row) => (from <= row && row < until ? [row - from] : [])) } : {}),
    ...(swatches ? { swatches: swatches.slice(from, until) } : {}),
  };
}
