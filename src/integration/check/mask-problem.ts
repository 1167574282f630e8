import { showHidden } from "../../data-loaders/hidden-characters.ts";
import { headerKey } from "../../data-loaders/match-headers.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { Field, TableDefinition } from "../../model/fields.ts";
import { tables } from "../../model/tables/index.ts";

/** Numbers as they stand in running text: without gaps, in fours as on a bank card, in parts as on an ID card or a telephone. */
const NUMBERS =
  /(?<!\d|\d\.)(?:\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?|\d{6}[ -]\d{8}[ -]\d{3}[\dXx]|1\d{2}[ -]\d{4}[ -]\d{4}|0\d{2,3}[ -]\d{7,8}|\d{10,}[Xx]?)(?!\d)/g;

/** A resident ID, old or new, or a disability card made from one: the digits of the birth date are a possible date. */
const PERSON =
  /^\d{6}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?:\d{2}|\d{4})?|\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3})$/;

/**
 * A problem as it may be shown on a screen or on paper: no full ID, telephone or account number stands in any part of it,
 * and hidden characters are spelt out. `countyCode` tells a long number of a household from an account.
 */
export function maskProblem(problem: Problem, countyCode: string | undefined): Problem {
  const mask = (text: string): string => maskNumbers(text, countyCode);
  const { line, column, value, fix } = problem;
  return {
    file: showHidden(mask(problem.file)),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column: showHidden(mask(column)) }),
    ...(value === undefined ? {} : { value: showHidden(maskValue(value, column, mask)) }),
    message: showHidden(mask(problem.message)),
    ...(fix === undefined ? {} : { fix: showHidden(mask(fix)) }),
    severity: problem.severity,
  };
}

function maskValue(value: string, column: string | undefined, mask: (text: string) => string): string {
  const fields = fieldsNamed(column);
  if (fields.some(isSecret)) return hideMiddle(value);
  const isKey = fields.length > 0 && fields.every(({ type }) => type === "code" || type === "identifier");
  return isKey && !PERSON.test(plainDigits(value).toUpperCase()) ? value : mask(value);
}

const isSecret = (field: Field): boolean => field.privacy === "secret" || field.type === "phone";

const byHeader = Map.groupBy(
  Object.values<TableDefinition>(tables).flatMap((table) =>
    Object.values(table.fields).flatMap((field) =>
      [field.header, ...(field.aliases ?? [])].map((header) => ({ key: headerKey(header), field })),
    ),
  ),
  ({ key }) => key,
);

/** Fields of any table that a column name can mean: a column whose table is in doubt is as secret as its namesake. */
const fieldsNamed = (column = ""): Field[] =>
  column
    .split("、")
    .flatMap((header) => byHeader.get(headerKey(header)) ?? [])
    .map(({ field }) => field);

/** Text with the personal numbers in it masked. */
export function maskNumbers(text: string, countyCode: string | undefined): string {
  const plain = plainDigits(text);
  const masked = plain.replace(NUMBERS, (number) => (isPersonal(number, countyCode) ? hideMiddle(number) : number));
  return masked === plain ? text : masked;
}

function isPersonal(written: string, countyCode: string | undefined): boolean {
  const number = written.replace(/[ -]/g, "").toUpperCase();
  if (PERSON.test(number)) return true;
  if (number.length <= 12) return number.startsWith("0") || (number.length === 11 && number.startsWith("1"));
  const isHousehold = number.length < 18 && countyCode !== undefined && number.startsWith(countyCode);
  return !isHousehold;
}

/** First three and last four characters of a long number; of a shorter one, which they would give away, only the end. What
 * Excel has made of one shows that it has. */
function hideMiddle(value: string): string {
  const text = value.trim();
  const damaged = /^(\d\.?\d?)\d*(E\+\d+)$/i.exec(text);
  if (damaged) return `${damaged[1]}…${damaged[2]}`;
  const head = text.length >= 11 ? 3 : 0;
  const tail = text.length >= 11 ? 4 : Math.min(2, Math.floor(text.length / 3));
  return `${text.slice(0, head)}${"*".repeat(text.length - head - tail)}${text.slice(text.length - tail)}`;
}

const plainDigits = (text: string): string =>
  text.replace(/[０-９Ｘｘ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
