import { valuesOf } from "../../../model/code-tables.ts";
import type { AnyRow, Field } from "../../../model/fields.ts";
import { type TableKey, tables } from "../../../model/tables/index.ts";
import { type Answer, answerOf, answerText, YES_NO } from "./answer.ts";
import type { FormBlock, FormCell, FormGrid, FormTable } from "./form.ts";

type Tables = typeof tables;

/** A field of the dictionary: `households.standard`. */
export type FieldPath = { [T in TableKey]: `${T}.${keyof Tables[T]["fields"] & string}` }[TableKey];

/** A labelled cell as a set of labels has it: its code, its words, and what fills it; nothing does where no field is named. */
export interface LabelledCell extends Omit<FormCell, "label"> {
  /** Code of the item in this edition of the form: A3a. */
  readonly code?: string;
  readonly label: string;
  readonly field?: FieldPath;
  /** A choice is printed as text, for want of room. */
  readonly asText?: true;
}

/** Grids and tables as a set of labels has them. */
export type LabelledBlock =
  | (Omit<FormGrid, "rows"> & { readonly rows: readonly (readonly LabelledCell[])[] })
  | (Omit<FormTable, "columns"> & { readonly columns: readonly LabelledColumn[]; readonly of: string });

/** A column as a set of labels has it. */
export type LabelledColumn = LabelledCell & { readonly width: number };

/** The labels of an official form, as one edition of it has them. Data: a new edition is a new set, not other code. */
export interface FormLabels {
  /** First year whose data it is printed for. */
  readonly since: number;
  /** The form as people call it: 2014年全国统一表式. */
  readonly edition: string;
  readonly blocks: readonly LabelledBlock[];
}

/** The set of labels for a year: the last one that is not later. */
export function labelsOf(sets: readonly FormLabels[], year: number): FormLabels {
  return sets.findLast(({ since }) => since <= year) ?? sets[0]!;
}

/** What fills a form: one row of each table, or, by the name a block calls them by, those that have rows in the form. */
export type FormRows = Readonly<Record<string, AnyRow | readonly AnyRow[] | undefined>>;

/** The field that a path names. */
export function fieldAt(path: FieldPath): Field {
  const [table, field] = path.split(".") as [TableKey, string];
  return (tables[table].fields as Readonly<Record<string, Field>>)[field]!;
}

/** Blocks as they are printed in a year: codes before labels, options of that year's form. */
export function printedBlocks(blocks: readonly LabelledBlock[], year: number): FormBlock[] {
  return blocks.map((block): FormBlock => {
    if (block.kind === "grid")
      return { ...block, rows: block.rows.map((row) => row.map((cell) => printed(cell, year))) };
    const { of: _of, ...table } = block;
    return { ...table, columns: block.columns.map(({ width, ...cell }) => ({ label: labelOf(cell), width })) };
  });
}

/** What fills the blocks of one copy. */
export function answersFor(blocks: readonly LabelledBlock[], rows: FormRows, hides: boolean): Answer[][][] {
  return blocks.map((block) => {
    if (block.kind === "grid") return [block.rows.flat().map((cell) => answer(cell, oneOf(rows, cell.field), hides))];
    const own = rows[block.of] as readonly AnyRow[] | undefined;
    return (own ?? []).map((row) => block.columns.map((cell) => answer({ ...cell, asText: true }, row, hides)));
  });
}

const labelOf = ({ code, label }: LabelledCell): string => (code === undefined ? label : `${code} ${label}`);

function printed(cell: LabelledCell, year: number): FormCell {
  const { code: _code, field: _field, asText: _asText, ...said } = cell;
  const options = cell.options ?? optionsOf(cell, year);
  return { ...said, label: labelOf(cell), ...(options ? { options } : {}) };
}

function optionsOf({ field, asText }: LabelledCell, year: number): readonly string[] | undefined {
  if (field === undefined || asText) return undefined;
  const own = fieldAt(field);
  if (own.type === "boolean") return YES_NO;
  return own.type === "choice" || own.type === "list" ? valuesOf(own.table, year) : undefined;
}

function oneOf(rows: FormRows, path: FieldPath | undefined): AnyRow | undefined {
  const row = path && rows[path.split(".")[0]!];
  return Array.isArray(row) ? undefined : (row as AnyRow | undefined);
}

function answer({ field, asText }: LabelledCell, row: AnyRow | undefined, hides: boolean): Answer {
  if (field === undefined || row === undefined) return "";
  const value = row[field.split(".")[1]!];
  return (asText ? answerText : answerOf)(fieldAt(field), value, hides);
}
