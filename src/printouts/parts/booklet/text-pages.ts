import { headingsOf, type TextBlock } from "../text/text-blocks.ts";

/** A page of a booklet's text. */
export type BookletPage = readonly TextBlock[];

/** A line of the list of contents. */
export interface BookletEntry {
  readonly heading: string;
  readonly page: number;
}

/** A4 folded to A5: lines of a page and characters of a line, as the style sheet of booklets sets them, with room to spare. */
const PAGE = { lines: 26, characters: 29, contents: 22 };
/** What stands above a heading, in lines. */
const ABOVE = { chapter: 1, question: 0.7, article: 0.3, answer: 0, paragraph: 0 } as const;

/** Pages of a text: a question stands with its answer where a page can hold both, and nothing is longer than a page. */
export function bookletPages(blocks: readonly TextBlock[]): BookletPage[] {
  const pages: TextBlock[][] = [];
  let left = 0;
  for (const group of groupsOf(blocks)) {
    const whole = linesOf(group);
    if (whole > left || pages.length === 0) {
      if (pages.length === 0 || whole <= PAGE.lines || left < PAGE.lines / 3) {
        pages.push([]);
        left = PAGE.lines;
      }
    }
    for (const block of whole <= left ? group : group.flatMap(inPieces)) {
      const lines = linesOf([block]);
      if (lines > left) {
        pages.push([]);
        left = PAGE.lines;
      }
      pages.at(-1)!.push(block);
      left -= lines;
    }
  }
  return pages;
}

/** The list of contents, parted into pages of its own; `first` is the number of the first page of the text. */
export function bookletContents(pages: readonly BookletPage[], first: number): BookletEntry[][] {
  const entries = pages.flatMap((page, index) =>
    headingsOf(page).map(({ number = "", text }) => ({ heading: `${number}${text}`, page: first + index })),
  );
  return Array.from({ length: Math.ceil(entries.length / PAGE.contents) }, (_, part) =>
    entries.slice(part * PAGE.contents, (part + 1) * PAGE.contents),
  );
}

/** Pages that the list of contents of a text takes. */
export const contentsPages = (blocks: readonly TextBlock[]): number =>
  Math.ceil(headingsOf(blocks).length / PAGE.contents);

/** A heading and what follows it up to the next. */
function groupsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const isHead = block.kind === "chapter" || block.kind === "question" || block.kind === "article";
    const isUnderHead = groups.at(-1)?.length === 1 && groups.at(-1)![0]!.kind === "chapter";
    if (groups.length === 0 || (isHead && !isUnderHead)) groups.push([block]);
    else groups.at(-1)!.push(block);
  }
  return groups;
}

function linesOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { kind, number = "", text }) => {
    // Letters and figures are about half as wide; lines break before they are quite full.
    const width = [...`${number}${text}`].reduce((all, each) => all + (each.charCodeAt(0) < 256 ? 0.62 : 1), 2);
    return sum + Math.ceil(width / PAGE.characters) + ABOVE[kind];
  }, 0);
}

/** A paragraph that is too long for a page, in pieces that end with a sentence. */
function inPieces(block: TextBlock): TextBlock[] {
  const most = PAGE.characters * (PAGE.lines / 2);
  if (block.text.length <= most) return [block];
  const pieces = [""];
  for (const sentence of block.text.match(/[^。；]+[。；]?/g) ?? []) {
    for (let at = 0; at < sentence.length; at += most) {
      const part = sentence.slice(at, at + most);
      if (pieces.at(-1)!.length + part.length > most) pieces.push("");
      pieces[pieces.length - 1] += part;
    }
  }
  const { number: _number, ...rest } = block;
  return pieces.map((text, index) => (index === 0 ? { ...block, text } : { ...rest, kind: "paragraph", text }));
}
