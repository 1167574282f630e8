import type { Field } from "../model/fields.ts";
import type { NoticeRules } from "../model/profile.ts";
import { parseDate } from "./cells/date.ts";
import type { ProfileReader } from "./profile-reader.ts";

const HOLIDAYS = "节假日";
const FIX = '写成放假日期的列表，周末调休上班的日期后加“上班”，如 ["2015-04-06", "2015-04-12 上班"]';
/** A notice shorter than this is against what provinces ask for. */
const FEWEST_DAYS = 5;

const holiday: Field = { header: HOLIDAYS, type: "text", privacy: "public", note: FIX };

/** 公示天数, 公示起始日期, 公示按工作日 and 节假日 of 县.json: when notices begin and end. */
export function readNoticeRules(reader: ProfileReader): NoticeRules {
  const start = reader.value("公示起始日期", {
    header: "公示起始日期",
    type: "date",
    privacy: "public",
    note: "公示开始的日期",
  });
  const days = reader.value("公示天数", {
    header: "公示天数",
    type: "integer",
    unit: "天",
    min: 1,
    privacy: "public",
    note: "公示天数，如 7",
  });
  if (typeof days === "number" && days < FEWEST_DAYS)
    reader.report("公示天数", `公示少于${FEWEST_DAYS}天`, "核对本地规定，一般为7天", String(days), "warning");
  const byWorkdays = reader.value("公示按工作日", {
    header: "公示按工作日",
    type: "boolean",
    privacy: "public",
    note: "“是”则公示天数按工作日计算，不写则按自然日",
  });
  const marked = readHolidays(reader);
  return {
    ...(typeof days === "number" ? { noticeDays: days } : {}),
    ...(typeof start === "string" ? { noticeStart: start } : {}),
    ...(byWorkdays === true ? { noticeByWorkdays: true } : {}),
    ...(marked.off.length > 0 ? { daysOff: marked.off } : {}),
    ...(marked.at.length > 0 ? { workingWeekends: marked.at } : {}),
  };
}

function readHolidays(reader: ProfileReader): { readonly off: readonly string[]; readonly at: readonly string[] } {
  const off: string[] = [];
  const at: string[] = [];
  for (const [index, text] of reader.values(HOLIDAYS, holiday).entries()) {
    const [, date = "", mark] = /^(.*?)\s*(上班)?$/.exec(String(text ?? "").trim()) ?? [];
    const { value } = parseDate({ note: FIX }, date);
    if (typeof value === "string") (mark ? at : off).push(value);
    else reader.report(`${HOLIDAYS}.${index}`, "不是日期", FIX, String(text ?? ""));
  }
  return { off, at };
}
