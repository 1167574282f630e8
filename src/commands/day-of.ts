import { BuildStopped } from "../integration/build-stopped.ts";

/** The day that --date names, or today, as an ISO date. Throws BuildStopped on what is no day, or has not come yet. */
export function dayOf(text: string | undefined, now: Date = new Date()): string {
  const today = isoDate(now);
  if (text === undefined) return today;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const named = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  if (year === undefined || isoDate(date) !== named)
    throw new BuildStopped(`--date 后面的“${text}”不是日期，写成 ${today} 的样子。`);
  if (named > today) throw new BuildStopped(`--date 后面的“${text}”还没有到，今天是${today}。`);
  return named;
}

function isoDate(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
