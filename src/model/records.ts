/** What an office has filed: rows of the dictionary's tables. */
import type { Row } from "./fields.ts";
import type { documents } from "./tables/documents.ts";
import type { trainings } from "./tables/trainings.ts";

/** One row of 培训: a person in a course. */
export type Training = Row<typeof trainings>;

/** One row of 档案目录: a document on the shelf, and its scan where there is one. */
export type DocumentRecord = Row<typeof documents>;
