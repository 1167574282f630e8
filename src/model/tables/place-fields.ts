import type { Field } from "../fields.ts";

/** The village a row of a table is about. */
export const villageCode = {
  header: "行政村代码",
  aliases: ["村代码", "行政村编码", "村编码"],
  type: "code",
  levels: ["village"],
  required: true,
  privacy: "public",
  note: "12位区划代码，须在行政村表中",
} as const satisfies Field;

/** The year a row of a table is about. */
export const year = {
  header: "年度",
  aliases: ["年份", "年"],
  type: "year",
  required: true,
  privacy: "public",
  note: "4位数年份，如2014",
} as const satisfies Field;
