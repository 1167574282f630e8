import type { TableDefinition } from "../fields.ts";
import { documents } from "./documents.ts";
import { fundAllocations } from "./fund-allocations.ts";
import { fundBalances } from "./fund-balances.ts";
import { fundLoans } from "./fund-loans.ts";
import { helpers } from "./household-helpers.ts";
import { householdYears } from "./household-years.ts";
import { households } from "./households.ts";
import { measures } from "./measures.ts";
import { meetings } from "./meetings.ts";
import { memberChanges } from "./member-changes.ts";
import { members } from "./members.ts";
import { notices } from "./notices.ts";
import { organisations } from "./organisations.ts";
import { subsidies } from "./subsidies.ts";
import { townships } from "./townships.ts";
import { trainings } from "./trainings.ts";
import { villageYears } from "./village-years.ts";
import { villages } from "./villages.ts";
import { visits } from "./visits.ts";
import { votes } from "./votes.ts";
import { welfare } from "./welfare.ts";

/** Every table a dataset may hold, by its name in the model, in the order they are read and their problems listed. */
export const tables = {
  townships,
  villages,
  villageYears,
  households,
  members,
  householdYears,
  subsidies,
  measures,
  helpers,
  organisations,
  memberChanges,
  trainings,
  welfare,
  fundLoans,
  fundBalances,
  documents,
  meetings,
  votes,
  notices,
  visits,
  fundAllocations,
} as const satisfies Record<string, TableDefinition>;

/** Name of a table in the model. */
export type TableKey = keyof typeof tables;
