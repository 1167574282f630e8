/**
 * The county as the rest of the program sees it: checked once at the border, trusted inside.
 * Codes and identifiers are text. Amounts carry their unit in the doc comment or in the dictionary (`tables/`). A field
 * that an export left empty is `undefined`; a field that an edition may not have is not in its type.
 */
import type { CountyMap } from "./county-map.ts";
import type { DisclosureItem } from "./disclosure-standard.ts";
import type { Edition, ForEdition } from "./edition.ts";
import type { Readers } from "./fields.ts";
import type { FaultyDiagram } from "./organisation.ts";
import type { ModelRow } from "./positioned-row.ts";
import type { CountyProfile } from "./profile.ts";
import type { Scan } from "./scans.ts";
import type { TableKey, tables } from "./tables/index.ts";

export type * from "./county-map.ts";
export type { Edition } from "./edition.ts";
export type * from "./household-money.ts";
export type * from "./households.ts";
export type * from "./organisation.ts";
export type * from "./places.ts";
export type * from "./profile.ts";
export type * from "./records.ts";
export type * from "./support.ts";

type Tables = typeof tables;

/** Names of the tables that these readers may have and that a dataset must have, or need not. */
type KeysOf<R extends Readers, Q extends boolean> = {
  [K in TableKey]: Tables[K] extends { readers: R; required: Q } ? K : never;
}[TableKey];

/** Rows of a table, cut to the fields that an edition may hold. */
type RowsOf<E extends Edition, K extends TableKey> = readonly ForEdition<E, ModelRow<Tables[K]>, Tables[K]>[];

/**
 * The tables of the dictionary that these readers may have. An optional one is `undefined` where the office has not given
 * it: what needs it is reported as missing.
 */
type TablesFor<E extends Edition, R extends Readers> = {
  readonly [K in KeysOf<R, true>]: RowsOf<E, K>;
} & {
  readonly [K in KeysOf<R, false>]?: RowsOf<E, K>;
};

/** What a county has besides its tables. */
interface CountyCore<E extends Edition> {
  readonly edition: E;
  readonly profile: CountyProfile;
  /** Diagrams whose posts are not in `organisations`, because they cannot be drawn; each of the others is a tree. */
  readonly faultyDiagrams?: readonly FaultyDiagram[];
  /** Markdown texts by name (工作站职责) or, for one place, by `<code>/<name>`. */
  readonly texts: Readonly<Record<string, string>>;
  /** 文本/公开标准.json: what must be public here; the product's own list where absent. */
  readonly disclosureStandard?: readonly DisclosureItem[];
  readonly map: CountyMap;
  /** Pictures of 影像/ by the path that 档案目录 writes; none in the public edition. */
  readonly scans?: Readonly<Record<string, Scan>>;
}

/**
 * Everything a county's exports say, checked, as one edition may know it. `County` alone is what both editions have, which
 * is what most sheets are drawn from; `County<"internal">` has the tables and fields of the office besides.
 */
export type County<E extends Edition = Edition> = CountyCore<E> &
  TablesFor<E, "all"> &
  ([E] extends ["internal"] ? TablesFor<E, "office"> : unknown);

/** Whether a county holds what only the office may see. */
export const isInternal = (county: County): county is County<"internal"> => county.edition === "internal";
