/** Which readers a county is loaded for, and what of a row that leaves, at the level of types. */
import type { Field, TableDefinition } from "./fields.ts";

/** Which readers the model was loaded for; what may not be public is absent from a `public` county. */
export type Edition = "internal" | "public";

type MayBePublic<F extends Field> = F extends { privacy: "public" }
  ? true
  : F extends { publicWhen: object }
    ? true
    : false;

/** Keys of a table's fields that the public edition never holds, read off the dictionary. */
export type HiddenKeys<T extends TableDefinition> = {
  [K in keyof T["fields"]]: MayBePublic<T["fields"][K]> extends true ? never : K;
}[keyof T["fields"]];

/** A row of a table as an edition has it: whole for the office, else without what may not be public. */
export type ForEdition<E extends Edition, R, T extends TableDefinition> = [E] extends ["internal"]
  ? R
  : Omit<R, HiddenKeys<T>>;
