import type { Field } from "../../model/fields.ts";
import type { Fault } from "./cell.ts";
import { isName, isProse } from "./line-breaks.ts";

/** What stands for a character that a program could not save or print. */
const stoodIn = /[?？〓□■▢�]/;
const besideChinese = /\p{Script=Han}[?？〓□■▢]|[?？〓□■▢]\p{Script=Han}/u;
/** A question at the end of a title is one. */
const question = /^.{6,}[?？]$/s;

/**
 * The warning about a name in which a `?` or a blank square stands where a rare character was: saved in an encoding that
 * does not have it, it is lost, and nothing else tells so.
 */
export function lostCharacters(field: Field, text: string): Fault | undefined {
  if (field.type !== "text" || isProse(field) || !stoodIn.test(text)) return undefined;
  const isOnly = /^[?？〓□■▢\s]+$/.test(text);
  if (!isOnly && (!besideChinese.test(text) || (question.test(text) && !isName(field)))) return undefined;
  return {
    message: "中的“?”或方框像是没有存下来的生僻字",
    fix: "对照原系统或证件补上这个字，并把文件另存为“CSV UTF-8”或 .xlsx",
    severity: "warning",
  };
}
