/** What an office has filed: rows of the dictionary's tables. */
import type { Row } from "./fields.ts";
import type { documents } from "./tables/documents.ts";
import type { meetings } from "./tables/meetings.ts";
import type { notices } from "./tables/notices.ts";
import type { trainings } from "./tables/trainings.ts";

/** One row of 培训: a person in a course. */
export type Training = Row<typeof trainings>;

/** One row of 档案目录: a document on the shelf, and its scan where there is one. */
export type DocumentRecord = Row<typeof documents>;

/** One row of 会议: a meeting that was held. */
export type Meeting = Row<typeof meetings>;

/** One row of 公示记录: a notice that hung. */
export type NoticeRecord = Row<typeof notices>;
