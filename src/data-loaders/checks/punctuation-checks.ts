import { chinesePunctuation } from "../../text/chinese-punctuation.ts";
import { unevenItems } from "../../text/numbered-text.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Columns of an organisation's posts that are printed as they are written. */
const WORDS = [
  ["post", "职务"],
  ["unit", "单位及职务"],
  ["duties", "职责"],
] as const;

/** Characters shown on either side of a mark. */
const AROUND = 4;

/**
 * Warnings about half-width punctuation between Chinese and unevenly ended items of a text that goes on a wall; `numbers`
 * are the lines of the file that the lines of the text come from.
 */
export function textPunctuation(file: string, text: string, numbers: readonly number[]): Problem[] {
  const lines = text.split("\n");
  const halves = lines.flatMap((content, index) =>
    halfWidth(content).map(({ value, fix }) => warning({ file }, { line: numbers[index] ?? 1, value }, MESSAGE, fix)),
  );
  const [uneven] = unevenItems(text);
  if (!uneven) return halves;
  const line = numbers[lines.findIndex((content) => content.includes(uneven.before.slice(-2 * AROUND)))] ?? 0;
  const message = "这一条与其他各条末尾的标点不一致，图上已改为一致";
  const where = { ...(line > 0 ? { line } : {}), value: `…${uneven.before.slice(-2 * AROUND)}` };
  return [...halves, warning({ file }, where, message, `末尾改为“${uneven.after.slice(-1)}”，各条都照此检查`)];
}

/** The same about what is printed of the people of an organisation. */
export function postPunctuation({ organisations }: ParsedTables): Problem[] {
  return organisations.rows.flatMap(({ row, line }) =>
    WORDS.flatMap(([key, column]) =>
      halfWidth(row[key] ?? "").map(({ value, fix }) => warning(organisations, { line, column, value }, MESSAGE, fix)),
    ),
  );
}

const MESSAGE = "中的标点是半角，图上已改排全角";

/** What of a line is printed otherwise than it is written: the first mark with what stands about it; at most one a line. */
function halfWidth(content: string): { value: string; fix: string }[] {
  const printed = chinesePunctuation(content);
  if (printed === content) return [];
  const at = [...content].findIndex((character, index) => character !== [...printed][index]);
  const around = (text: string) => [...text].slice(Math.max(0, at - AROUND), at + AROUND + 1).join("");
  return [{ value: around(content), fix: `改为“${around(printed)}”，全文都照此检查` }];
}
