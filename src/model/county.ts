/**
 * The county as the rest of the program sees it: checked once at the border, trusted inside.
 * Codes and identifiers are text. Amounts carry their unit in the doc comment or in the dictionary (`tables/`). A field
 * that an export left empty is `undefined`; a field that an edition may not have is not in its type.
 */
import type { CountyMap } from "./county-map.ts";
import type { Edition, ForEdition } from "./edition.ts";
import type { FundBalance, FundLoan, HouseholdYear, Subsidy } from "./household-money.ts";
import type { Household, Member, MemberChange, WelfareCase } from "./households.ts";
import type { FaultyDiagram, OrganisationPost } from "./organisation.ts";
import type { Township, Village, VillageYear } from "./places.ts";
import type { CountyProfile } from "./profile.ts";
import type { DocumentRecord, Training } from "./records.ts";
import type { Helper, Measure } from "./support.ts";
import type { tables } from "./tables/index.ts";

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

/** What every edition has; rows are cut to the fields the edition may hold. */
interface CountyCore<E extends Edition> {
  readonly edition: E;
  readonly profile: CountyProfile;
  readonly townships: readonly ForEdition<E, Township, Tables["townships"]>[];
  readonly villages: readonly ForEdition<E, Village, Tables["villages"]>[];
  readonly villageYears: readonly ForEdition<E, VillageYear, Tables["villageYears"]>[];
  /** Posts of the diagrams that can be drawn: each is a tree with one root. */
  readonly organisations: readonly ForEdition<E, OrganisationPost, Tables["organisations"]>[];
  readonly faultyDiagrams?: readonly FaultyDiagram[];
  /** `undefined`, as every table below, where the office has not given the table: what needs it is reported as missing. */
  readonly helpers?: readonly ForEdition<E, Helper, Tables["helpers"]>[];
  /** Without the measures of single households in the public edition. */
  readonly measures?: readonly ForEdition<E, Measure, Tables["measures"]>[];
  /** Markdown texts by name (工作站职责) or, for one place, by `<code>/<name>`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly map: CountyMap;
}

/** Tables about persons and households, for the office alone. */
export interface OfficeTables {
  readonly households?: readonly Household[];
  readonly members?: readonly Member[];
  readonly householdYears?: readonly HouseholdYear[];
  readonly subsidies?: readonly Subsidy[];
  readonly memberChanges?: readonly MemberChange[];
  readonly trainings?: readonly Training[];
  readonly welfare?: readonly WelfareCase[];
  readonly fundLoans?: readonly FundLoan[];
  readonly fundBalances?: readonly FundBalance[];
  readonly documents?: readonly DocumentRecord[];
}

/**
 * Everything a county's exports say, checked, as one edition may know it. `County` alone is what both editions have, which
 * is what most sheets are drawn from; `County<"internal">` has the tables and fields of the office besides.
 */
export type County<E extends Edition = Edition> = CountyCore<E> & ([E] extends ["internal"] ? OfficeTables : unknown);

/** Whether a county holds what only the office may see. */
export const isInternal = (county: County): county is County<"internal"> => county.edition === "internal";
