import { isUnit } from "../cells/units.ts";
import { foldWidth } from "../fold-width.ts";

/** A column name taken apart. */
export interface HeaderWords {
  /** The name with its brackets, in one spelling. */
  readonly whole: string;
  /** The name without what stands in brackets. */
  readonly base: string;
  /** What stands in brackets, or after a stroke where it is a unit. */
  readonly remarks: readonly string[];
}

const bracketed = /[([]([^)\]]*)[)\]]/g;
/** 耕地面积/亩, 耕地面积_亩, 耕地面积：亩. */
const unitAfter = /^(.+?)[/_:,\\-]([^/_:,\\-]+)$/;

/** A column name in one spelling: width, kinds of brackets, spaces, line breaks, marks of required columns. */
const spelling = (header: string): string =>
  foldWidth(header.replace(/[【〔〖]/g, "(").replace(/[】〕〗]/g, ")"))
    .replace(/[\s\uFEFF*]|<br\/?>/gi, "")
    .toUpperCase();

/** Takes a column name apart. */
export function headerWords(header: string): HeaderWords {
  const whole = spelling(header);
  const remarks = [...whole.matchAll(bracketed)].map(([, remark = ""]) => remark).filter((remark) => remark !== "");
  const base = whole.replace(bracketed, "").replace(/[:,]+$/, "");
  const [, name, unit] = remarks.length === 0 ? (unitAfter.exec(base) ?? []) : [];
  return name !== undefined && unit !== undefined && isUnit(unit)
    ? { whole, base: name, remarks: [unit] }
    : { whole, base, remarks };
}

/** Column names compare without bracketed parts, spaces, line breaks and width: 耕地面积（亩） = 耕地面积. */
export const headerKey = (header: string): string => headerWords(header).base;
