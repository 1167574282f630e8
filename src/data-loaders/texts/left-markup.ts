import type { TextNote, TextPiece } from "./text-piece.ts";

/** What Word, converters and web pages leave in a text, where it is still there after reading. */
const MARKUP =
  /\*\*|~~|```|\]\(|\{[.#][\w-]|<\/?[a-z][^<>]*>|\[\^[^\]]+\]|\\[\\`*_{}[\]()#+.!|~-]|&(?:[a-z]+|#\d+);|^:::|^#{2,}(?!#*\s)|^\|.*\|$|^\+[-=+]+\+$/im;

/** Characters shown around what is found. */
const AROUND = 6;

/** A note for each piece that still seems to hold markup, which would be printed as it stands. */
export function leftMarkup(pieces: readonly TextPiece[]): TextNote[] {
  return pieces.flatMap(({ text, line }): TextNote[] => {
    const found = MARKUP.exec(text);
    if (!found) return [];
    const value = text.slice(Math.max(0, found.index - AROUND), found.index + found[0].length + AROUND);
    const fix = "不是正文的删去；内容不全的，从原文件重新复制文字";
    return [
      {
        line: line + text.slice(0, found.index).split("\n").length - 1,
        value,
        message: "像是排版标记，会照样印在图上",
        fix,
      },
    ];
  });
}
