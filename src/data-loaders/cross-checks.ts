import type { CountyProfile } from "../model/county.ts";
import { dateOrderChecks } from "./checks/date-order-checks.ts";
import { exitChecks } from "./checks/exit-checks.ts";
import { fundChecks } from "./checks/fund-checks.ts";
import { householdChecks } from "./checks/household-checks.ts";
import { householdReferences } from "./checks/household-references.ts";
import { identicalRows } from "./checks/identical-rows.ts";
import { incomeChecks } from "./checks/income-checks.ts";
import { meetingChecks } from "./checks/meeting-checks.ts";
import { memberChangeChecks } from "./checks/member-change-checks.ts";
import { memberChecks } from "./checks/member-checks.ts";
import { postNames } from "./checks/post-names.ts";
import { postPunctuation } from "./checks/punctuation-checks.ts";
import { roundedNumbers } from "./checks/rounded-numbers.ts";
import { scanPathChecks } from "./checks/scan-path-checks.ts";
import { villageTotalChecks } from "./checks/village-total-checks.ts";
import { yearBalanceChecks } from "./checks/year-balance-checks.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { figureChecks } from "./figure-checks.ts";
import type { ParsedTables } from "./load-tables.ts";
import { unlessLost } from "./locks/lost-tables.ts";
import { longNames, longProfileNames } from "./name-length.ts";
import type { ParsedTable } from "./parse-table.ts";
import { personalNumbers } from "./personal-numbers.ts";
import { placeChecks } from "./place-checks.ts";
import type { Problem } from "./problems.ts";
import { unknownReferences } from "./unknown-references.ts";

/**
 * What can only be seen across rows and tables: duplicates, unknown references and paths that lead out of `folder`
 * (errors), implausible figures (warnings).
 */
export function crossChecks(parsed: ParsedTables, profile: CountyProfile | undefined, folder: string): Problem[] {
  const each = (check: (table: ParsedTable) => Problem[]): Problem[] => Object.values(parsed).flatMap(check);
  return [
    ...each(duplicateKeys),
    ...each(identicalRows),
    ...each(roundedNumbers),
    ...unknownReferences(parsed, profile),
    ...householdReferences(parsed),
    ...placeChecks(parsed, profile),
    ...figureChecks(parsed, profile),
    ...unlessLost(parsed, (tables) => exitChecks(tables, profile)),
    ...unlessLost(parsed, (tables) => yearBalanceChecks(tables, profile)),
    ...villageTotalChecks(parsed, profile),
    ...householdChecks(parsed),
    ...memberChecks(parsed, profile?.dataDate),
    ...unlessLost(parsed, meetingChecks),
    ...memberChangeChecks(parsed),
    ...unlessLost(parsed, incomeChecks),
    ...unlessLost(parsed, fundChecks),
    ...unlessLost(parsed, postNames),
    ...postPunctuation(parsed),
    ...dateOrderChecks(parsed, profile?.dataDate),
    ...scanPathChecks(parsed, folder),
    ...longProfileNames(profile),
    ...each(longNames),
    ...each(personalNumbers),
  ];
}
