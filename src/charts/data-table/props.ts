import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** A column; `unit` stands under the header, which wraps by itself or at a line feed. */
export interface TableColumn {
  readonly header: string;
  /** Neighbours of one group have a common header above their own. */
  readonly group?: string;
  readonly unit?: string;
  readonly align: "left" | "right" | "center";
  /** Width relative to the other columns' weights; without it the content decides. */
  readonly weight?: number;
  /** Equal cells one under another are one cell, as far as those of merged columns before it are. */
  readonly isMerged?: true;
}

/** `width` and `height` in mm; cells ready to print, with a line feed where one must break. */
export interface DataTableProps {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A last row, bold under a rule. */
  readonly totals?: readonly string[];
  /** Indices of rows to stand out. */
  readonly emphasise?: readonly number[];
  /** Colour and hatch at the left end of each row: what the row is called elsewhere on the sheet. */
  readonly swatches?: readonly (ClassFill | undefined)[];
  /** Thin lines between columns, for cells of many lines. */
  readonly isRuled?: boolean;
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Largest text, mm: what tables side by side agree on; that of body text if absent. */
  readonly largest?: number;
  /** Tallest row of one line, in sizes, where there is height to spare. */
  readonly loosest?: number;
}
