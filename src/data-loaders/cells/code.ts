import type { Field } from "../../model/fields.ts";
import { codeLength, type DivisionLevel, divisionLevel, shortCode } from "../../model/identifiers.ts";
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

/** Programs write whole numbers with a point; 1.0 may be a number of its own, as in 1.1, and is left alone. */
const wholeNumber = /^(\d{5,16})\.0+$/;

/** A division code of one of the field's levels; national lists write each with 12 digits, the last of them zeros. */
export function parseCode(field: Extract<Field, { type: "code" }>, text: string): Cell {
  const code = withoutPoint(bare(text));
  const damaged = scientific(code);
  if (damaged) return damaged;
  const short = shortest(code, field.levels);
  const level = divisionLevel(short);
  if (level && field.levels.includes(level)) return { value: short };
  const expected = field.levels.map((wanted) => `${codeLength[wanted]}位数字的${levelName[wanted]}代码`).join("或");
  return bad(`应为${expected}${found(code)}`, howToMend(code, field));
}

/** `629900100.0` → `629900100`, as far as a program keeps all digits of a number. */
function withoutPoint(text: string): string {
  const whole = text.endsWith("0") ? wholeNumber.exec(text)?.[1] : undefined;
  return whole !== undefined && Number.isSafeInteger(Number(whole)) ? whole : text;
}

/** `629900100000` is a township's code where the field may hold one, and `629900000000` a county's. */
const shortest = (code: string, levels: readonly DivisionLevel[]): string =>
  levels
    .map((level) => shortCode(code, level))
    .reduce((short, next) => (next.length < short.length ? next : short), code);

function found(code: string): string {
  if (!/^\d+$/.test(code)) return "";
  return code.startsWith("0") ? "，现在以0开头" : `，现有${code.length}位`;
}

function howToMend(code: string, field: Extract<Field, { type: "code" }>): string {
  if (/^\d+\.0+$/.test(code)) return "去掉小数点和后面的0";
  if (/[合总小]计|填表|审核|备注|说明/.test(code)) return "合计行、落款和说明不是数据，删去这一行";
  const level = divisionLevel(code);
  if (level) return `这是${levelName[level]}代码；是${levelName[level]}合计的，删去这一行，否则${field.note}`;
  const tooLong = field.levels.map((level) => code.slice(codeLength[level])).find((rest) => /^0+$/.test(rest));
  if (/^\d+$/.test(code) && tooLong !== undefined) return `去掉末尾多出的${tooLong}`;
  return `${field.note}；按区划代码表核对补全`;
}

/** An opaque identifier or a telephone number: full-width digits become plain ones, nothing else is touched. */
export function parseIdentifier(text: string): Cell {
  const identifier = withoutPoint(bare(text));
  return scientific(identifier) ?? { value: identifier };
}
