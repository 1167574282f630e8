import type { Field } from "../../model/fields.ts";
import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";
import { scientific } from "./excel-damage.ts";

type NumberField = Extract<Field, { type: "integer" | "decimal" | "money" }>;

/** How people write that there is no figure. */
const none = /^(?:-+|—+|\/|\\|无)$/;

/** A count, a measurement or an amount, with or without thousands separators; a dash is no figure. */
export function parseNumber(field: NumberField, raw: string): Cell {
  const text = /^\d+(?:\.\d+)?$/.test(raw) ? raw : foldWidth(raw).trim();
  if (none.test(text)) return {};
  const damaged = scientific(text);
  if (damaged) return damaged;
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return bad(`不是${kindOf(field)}`, howToMend(plain, field));
  const value = Number(plain);
  if (field.type === "integer" && !Number.isInteger(value)) return bad("应为整数，不能有小数", field.hint);
  const low = field.min ?? 0;
  if (value < low || value > (field.max ?? Number.MAX_SAFE_INTEGER))
    return bad(outside(field), field.hint ?? "核对原表");
  return { value };
}

const kindOf = (field: NumberField): string => (field.type === "integer" ? "整数" : "数字");

function outside(field: NumberField): string {
  if (field.max !== undefined) return `超出范围，应在${field.min ?? 0}到${field.max}之间`;
  return field.min === undefined || field.min === 0 ? "不能是负数" : `不能小于${field.min}`;
}

function howToMend(text: string, field: NumberField): string {
  const number = /^(?:约|¥)?([\d.,]+)\s*\D{0,3}$/.exec(text)?.[1];
  const unit = field.unit === "" ? "" : `，单位是${field.unit}`;
  return number ? `只填数字，改为${number}${unit}` : `只填数字${unit}；没有数据时留空`;
}
