import type { TextPiece } from "./text-piece.ts";

const FRONT = /^---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const HIDDEN_PARTS = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi;

/** Lines that are taken out are left blank, so that all others keep their numbers. */
const blank = (text: string): string => text.replace(/[^\n]/g, "");

/**
 * A Markdown source (lines ended by \n) without front matter, comments, styles and scripts, every line in its place, and
 * the title that the front matter gives; headings written without a space have one.
 */
export function withoutFront(source: string): { readonly body: string; readonly title?: string | undefined } {
  const [whole = "", entries = ""] = FRONT.exec(source) ?? [];
  const isFront = /^\s*[\w\p{Script=Han}-]+\s*[:：]/u.test(entries);
  const title = isFront ? /^(?:title|标题)\s*[:：][ \t]*["'“]?(.*?)["'”]?[ \t]*$/im.exec(entries)?.[1] : undefined;
  const body = isFront ? blank(whole) + source.slice(whole.length) : source;
  const spaced = body
    .replace(HIDDEN_PARTS, blank)
    // #标题, and in full width: meant as a heading, and none to Markdown.
    .replace(/^ {0,3}([#＃]{1,6})[ \u3000]*(?=[^\s#＃])/gm, (_, marks: string) => `${"#".repeat(marks.length)} `);
  return { body: spaced, title };
}

/** A first line that says what the front matter or the file's name says is the title. */
export function titled(pieces: readonly TextPiece[], title: string | undefined, name: string): readonly TextPiece[] {
  const [first, ...rest] = pieces;
  if (!first || first.text.startsWith("# ")) return pieces;
  if (first.text === title || first.text === name) return [{ ...first, text: `# ${first.text}` }, ...rest];
  return title && !/^#+ /.test(first.text) ? [{ line: 1, text: `# ${title}` }, ...pieces] : pieces;
}
