/** Who helps and what is done: rows of the dictionary's tables. */
import type { Row } from "./fields.ts";
import type { helpers } from "./tables/household-helpers.ts";
import type { measures } from "./tables/measures.ts";

/** One row of 帮扶责任人. */
export type Helper = Row<typeof helpers>;

/** One row of 帮扶项目; without `householdId` it is for the whole village. */
export type Measure = Row<typeof measures>;
