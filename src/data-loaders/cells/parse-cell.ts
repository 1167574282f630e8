import type { Field } from "../../model/fields.ts";
import { clearHidden, hiddenFix, hiddenMessage } from "../hidden-characters.ts";
import { parseBoolean } from "./boolean.ts";
import { bad, type Cell, type Fault } from "./cell.ts";
import { parseChoice, parseList } from "./choice.ts";
import { parseCode, parseIdentifier } from "./code.ts";
import { parseDate } from "./date.ts";
import { excelError, formulaLike } from "./excel-damage.ts";
import { joinedLines, linesAsList } from "./line-breaks.ts";
import { lostCharacters } from "./lost-characters.ts";
import { parseNumber } from "./number.ts";
import { parseResidentId } from "./resident-id.ts";
import { isNull, isStroke, shownText } from "./shown-text.ts";
import { parseYear } from "./year.ts";

/**
 * The text of a cell → the value its field asks for. An empty cell is no value, and a fault where one is required. Numbers
 * are multiplied by `scale`, where the column has another unit than the field.
 */
export function parseCell(field: Field, raw: string, scale = 1): Cell {
  const { text, hidden } = clearHidden(raw.trim()); // String.trim knows U+3000 and the byte order mark
  const cell = parseClear(field, shownText(text.trim()), scale);
  return hidden.length === 0 || cell.fault ? cell : { ...cell, fault: hiddenFault(hidden) };
}

const hiddenFault = (hidden: readonly string[]): Fault => ({
  message: hiddenMessage(hidden),
  fix: hiddenFix,
  severity: "warning",
});

function parseClear(field: Field, text: string, scale: number): Cell {
  if (!isEmpty(field, text)) return excelError(text) ?? parseFilled(field, text, scale);
  return field.required === true ? bad("不能为空", `补填：${field.note}`) : {};
}

/** A stroke in a column of numbers may be a zero: that is for `parseNumber` to say. */
const isEmpty = (field: Field, text: string): boolean =>
  text === "" || isNull(text) || (!("unit" in field) && isStroke(text));

function parseFilled(field: Field, written: string, scale: number): Cell {
  if (field.type === "list") return parseList(field.table, linesAsList(written));
  const { text, fault } = joinedLines(field, written);
  if (fault?.severity === "error") return { fault };
  switch (field.type) {
    case "text": {
      const doubt = fault ?? lostCharacters(field, text) ?? formulaLike(text);
      return { value: text, ...(doubt ? { fault: doubt } : {}) };
    }
    case "phone":
      return parseIdentifier(text);
    case "identifier":
      return field.form === "residentId" ? parseResidentId(text) : parseIdentifier(text);
    case "code":
      return parseCode(field, text);
    case "integer":
    case "decimal":
    case "money":
      return parseNumber(field, text, scale);
    case "boolean":
      return parseBoolean(text);
    case "date":
      return parseDate(field, text);
    case "year":
      return parseYear(text);
    case "choice":
      return parseChoice(field.table, text);
  }
}
