import { endOfString } from "./json-lines.ts";
import type { Problem } from "./problems.ts";

/** A value as JSON.parse may give it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value is a JSON object, neither array nor null. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON text → value, or the problem with the line where reading stopped. */
export function parseJson(text: string, file: string): { readonly value: Json } | { readonly problem: Problem } {
  try {
    return { value: longNumber.test(text) ? parseWithLongNumbers(text) : (JSON.parse(text) as Json) };
  } catch (error) {
    const line = lineOfFailure(text, error instanceof Error ? error.message : "");
    const cut = line === undefined ? "文件到末尾仍不完整，可能没有保存完" : "从这一行起不是正确的 JSON";
    return {
      problem: {
        file,
        ...(line === undefined ? {} : { line }),
        message: text.trim() === "" ? "文件是空的" : cut,
        fix: "检查引号、逗号和括号是否成对（必须是英文半角），或重新导出",
        severity: "error",
      },
    };
  }
}

/** A number of 16 digits or more: beyond 2^53 it has lost digits when it is a number. */
const longNumber = /[[:,]\s*-?\d{16}/;

/** JSON.parse, with whole numbers that a double cannot hold as the text that they were written as. */
function parseWithLongNumbers(text: string): Json {
  const keepDigits = (_key: string, value: Json, { source = "" }: { readonly source?: string } = {}): Json =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source) ? source : value;
  return JSON.parse(text, keepDigits) as Json;
}

/**
 * V8 names the place of most syntax errors as `position N`; of a foreign character, such as a Chinese comma, it names only
 * the character; of an unexpected end nothing.
 */
function lineOfFailure(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  const token = /Unexpected token '(.)'/u.exec(message)?.[1];
  const at = position === undefined ? indexOutsideStrings(text, token ?? "\0") : Number(position);
  return at < 0 || at >= text.trimEnd().length ? undefined : text.slice(0, at).split("\n").length;
}

/** Where a character first stands outside of quotation marks; −1 where it does not. */
function indexOutsideStrings(text: string, character: string): number {
  for (let at = 0; at < text.length; ) {
    if (text.startsWith(character, at)) return at;
    at = text.charAt(at) === '"' ? endOfString(text, at) : at + 1;
  }
  return -1;
}
