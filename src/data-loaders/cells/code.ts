import type { Field } from "../../model/fields.ts";
import { codeLength, type DivisionLevel, divisionLevel } from "../../model/identifiers.ts";
import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";
import { scientific } from "./excel-damage.ts";

const levelName: Readonly<Record<DivisionLevel, string>> = { county: "县", township: "乡镇", village: "行政村" };

/** `'621224100` and `="621224100"` are how people keep Excel from touching a code. */
const bare = (text: string): string =>
  isPlain.test(text)
    ? text
    : foldWidth(text)
        .trim()
        .replace(/^=?["']+|["']+$/g, "")
        .trim();

/** Most codes and numbers, which need no folding. */
const isPlain = /^[0-9A-Za-z-]+$/;

/** A division code of one of the field's levels. */
export function parseCode(field: Extract<Field, { type: "code" }>, text: string): Cell {
  const code = bare(text);
  const damaged = scientific(code);
  if (damaged) return damaged;
  const level = divisionLevel(code);
  if (level && field.levels.includes(level)) return { value: code };
  const expected = field.levels.map((wanted) => `${codeLength[wanted]}位数字的${levelName[wanted]}代码`).join("或");
  return bad(`应为${expected}${found(code)}`, howToMend(code, field));
}

function found(code: string): string {
  if (!/^\d+$/.test(code)) return "";
  return code.startsWith("0") ? "，现在以0开头" : `，现有${code.length}位`;
}

function howToMend(code: string, field: Extract<Field, { type: "code" }>): string {
  if (/^\d+\.0+$/.test(code)) return "去掉小数点和后面的0";
  if (/[合总小]计|填表|审核|备注|说明/.test(code)) return "合计行、落款和说明不是数据，删去这一行";
  return `${field.note}；按区划代码表核对补全`;
}

/** An opaque identifier or a telephone number: full-width digits become plain ones, nothing else is touched. */
export function parseIdentifier(text: string): Cell {
  const identifier = bare(text);
  return scientific(identifier) ?? { value: identifier };
}
