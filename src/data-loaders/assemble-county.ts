import type { County, CountyProfile, Edition, OfficeTables } from "../model/county.ts";
import type { Row } from "../model/fields.ts";
import { type TableKey, tables } from "../model/tables/index.ts";
import { forEdition } from "./edition.ts";
import type { LoadedMap } from "./load-map.ts";
import type { ParsedTables } from "./load-tables.ts";
import type { LoadedTexts } from "./load-texts.ts";
import type { organisationCheck } from "./organisation-check.ts";
import type { CoordinateSystem } from "./to-cgcs2000.ts";
import { withPosition } from "./with-position.ts";

/** All parts of a dataset, read and without errors. */
export interface Parts {
  readonly profile: CountyProfile;
  readonly system: CoordinateSystem;
  readonly parsed: ParsedTables;
  readonly diagrams: ReturnType<typeof organisationCheck>;
  readonly texts: LoadedTexts;
  readonly map: LoadedMap;
}

/** The parts as one county. Only what the edition may hold is put in: the tables of the office never reach a public one. */
export function assembleCounty<E extends Edition>(edition: E, parts: Parts): County<E> {
  const { profile, system, parsed, diagrams, texts, map } = parts;
  const located = <R extends object>(row: R) => withPosition(row, system);
  const rowsFor = <K extends TableKey>(key: K): readonly Row<(typeof tables)[K]>[] =>
    forEdition(tables[key], rowsOf(parsed[key]), edition);
  const ifPresent = <K extends TableKey>(key: K): readonly Row<(typeof tables)[K]>[] | undefined =>
    parsed[key].isPresent ? rowsFor(key) : undefined;
  const shared: County = {
    edition,
    profile,
    townships: rowsFor("townships").map(located),
    villages: rowsFor("villages").map(located),
    villageYears: rowsFor("villageYears"),
    organisations: forEdition(tables.organisations, diagrams.posts, edition),
    faultyDiagrams: diagrams.faulty,
    helpers: ifPresent("helpers"),
    measures: ifPresent("measures"),
    texts: texts.texts,
    map: map.map,
  };
  const office = (): OfficeTables => ({
    households: ifPresent("households"),
    members: ifPresent("members"),
    householdYears: ifPresent("householdYears"),
    subsidies: ifPresent("subsidies"),
    memberChanges: ifPresent("memberChanges"),
    trainings: ifPresent("trainings"),
    welfare: ifPresent("welfare"),
    fundLoans: ifPresent("fundLoans"),
    fundBalances: ifPresent("fundBalances"),
    documents: ifPresent("documents"),
  });
  return { ...shared, ...(edition === "internal" ? office() : {}) } as County<E>;
}

const rowsOf = <R>(table: { readonly rows: readonly { readonly row: R }[] }): R[] => table.rows.map(({ row }) => row);
