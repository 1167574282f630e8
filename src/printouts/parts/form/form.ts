import type { PrintoutContent } from "../../../items/printout.ts";
import type { Answer } from "./answer.ts";

/** A labelled cell of a form, as it is printed. */
export interface FormCell {
  readonly label: string;
  /** Columns of the grid that the label takes; one where absent. */
  readonly head?: number;
  /** Columns of the grid that what is filled in takes; one where absent. */
  readonly span?: number;
  /** All of them are printed, and the chosen one is ticked. */
  readonly options?: readonly string[];
}

/** Labels with what is filled in beside them; the title stands before them, merged over the rows. */
export interface FormGrid {
  readonly kind: "grid";
  readonly title?: string;
  /** Columns of equal width, without the title's. */
  readonly columns: number;
  readonly rows: readonly (readonly FormCell[])[];
}

/** Rows under headers: members of a family, helpers. */
export interface FormTable {
  readonly kind: "table";
  /** Merged over the rows, before them. */
  readonly title?: string;
  readonly columns: readonly FormColumn[];
  /** Rows that the form has, filled in or not. */
  readonly rows: number;
  /** Rows have no numbers. */
  readonly isPlain?: true;
  /** What has no room in them goes to a sheet of its own; the form grows where absent. */
  readonly continues?: true;
}

/** A column of a form's table. */
export interface FormColumn {
  readonly label: string;
  /** Share of the width. */
  readonly width: number;
}

/** A part of a form. */
export type FormBlock = FormGrid | FormTable;

/** What one copy of a form says: per block its rows, a grid's all in one. */
export interface FilledForm {
  readonly id: string;
  /** In the list of those on the page. */
  readonly name: string;
  /** Where it belongs, at the form's upper left. */
  readonly place: string;
  /** 编号, at its upper right. */
  readonly number: string;
  readonly answers: readonly (readonly (readonly Answer[])[])[];
}

/** A form and every copy of it on the page. */
export interface FormContent extends PrintoutContent {
  /** 2014年度. */
  readonly subtitle: string;
  readonly blocks: readonly FormBlock[];
  readonly forms: readonly FilledForm[];
  readonly signatures: readonly string[];
  /** Who stamps it, from the village up. */
  readonly seals: readonly string[];
  readonly notes: readonly string[];
  /** It goes into the archive: there is room for 归档章 at the top. */
  readonly isFiled: boolean;
}
