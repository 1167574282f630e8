import type { Field } from "../../model/fields.ts";
import { bad, type Cell, type Fault } from "./cell.ts";

/** Line breaks of spreadsheets, of their escapes in files, and of web pages; tabs come along when cells are copied. */
const breaks = /\s*(?:[\r\n\t\v\f\u0085\u2028\u2029]|_x000[aAdD]_|<br\s*\/?>)\s*/g;

/** The same without looking around: most cells have none. */
const hasBreak = /[\r\n\t\v\f\u0085\u2028\u2029]|_x000[aAdD]_|<br\s*\/?>/;

/** Columns of sentences, which may have several lines. */
const prose = new Set([
  "职责",
  "内容",
  "成效",
  "处理结果",
  "备注",
  "致贫原因说明",
  "建设内容",
  "绩效目标",
  "带贫减贫机制",
  "证明材料",
]);

/** Columns of names that are one whole, broken only because the cell was narrow. */
const wholeNames = new Set(["乡镇名称", "行政村名称", "工作站名称", "特困片区", "名称", "上级", "制表单位"]);

/** Columns in which a line may be one person each. */
const persons = /姓名$|人$|者$/;

/** Whether a column holds sentences rather than a name. */
export const isProse = ({ header }: Field): boolean => prose.has(header);

/** Whether a column holds the name of a place or of persons. */
export const isName = ({ header }: Field): boolean => wholeNames.has(header) || persons.test(header);

/**
 * A cell that must be one line, as one: nothing between Chinese characters, a space between letters or figures. A name in
 * two lines may be two persons: where each line could be a whole name, that is a fault.
 */
export function joinedLines(field: Field, text: string): { readonly text: string; readonly fault?: Fault } {
  if (!hasBreak.test(text) || isProse(field)) return { text };
  const lines = text.split(breaks).filter((line) => line !== "");
  const joined = lines.reduce((whole, line) => whole + gap(whole, line) + line, "");
  if (field.type !== "text" || lines.length < 2 || wholeNames.has(field.header)) return { text: joined };
  if (!persons.test(field.header)) return { text: joined, fault: wasJoined(joined) };
  const fault = lines.every(isWholeName) ? severalPersons(joined).fault : undefined;
  return { text: joined, ...(fault ? { fault } : {}) };
}

/** A list's lines are its entries. */
export const linesAsList = (text: string): string => text.replace(breaks, "、");

const gap = (before: string, after: string): string =>
  before === "" || /[^\0-\u02ff]$/.test(before) || /^[^\0-\u02ff]/.test(after) ? "" : " ";

const isWholeName = (line: string): boolean => [...line].length >= 2;

const severalPersons = (joined: string): Cell =>
  bad(
    "在单元格内换了行，看不出是一个人还是几个人",
    `是一个人的，删去换行写成“${joined}”；是几个人的，用“、”隔开写在一行`,
  );

const wasJoined = (joined: string): Fault => ({
  message: `在单元格内换了行，已连成“${joined}”`,
  fix: "是并列的几项的，用“、”隔开写在一行",
  severity: "warning",
});
