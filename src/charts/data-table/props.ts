import type { TypeScale } from "../../theme/type-scale.ts";

/** A column; `unit` stands under the header, which wraps by itself or at a line feed. */
export interface TableColumn {
  readonly header: string;
  readonly unit?: string;
  readonly align: "left" | "right" | "center";
  /** Width relative to the other columns' weights; without it the content decides. */
  readonly weight?: number;
}

/** `width` and `height` in mm; cells ready to print. */
export interface DataTableProps {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A last row, bold under a rule. */
  readonly totals?: readonly string[];
  /** Indices of rows to stand out. */
  readonly emphasise?: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Largest text, mm: what tables side by side agree on; that of body text if absent. */
  readonly largest?: number;
}
