import type { NoticeRules } from "../model/profile.ts";

const DAY = 24 * 60 * 60 * 1000;
/** What provinces usually ask for. */
const USUAL_DAYS = 7;

/** The first and the last day of a notice, ISO dates, both included. */
export interface NoticePeriod {
  readonly start: string;
  readonly end: string;
}

/** How many days a notice hangs: 公示天数, else seven. */
export const noticeDaysOf = ({ noticeDays }: NoticeRules): number => noticeDays ?? USUAL_DAYS;

/**
 * The period of a notice that begins on a day: so many calendar days with the first, or, 公示按工作日, until so many working
 * days are over; Saturdays, Sundays and 节假日 are none unless marked 上班.
 */
export function noticePeriod(start: string, rules: NoticeRules): NoticePeriod {
  let left = noticeDaysOf(rules);
  let day = Date.parse(start);
  for (;;) {
    if (!rules.noticeByWorkdays || isWorkday(day, rules)) left -= 1;
    if (left <= 0) return { start, end: iso(day) };
    day += DAY;
  }
}

function isWorkday(day: number, { daysOff = [], workingWeekends = [] }: NoticeRules): boolean {
  const date = iso(day);
  if (daysOff.includes(date)) return false;
  const weekday = new Date(day).getUTCDay();
  return (weekday !== 0 && weekday !== 6) || workingWeekends.includes(date);
}

const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);
