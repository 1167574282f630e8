import type { County, CountyProfile, Edition, FaultyDiagram } from "../model/county.ts";
import type { DisclosureItem } from "../model/disclosure-standard.ts";
import type { Scan } from "../model/scans.ts";
import { forEdition } from "./edition.ts";
import type { ParsedTables } from "./load-tables.ts";
import type { LoadedMap } from "./maps/load-map.ts";
import type { CoordinateSystem } from "./maps/to-cgcs2000.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { LoadedTexts } from "./texts/load-texts.ts";
import { withPosition } from "./with-position.ts";

/** All parts of a dataset, read and without errors. */
export interface Parts {
  readonly profile: CountyProfile;
  readonly system: CoordinateSystem;
  /** With the posts of those diagrams alone that can be drawn. */
  readonly parsed: ParsedTables;
  readonly faultyDiagrams: readonly FaultyDiagram[];
  readonly texts: LoadedTexts;
  readonly disclosureStandard?: readonly DisclosureItem[];
  readonly map: LoadedMap;
  readonly scans: Readonly<Record<string, Scan>>;
}

/** The parts as one county. Only what the edition may hold is put in: the tables of the office never reach a public one. */
export function assembleCounty<E extends Edition>(edition: E, parts: Parts): County<E> {
  const { profile, system, parsed, faultyDiagrams, texts, map, scans } = parts;
  const held = Object.entries<ParsedTable>(parsed)
    .filter(([, { table, isPresent }]) => isPresent && (edition === "internal" || table.readers === "all"))
    .map(([key, table]) => [key, rowsFor(edition, table, system)]);
  const rest = { edition, profile, faultyDiagrams, texts: texts.texts, map: map.map };
  const standard = parts.disclosureStandard ? { disclosureStandard: parts.disclosureStandard } : {};
  const pictures = edition === "internal" ? { scans } : {};
  // The tables are those of the dictionary, each with its own rows: that is what the type of a county says.
  return { ...rest, ...standard, ...pictures, ...Object.fromEntries(held) } as County<E>;
}

function rowsFor(edition: Edition, { table, rows }: ParsedTable, system: CoordinateSystem): readonly object[] {
  const own = forEdition(
    table,
    rows.map(({ row }) => row),
    edition,
  );
  return "longitude" in table.fields ? own.map((row) => withPosition(row, system)) : own;
}
