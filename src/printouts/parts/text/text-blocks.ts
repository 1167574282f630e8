import { type NumberedParagraph, parseNumberedText } from "../../../text/numbered-text.ts";

/** What a paragraph of a document is. */
export type BlockKind = "chapter" | "question" | "article" | "answer" | "paragraph";

/** A paragraph of a document as it is printed. */
export interface TextBlock extends NumberedParagraph {
  readonly kind: BlockKind;
}

/** A document read from Markdown. */
export interface TextDocument {
  /** Its first heading; absent where it begins with text. */
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
}

const CHAPTER = /^第.+[章节]$/;
const ARTICLE = /^第.+条$/;
const FIGURE = /^\d/;

/** Chapters, articles, questions and their answers, told by how they are numbered; 答： opens each answer. */
export function textDocument(markdown: string): TextDocument {
  const { title, paragraphs } = parseNumberedText(markdown);
  const blocks: TextBlock[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindOf(paragraph, paragraphs[index + 1], blocks.at(-1));
    const { text } = paragraph;
    blocks.push({ ...paragraph, kind, text: kind === "answer" && !/^答[：:]/.test(text) ? `答：${text}` : text });
  }
  return { ...(title === undefined ? {} : { title }), blocks };
}

/** A figure before what is followed by a paragraph without number asks; in a list, another figure follows. */
function kindOf(
  { number, text }: NumberedParagraph,
  next: NumberedParagraph | undefined,
  before: TextBlock | undefined,
): BlockKind {
  if (number === undefined) return before?.kind === "question" ? "answer" : "paragraph";
  if (CHAPTER.test(number)) return "chapter";
  if (FIGURE.test(number) && (/[？?]$/.test(text) || (next !== undefined && next.number === undefined)))
    return "question";
  return ARTICLE.test(number) ? "article" : "paragraph";
}

/** What stands in a list of contents. */
export const headingsOf = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.filter(({ kind }) => kind === "chapter" || kind === "question");

/** Headings that are worth a list of contents. */
const MANY = 8;

/** Whether a document is so long that one looks for things in it. */
export const isLong = (blocks: readonly TextBlock[]): boolean => headingsOf(blocks).length >= MANY;
