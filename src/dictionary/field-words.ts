import type { Field, Privacy } from "../model/fields.ts";
import { codeLength, type DivisionLevel } from "../model/identifiers.ts";

const types: Readonly<Record<Field["type"], string>> = {
  text: "文字",
  phone: "电话号码",
  identifier: "编号（文字）",
  code: "区划代码（文字）",
  integer: "整数",
  decimal: "数字",
  money: "金额",
  boolean: "是或否",
  date: "日期",
  year: "年度",
  choice: "选一项",
  list: "可选多项",
};

/** What kind of value a field takes, in Chinese. */
export const typeWords = (field: Field): string => types[field.type];

/** Unit of a field's numbers; empty where it has none. */
export const unitWords = (field: Field): string => ("unit" in field ? field.unit : "");

/** Whether a field must be filled in, in Chinese. */
export function requiredWords({ required }: Field): string {
  if (required === true) return "必填";
  return required === "column" ? "列必须有，可留空" : "选填";
}

const readers: Readonly<Record<Privacy, string>> = {
  public: "公开",
  office: "内部（公开版中没有）",
  secret: "保密（内部版中只显示首尾几位，公开版中没有）",
};

/** Who gets to see a field, in Chinese. */
export const privacyWords = (field: Field): string =>
  field.publicWhen ? `${readers[field.privacy]}；符合说明中条件的公开` : readers[field.privacy];

const levels: Readonly<Record<DivisionLevel, string>> = { county: "县", township: "乡镇", village: "村" };

/** What values a field takes, in Chinese; empty where the type says it all. `most` code values are listed at most. */
export function allowedWords(field: Field, most = Number.POSITIVE_INFINITY): string {
  switch (field.type) {
    case "code":
      return field.levels.map((level) => `${codeLength[level]}位${levels[level]}代码`).join("或");
    case "integer":
    case "decimal":
    case "money":
      return rangeWords(field.min ?? 0, field.max);
    case "boolean":
      return "是、否";
    case "date":
      return field.monthOnly ? "如2014-03-05，不知道日的写2014-03" : "如2014-03-05";
    case "year":
      return "4位数年份，如2014";
    case "choice":
      return valuesWords(field.table.values, most);
    case "list":
      return `${valuesWords(field.table.values, most)}；多项用“、”隔开`;
    default:
      return "";
  }
}

function rangeWords(min: number, max: number | undefined): string {
  if (max !== undefined) return `${min}到${max}`;
  return Number.isFinite(min) ? `不小于${min}` : "可为负数";
}

const valuesWords = (values: readonly string[], most: number): string =>
  values.length <= most ? values.join("、") : `${values.slice(0, 3).join("、")}等${values.length}项，见代码表`;
