import { chinesePunctuation } from "./chinese-punctuation.ts";
import { evenEndings } from "./item-endings.ts";

/** A paragraph of a board or a rule; `number` as printed: 一、 （二） 3. 第四条. */
export interface NumberedParagraph {
  readonly number?: string;
  readonly text: string;
}

/** A text read from Markdown. */
export interface NumberedText {
  readonly title?: string;
  readonly paragraphs: readonly NumberedParagraph[];
}

const CHINESE = "[一二三四五六七八九十百零〇]+";
/** Digits of either width. */
const D = "[\\d０-９]";
/** Numbers that are one character: ① ⑴ ⒈ ㈠. */
const SINGLE = "[①-⑳⑴-⒇⒈-⒛㈠-㈩]";
const NUMBER = new RegExp(
  `^(${CHINESE}、|[（(](?:${CHINESE}|${D}{1,3})[）)]|${D}{1,3}[.．、](?!${D})|${D}{1,3}[)）]|${SINGLE}|第(?:${CHINESE}|${D}+)[章节条])\\s*`,
);
/** Also as Word's lists are copied: dots and squares, and the private characters of its symbol fonts. */
const BULLET = /^(?:[-*+]\s+|-(?=\p{Script=Han})|[•●○■□◆◇▪▶►➢➤✓✔\uF000-\uF0FF]\s*)/u;
const HEADING = /^#{1,6}\s+/;

/**
 * Title and numbered paragraphs of a Markdown text. A blank line, a number, a bullet or a heading begins a paragraph;
 * other lines go on with the one before. The first `#` heading is the title, later headings are paragraphs. Punctuation
 * is set as it is printed, and the items of a list end alike.
 */
export function parseNumberedText(markdown: string): NumberedText {
  const { title, paragraphs } = readNumberedText(markdown);
  return {
    ...(title === undefined ? {} : { title: chinesePunctuation(title) }),
    paragraphs: evenEndings(
      paragraphs.map(({ number, text }) => ({ ...(number ? { number } : {}), text: chinesePunctuation(text) })),
    ),
  };
}

function readNumberedText(markdown: string): NumberedText {
  const blocks: string[] = [];
  let title: string | undefined;
  let isOpen = false;
  for (const raw of markdown.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const line = withoutEmphasis(raw.trim());
    const isHeading = HEADING.test(line);
    if (line === "") {
      isOpen = false;
    } else if (isHeading && title === undefined && blocks.length === 0) {
      title = line.replace(HEADING, "");
    } else if (isOpen && !isHeading && !NUMBER.test(line) && !BULLET.test(line)) {
      blocks.push(join(blocks.pop()!, line));
    } else {
      blocks.push(line);
      isOpen = !isHeading;
    }
  }
  const paragraphs = blocks.map(toParagraph);
  return title === undefined ? { paragraphs } : { title, paragraphs };
}

/** Items of a Markdown text whose endings are made like those of the others, as written and as printed. */
export function unevenItems(markdown: string): { readonly before: string; readonly after: string }[] {
  const { paragraphs } = readNumberedText(markdown);
  const even = evenEndings(paragraphs);
  return paragraphs.flatMap(({ text }, index) =>
    text === even[index]!.text ? [] : [{ before: text, after: even[index]!.text }],
  );
}

function withoutEmphasis(line: string): string {
  return line.replace(/(\*\*|__)(.+?)\1/g, "$2");
}

/** Soft-wrapped lines join without a space between Chinese, with one between words. */
function join(before: string, after: string): string {
  const isBetweenWords = /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z0-9]/.test(after);
  return isBetweenWords ? `${before} ${after}` : before + after;
}

function toParagraph(block: string): NumberedParagraph {
  if (BULLET.test(block)) return { number: "·", text: block.replace(BULLET, "") };
  const text = block.replace(HEADING, "");
  const number = NUMBER.exec(text);
  return number ? { number: halfWidthDigits(number[1]!), text: text.slice(number[0].length) } : { text };
}

const halfWidthDigits = (number: string): string => number.replace(/[０-９]/g, (digit) => digit.normalize("NFKC"));

/** Whether a line begins a paragraph by its number or bullet. */
export const beginsParagraph = (line: string): boolean => NUMBER.test(line) || BULLET.test(line);
