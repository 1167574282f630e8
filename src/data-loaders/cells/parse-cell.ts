import type { Field } from "../../model/fields.ts";
import { clearHidden, hiddenFix, hiddenMessage } from "../hidden-characters.ts";
import { parseBoolean } from "./boolean.ts";
import { bad, type Cell, type Fault } from "./cell.ts";
import { parseChoice, parseList } from "./choice.ts";
import { parseCode, parseIdentifier } from "./code.ts";
import { parseDate } from "./date.ts";
import { excelError } from "./excel-damage.ts";
import { parseNumber } from "./number.ts";
import { parseResidentId } from "./resident-id.ts";
import { parseYear } from "./year.ts";

/** The text of a cell → the value its field asks for. An empty cell is no value, and a fault where one is required. */
export function parseCell(field: Field, raw: string): Cell {
  const { text, hidden } = clearHidden(raw.trim()); // String.trim knows U+3000 and the byte order mark
  const cell = parseClear(field, text.trim());
  return hidden.length === 0 || cell.fault ? cell : { ...cell, fault: hiddenFault(hidden) };
}

const hiddenFault = (hidden: readonly string[]): Fault => ({
  message: hiddenMessage(hidden),
  fix: hiddenFix,
  severity: "warning",
});

function parseClear(field: Field, text: string): Cell {
  if (text !== "") return excelError(text) ?? parseFilled(field, text);
  return field.required === true ? bad("不能为空", `补填：${field.note}`) : {};
}

function parseFilled(field: Field, text: string): Cell {
  switch (field.type) {
    case "text":
      return { value: text };
    case "phone":
      return parseIdentifier(text);
    case "identifier":
      return field.form === "residentId" ? parseResidentId(text) : parseIdentifier(text);
    case "code":
      return parseCode(field, text);
    case "integer":
    case "decimal":
    case "money":
      return parseNumber(field, text);
    case "boolean":
      return parseBoolean(text);
    case "date":
      return parseDate(text);
    case "year":
      return parseYear(text);
    case "choice":
      return parseChoice(field.table, text);
    case "list":
      return parseList(field.table, text);
  }
}
