import type { Field } from "../../model/fields.ts";
import { foldWidth } from "../fold-width.ts";
import { bad, type Cell } from "./cell.ts";
import { scientific } from "./excel-damage.ts";
import { isStroke } from "./shown-text.ts";
import { scaled, unitScale } from "./units.ts";

type NumberField = Extract<Field, { type: "integer" | "decimal" | "money" }>;

/** A cell that was struck out: it is not known whether nothing is known or nothing is there. */
const struckOut: Cell = {
  fault: { message: "按没有数据处理，不是0", fix: "是0的填0，没有数据的留空", severity: "warning" },
};

/**
 * A count, a measurement or an amount, with or without thousands separators, multiplied by `scale`; a stroke is no figure
 * and is told.
 */
export function parseNumber(field: NumberField, raw: string, scale = 1): Cell {
  const text = isPlain.test(raw) ? raw : foldWidth(raw).trim();
  if (isStroke(text) || text === "无") return struckOut;
  const damaged = scientific(text);
  if (damaged) return damaged;
  const { digits, share } = figureIn(field, text);
  if (digits === undefined) return bad(`不是${kindOf(field)}`, howToMend(text, field));
  const value = scaled(Number(digits), scale * share);
  if (field.type === "integer" && !Number.isInteger(value)) return bad("应为整数，不能有小数", field.hint);
  const low = field.min ?? 0;
  if (value < low || value > (field.max ?? Number.MAX_SAFE_INTEGER))
    return bad(outside(field), field.hint ?? "核对原表");
  return { value };
}

const isPlain = /^\d+(?:\.\d+)?$/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The digits of a figure, and what one of it is of the field's unit: percent in a field of percent or of shares. */
function figureIn(field: NumberField, text: string): { readonly digits?: string; readonly share: number } {
  const [, written = text, mark] = /^(.*?)\s*([%‰])$/.exec(text) ?? [];
  const share = mark === undefined ? 1 : shareOf(field, mark);
  const money = field.type === "money" ? written.replace(/^([+-]?)\s*[¥￥]\s*/, "$1") : written;
  const signed = money.replace(/^\(([\d.,]+)\)$/, "-$1");
  const digits = grouped.test(signed) ? signed.replaceAll(",", "") : signed;
  return share !== undefined && number.test(digits) ? { digits, share } : { share: 1 };
}

function shareOf({ unit, max }: NumberField, mark: string): number | undefined {
  const percent = unitScale(mark, "%") ?? 1;
  if (unit === "%") return percent;
  return unit === "" && max === 1 ? percent / 100 : undefined;
}

const kindOf = (field: NumberField): string => (field.type === "integer" ? "整数" : "数字");

function outside(field: NumberField): string {
  if (field.max !== undefined) return `超出范围，应在${field.min ?? 0}到${field.max}之间`;
  return field.min === undefined || field.min === 0 ? "不能是负数" : `不能小于${field.min}`;
}

/** Advice that the field accepts: with the number brought to its unit, or none at all. */
function howToMend(text: string, field: NumberField): string {
  const unit = field.unit === "" ? "" : `，单位是${field.unit}`;
  const [, found = "", written = ""] = /^(?:约|¥|￥)?\s*(\d[\d,]*\.?\d*)\s*(\D{0,3})$/.exec(text) ?? [];
  const digits = number.test(found) ? found : grouped.test(found) ? found.replaceAll(",", "") : undefined;
  const scale =
    written === "" ? 1 : (unitScale(written, field.unit) ?? unitScale(`${written}${field.unit}`, field.unit));
  if (digits === undefined || scale === undefined) return `只填数字${unit}；没有数据时留空`;
  return `只填数字，改为${scale === 1 ? found : scaled(Number(digits), scale)}${unit}`;
}
