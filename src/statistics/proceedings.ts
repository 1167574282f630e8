import type { County, Meeting, NoticeRecord } from "../model/county.ts";
import { byPlace } from "./by-place.ts";
import { noticePeriod } from "./notice-period.ts";

/** A notice as far as it is known: from 公示记录, the first of a village else from 县.json. */
export interface NoticeKnown {
  readonly start?: string;
  readonly end?: string;
  /** What 公示记录 says of it; absent where it has no row. */
  readonly record?: NoticeRecord;
}

/** The notice of a stage at a place: its last row in 公示记录; where there is none, 公示起始日期 and 公示天数 for the first stage. */
export function noticeAt(county: County<"internal">, placeCode: string, stage: NoticeRecord["stage"]): NoticeKnown {
  const record = byPlace(county, "notices")(placeCode).findLast((row) => row.stage === stage);
  const start = record?.start ?? (stage === "公告" || stage === "第二次公示" ? undefined : county.profile.noticeStart);
  if (start === undefined) return record ? { record } : {};
  return { start, end: record?.end ?? noticePeriod(start, county.profile).end, ...(record ? { record } : {}) };
}

/** The last 民主评议 meeting on record at a place. */
export function reviewMeeting(county: County<"internal">, placeCode: string): Meeting | undefined {
  return byPlace(county, "meetings")(placeCode).findLast(({ kind }) => kind?.includes("评议"));
}
