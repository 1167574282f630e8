import type { Field, FieldValue } from "../../../model/fields.ts";
import { isSecret, maskSecret } from "../../../model/mask.ts";
import { formatDate } from "../../../text/dates.ts";
import { formatNumber } from "../../../text/numbers.ts";

/** What stands in a cell of a form: text, empty where one writes it in by hand, or those of the cell's options that are ticked. */
export type Answer = string | readonly string[];

/** Yes and no, as forms have them ticked. */
export const YES_NO = ["是", "否"] as const;

/** A value as a form's cell has it. What is secret is masked unless the paper is the one that shows it in full. */
export function answerOf(field: Field, value: FieldValue, hides: boolean): Answer {
  if (value === undefined) return "";
  if (field.type === "boolean") return [value ? YES_NO[0] : YES_NO[1]];
  if (field.type === "list" && typeof value !== "string") return value as readonly string[];
  if (field.type === "choice") return [`${value}`];
  return plainText(field, value, hides);
}

/** The same where there is no room for options. */
export function answerText(field: Field, value: FieldValue, hides: boolean): string {
  const answer = answerOf(field, value, hides);
  return typeof answer === "string" ? answer : answer.join("、");
}

function plainText(field: Field, value: FieldValue, hides: boolean): string {
  if (field.type === "year") return `${value}`;
  if (typeof value === "number") return numberText(value);
  const text = `${value}`;
  if (field.type === "date") return formatDate(text);
  if (!hides || !isSecret(field)) return text;
  // An address cannot be masked by its ends: what is left would still lead there.
  return field.type === "text" ? "（略）" : maskSecret(field, text);
}

/** A number with as many decimals as it has, two at most. */
export function numberText(value: number): string {
  const digits = [0, 1].find((places) => Number(value.toFixed(places)) === value) ?? 2;
  return formatNumber(value, digits);
}
