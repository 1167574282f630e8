import type { CountyProfile } from "../model/county.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { figureChecks } from "./figure-checks.ts";
import type { ParsedTables } from "./load-tables.ts";
import { longNames, longProfileNames } from "./name-length.ts";
import type { ParsedTable } from "./parse-table.ts";
import { personalNumbers } from "./personal-numbers.ts";
import { placeChecks } from "./place-checks.ts";
import type { Problem } from "./problems.ts";
import { unknownReferences } from "./unknown-references.ts";

/** What can only be seen across rows and tables: duplicates and unknown references (errors), implausible figures (warnings). */
export function crossChecks(parsed: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  return [
    ...Object.values(parsed).flatMap((table: ParsedTable) => duplicateKeys(table)),
    ...unknownReferences(parsed, profile),
    ...placeChecks(parsed, profile),
    ...figureChecks(parsed, profile),
    ...longProfileNames(profile),
    ...Object.values(parsed).flatMap((table: ParsedTable) => longNames(table)),
    ...Object.values(parsed).flatMap((table: ParsedTable) => personalNumbers(table)),
  ];
}
