import { beginsParagraph } from "../../text/numbered-text.ts";
import { leftMarkup } from "./left-markup.ts";
import type { ReadText, TextPiece } from "./text-piece.ts";

const SENTENCE_END = /[。；！？：;:!?.]$/;

/** So long may a title be. */
const TITLE = 30;

/**
 * A text of an editor or saved by Word as plain text → its paragraphs. A line begins one where it is numbered or indented,
 * after a blank line and after a sentence's end; other lines were only wrapped. A short first line is the title.
 */
export function readPlainText(source: string): ReadText {
  const lines = source.replace(/\r\n?|[\v\f]/g, "\n").split("\n");
  const pieces: TextPiece[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const last = pieces.at(-1);
    const begins = !isOpen || /^[\s\u3000]/.test(line) || beginsParagraph(text) || SENTENCE_END.test(last?.text ?? "");
    isOpen = text !== "";
    if (text === "") continue;
    if (begins || !last) pieces.push({ line: index + 1, text });
    else pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${text}` };
    if (pieces.length === 1) isOpen = false;
  }
  const [first, ...rest] = pieces;
  const isTitle =
    first &&
    rest.length > 0 &&
    first.text.length <= TITLE &&
    !beginsParagraph(first.text) &&
    !/[，、,]$/.test(first.text) &&
    !SENTENCE_END.test(first.text);
  return { pieces: isTitle ? [{ ...first, text: `# ${first.text}` }, ...rest] : pieces, notes: leftMarkup(pieces) };
}
