/**
 * Characters that leave no ink and yet change what is read or how it is ordered: control characters, marks that turn the
 * direction of writing, zero-width characters. They come along when text is copied from chats, PDF files and dialogs.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115F\u1160\u3164\uFFA0\uFFFC]/gu;

/** Text of nothing but Chinese and printable ASCII: nearly every cell, known without looking up properties. */
const ORDINARY = /^[ -~\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** What a text may hold of them: a cell may have lines, a text indents. */
const LAYOUT = "\n\r\t";

/** Their usual names, for whoever must find them. */
const NAMES: Readonly<Record<number, string>> = {
  0: "空字符",
  173: "软连字符",
  8203: "零宽空格",
  8204: "零宽不连字",
  8205: "零宽连字",
  8206: "从左到右标记",
  8207: "从右到左标记",
  8234: "从左到右嵌入",
  8235: "从右到左嵌入",
  8236: "方向结束",
  8237: "强制从左到右",
  8238: "强制从右到左",
  65279: "字节顺序标记",
};

/** A text without its hidden characters, and which there were, each once. */
export interface Cleared {
  readonly text: string;
  /** As people look them up, e.g. `U+202E（强制从右到左）`. */
  readonly hidden: readonly string[];
}

const hiddenIn = (text: string): string[] =>
  [...text.matchAll(HIDDEN)].flatMap(([found]) => (LAYOUT.includes(found) ? [] : [found]));

/** Takes hidden characters out of a text; line breaks and tabs stay. */
export function clearHidden(text: string): Cleared {
  if (ORDINARY.test(text)) return { text, hidden: [] };
  const found = hiddenIn(text);
  if (found.length === 0) return { text, hidden: [] };
  const cleared = text.replace(HIDDEN, (character) => (LAYOUT.includes(character) ? character : ""));
  return { text: cleared, hidden: [...new Set(found)].map(named) };
}

/** The text with hidden characters spelt out, for messages: nothing in it moves a terminal's cursor or turns a line round. */
export const showHidden = (text: string): string =>
  text.replace(HIDDEN, (character) => (LAYOUT.includes(character) ? " " : `〔${codeOf(character)}〕`));

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function named(character: string): string {
  const name = NAMES[character.codePointAt(0) ?? 0];
  return name === undefined ? codeOf(character) : `${codeOf(character)}（${name}）`;
}

/** The warning that goes with a cleared cell or text. */
export const hiddenMessage = (hidden: readonly string[]): string => `含有看不见的字符${hidden.join("、")}，已去掉`;

/** What to do about it. */
export const hiddenFix = "删去原内容，手工重新输入，不要从网页、聊天或 PDF 中复制";
