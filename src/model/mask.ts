/** Personal numbers as they may be shown. What is masked already stays as it is: loader, checks and pages may each mask. */
import type { Field } from "./fields.ts";

/** Gaps of a number as people write it: `138 1234 5678`, `138-1234-5678`. */
const GAP = /(?<=\d)[ -](?=[\dXx])/g;

/** Numbers as they stand in running text: ruined by Excel, in fours as on a bank card, in parts as on an ID card or a telephone, without gaps. */
const NUMBERS =
  /(?<!\d|\d\.)(?:\d\.\d{3,}E\+?\d{1,2}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?|\d{6}[ -]\d{8}[ -]\d{3}[\dX]|1\d{2}[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]\d{7,8}|\d{10,}X?)(?!\d)/gi;

/** A resident ID, old or new, or a disability card made from one: the digits of the birth date are a possible date. */
const PERSON =
  /^\d{6}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?:\d{2}|\d{4})?|\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3})$/;

const YEARS = /^(?:(?:19|20)\d{2}[ -]){3}(?:19|20)\d{2}$/;

/** Whether the field's values are masked wherever the program speaks of them. */
export const isSecret = (field: Field): boolean => field.privacy === "secret" || field.type === "phone";

/** A value of a field as a message may show it: masked as its kind asks for where the field is secret. */
export function maskSecret(field: Field, value: string): string {
  if (!isSecret(field)) return value;
  return "form" in field && field.form === "account" ? maskAccount(value) : maskNumber(value);
}

/** Resident ID, telephone or other long number: `138****1234`. Of one under 11 characters, which that would give away, the end. */
export function maskNumber(value: string): string {
  return hide(value, (length) => (length >= 11 ? [3, 4] : [0, Math.floor(length / 3)]));
}

/** Account: the last four characters at most. */
export function maskAccount(value: string): string {
  return hide(value, (length) => [0, Math.min(4, Math.floor(length / 3))]);
}

/** Whether a text is a resident ID, or a disability card's number made from one, in whatever width and with whatever gaps. */
export const isPersonNumber = (text: string): boolean => PERSON.test(withoutGaps(narrow(text)).toUpperCase());

/**
 * Text with the personal numbers in it masked, all else as written. `isKept` is asked about each number (digits alone)
 * that is no resident ID: true where it may be read by whom the text is for.
 */
export function maskIn(text: string, isKept: (number: string) => boolean = () => false): string {
  const plain = narrow(text);
  let masked = "";
  let end = 0;
  for (const { 0: written, index } of plain.matchAll(NUMBERS)) {
    masked += text.slice(end, index);
    end = index + written.length;
    masked += shownNumber(written, isKept) ?? text.slice(index, end);
  }
  return masked + text.slice(end);
}

/** A number of running text masked; undefined where it is nobody's. */
function shownNumber(written: string, isKept: (number: string) => boolean): string | undefined {
  const number = withoutGaps(written).toUpperCase();
  if (PERSON.test(number) || number.includes("E")) return maskNumber(number);
  if (isKept(number) || YEARS.test(written)) return undefined;
  if (number.length > 12) return maskAccount(number);
  // A division code has 12 digits and no 0 in front.
  const isPhone = number.startsWith("0") || (number.length === 11 && number.startsWith("1"));
  return isPhone ? maskNumber(number) : undefined;
}

/** Stars for all but the first and last few characters. What Excel has made of a number (6.21E+17) shows that it has. */
function hide(value: string, ends: (length: number) => readonly [head: number, tail: number]): string {
  const text = withoutGaps(narrow(value.trim()));
  const ruined = /^(\d\.?\d?)[\d…]*(E\+?\d+)$/i.exec(text);
  if (ruined) return `${ruined[1]}…${ruined[2]}`;
  const characters = [...text];
  const [head, tail] = ends(characters.length);
  const shown = (index: number): boolean => index < head || index >= characters.length - tail;
  return characters.map((character, index) => (shown(index) ? character : "*")).join("");
}

const withoutGaps = (text: string): string => text.replace(GAP, "");

/** Full-width digits and gaps → their ASCII twins, character by character. */
const narrow = (text: string): string =>
  text
    .replace(/[０-９Ｘｘ－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/[−﹣]/g, "-");
