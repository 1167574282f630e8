import type { County, NoticeRecord, Township, Village } from "../../../model/county.ts";
import { complaintLines } from "../../../statistics/hotlines.ts";
import { noticeDaysOf } from "../../../statistics/notice-period.ts";
import type { NoticeKnown } from "../../../statistics/proceedings.ts";
import { formatDate } from "../../../text/dates.ts";
import { type HandBoxContent, type LetterRun, say } from "../runs.ts";

const dayOr = (date: string | undefined): LetterRun => (date === undefined ? { blank: 8 } : formatDate(date));

/** 公示期: from when to when, and how the days are counted. */
export function periodRuns({ start, end }: NoticeKnown, county: County, word: string): LetterRun[] {
  const unit = county.profile.noticeByWorkdays ? "个工作日" : "天";
  return say`${word}时间：${dayOr(start)}至${dayOr(end)}（不少于${`${noticeDaysOf(county.profile)}`}${unit}）。`;
}

/** Whom to tell of an objection, and by which telephones. */
export function objectionRuns(county: County, place: Township | Village, to: string): LetterRun[] {
  const phones = complaintLines(county, place)
    .map(({ name, number }) => `${name}${number}`)
    .join("，");
  return say`如有异议，请在此期间当面、书面或打电话向${to}反映。监督电话：${phones === "" ? { blank: 16 } : phones}。`;
}

/** 公示情况说明: filled in from 公示记录, by hand where there is no row. */
export function outcomeBox(
  stage: NonNullable<NoticeRecord["stage"]>,
  known: NoticeKnown,
  from: string,
): HandBoxContent {
  const { record } = known;
  const word = stage === "公告" ? "公告" : "公示";
  const count = record?.objections;
  const tick = (isSo: boolean) => (isSo ? "√" : "□");
  return {
    heading: `${word}情况说明`,
    lines: [
      say`${word}时间：${dayOr(record?.start)}至${dayOr(record?.end)}　地点：${record?.place ?? { blank: 12 }}`,
      say`期满${tick(count === 0)}无异议　${tick(count !== undefined && count > 0)}有异议（${count ? `${count}` : { blank: 3 }}件）`,
      say`处理情况：${record?.outcome ?? { blank: 26 }}`,
      say`${from}（盖章）　　　　　　年　　月　　日`,
    ],
  };
}
