import type { TableDefinition } from "../fields.ts";
import { organisations } from "./organisations.ts";
import { townships } from "./townships.ts";
import { villageYears } from "./village-years.ts";
import { villages } from "./villages.ts";

/** Every table a dataset may hold, by its name in the model, in the order they are read and their problems listed. */
export const tables = { townships, villages, villageYears, organisations } as const satisfies Record<
  string,
  TableDefinition
>;
