/**
 * The language of the field dictionary: each table of a dataset is declared once (`tables/`), and the parser, the checks,
 * the editions, the blank templates and the data dictionary page all read that declaration.
 */
import type { CodeTable } from "./code-tables.ts";
import type { DivisionLevel } from "./identifiers.ts";

/** Who may see a field: everybody, the office, or the office with the value masked. */
export type Privacy = "public" | "office" | "secret";

/** Whose edition has a table: everybody's, or the office's alone whatever its fields say. */
export type Readers = "all" | "office";

/** What a cell may become. */
export type FieldValue = string | number | boolean | readonly string[] | undefined;

/** What holds for every field, whatever its type. */
interface FieldBase {
  /** The column name in an export, with its unit in brackets where it has one. */
  readonly header: string;
  /** Other spellings of the column name; brackets, spaces and full-width forms need no alias. */
  readonly aliases?: readonly string[];
  /** `true`: no cell may be empty. `"column"`: the column must be there, its cells may be empty. */
  readonly required?: true | "column";
  readonly privacy: Privacy;
  /** Narrow exception: the value may be public in a row for which this holds, though `privacy` says otherwise. */
  readonly publicWhen?: (row: AnyRow) => boolean;
  /** One line in Chinese for whoever fills in the table. */
  readonly note: string;
  /** What to look at first when the value is wrong, in Chinese. */
  readonly hint?: string;
}

/** Free text, a telephone number, or an opaque identifier (leading zeros kept, never read as a number). */
interface TextField extends FieldBase {
  readonly type: "text" | "phone" | "identifier";
  /** What an identifier is: a resident ID has a checksum, an account is a number too long for a spreadsheet. */
  readonly form?: "residentId" | "account";
  /** Name in the model of the table whose key the value must be. */
  readonly references?: "households" | "helpers";
}

/** A division code of one of the given levels; it must exist in the tables unless it is the key of its own row. */
interface CodeField extends FieldBase {
  readonly type: "code";
  readonly levels: readonly DivisionLevel[];
}

/** Counts (`integer`), measurements (`decimal`) and amounts of money; none is negative unless `min` says so. */
interface NumberField extends FieldBase {
  readonly type: "integer" | "decimal" | "money";
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
}

/** Yes or no; a year. */
interface PlainField extends FieldBase {
  readonly type: "boolean" | "year";
}

/** A calendar day: ISO text in the model. */
interface DateField extends FieldBase {
  readonly type: "date";
  /** Whether it is enough to know the month: the model then has `yyyy-mm`. */
  readonly monthOnly?: true;
}

/** One value of a code table, or several joined by 、. */
interface ChoiceField extends FieldBase {
  readonly type: "choice" | "list";
  readonly table: CodeTable;
}

/** One column of a table. */
export type Field = TextField | CodeField | NumberField | PlainField | DateField | ChoiceField;

/** One table of a dataset. The order of `fields` is the order of the columns in a template. */
export interface TableDefinition {
  /** File name without extension, Chinese. */
  readonly name: string;
  /** File name without extension, English. */
  readonly englishName: string;
  /** Whether a dataset without this table is refused. */
  readonly required: boolean;
  readonly readers: Readers;
  /** Keys of the fields that together name a row; no two rows may share them. Empty where nothing names a row. */
  readonly key: readonly string[];
  readonly note: string;
  /** Names of the wall charts and pages that there are none of without this table. */
  readonly feeds?: readonly string[];
  /** Rows for which this does not hold are the office's, whatever their fields say. */
  readonly publicRows?: (row: AnyRow) => boolean;
  /** By the key the field has in the model. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Column names that may mean one of several fields. */
  readonly ambiguous?: readonly AmbiguousName[];
}

/** A column name that somebody has to explain, unless all but one of its fields have a column of their own. */
interface AmbiguousName {
  readonly names: readonly string[];
  /** Keys of the fields that it may mean. */
  readonly fields: readonly string[];
  /** What is not clear, in Chinese; reads on after the column's name. */
  readonly question: string;
  /** What to do, in Chinese. */
  readonly fix: string;
}

type ValueOf<F> = F extends { type: "choice"; table: { closed: true; values: readonly (infer V)[] } }
  ? V
  : F extends { type: "list" }
    ? readonly string[]
    : F extends { type: "integer" | "decimal" | "money" | "year" }
      ? number
      : F extends { type: "boolean" }
        ? boolean
        : string;

type RequiredKeys<F> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

/** The row a table's declaration describes: fields with `required: true` are there, all others may be `undefined`. */
export type Row<T extends TableDefinition> = {
  readonly [K in RequiredKeys<T["fields"]>]: ValueOf<T["fields"][K]>;
} & {
  readonly [K in Exclude<keyof T["fields"], RequiredKeys<T["fields"]>>]?: ValueOf<T["fields"][K]>;
};

/** A row of any table. */
export type AnyRow = Readonly<Record<string, FieldValue>>;

/** Declares a table, keeping the exact types of its fields for `Row`. */
export const defineTable = <const T extends TableDefinition>(table: T): T => table;
