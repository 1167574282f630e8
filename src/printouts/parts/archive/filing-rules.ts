import type { CountyProfile } from "../../../model/profile.ts";

/** Which standard a county's archive goes by. */
export type FilingRule = "件2000" | "件2015" | "案卷";

/** DA/T 22-2015 holds from this day on; what was filed before goes by DA/T 22-2000. */
const SINCE_2015 = "2016-06-01";

/** 案卷 by GB/T 9705-2008 where the county says so, else 件 by the edition of DA/T 22 in force at the export's date. */
export function filingRuleOf({ filesInVolumes, dataDate }: CountyProfile): FilingRule {
  if (filesInVolumes) return "案卷";
  return dataDate < SINCE_2015 ? "件2000" : "件2015";
}

/** What the standard calls its list, the sheet at the end of a box and who signs it. */
export const filingWords = {
  件2000: { list: "归档文件目录", unit: "盒", note: "盒内文件情况说明", by: "整理人", on: "整理日期" },
  件2015: { list: "归档文件目录", unit: "盒", note: "盒内文件情况说明", by: "整理人", on: "整理日期" },
  案卷: { list: "卷内文件目录", unit: "卷", note: "本卷情况说明", by: "立卷人", on: "立卷时间" },
} as const satisfies Readonly<Record<FilingRule, Readonly<Record<string, string>>>>;
