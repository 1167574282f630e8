import type { List, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { withoutMarks } from "./converter-marks.ts";
import { titled, withoutFront } from "./front-matter.ts";
import { type Dropped, inlineText } from "./inline-text.ts";
import { leftMarkup } from "./left-markup.ts";
import { tableRows } from "./table-rows.ts";
import type { ReadText, TextNote, TextPiece } from "./text-piece.ts";

/**
 * What is no markup here: paragraphs begin indented in Chinese, HTML is no block of its own, [注]: begins a remark, and
 * emphasis is found by `withoutMarks`.
 */
const OFF = ["codeIndented", "htmlFlow", "definition", "attention"];

/** So long may a line be that is underlined to be a heading. */
const HEADING = 40;

/** A Markdown text → its pieces as text: title, headings, paragraphs, items, rows of tables; and what was changed for it. */
export function readMarkdown(source: string, name: string): ReadText {
  const { body, title } = withoutFront(source.replace(/\r\n?/g, "\n"));
  const reader = new MarkdownReader(body);
  const pieces = reader.read();
  return { pieces: titled(pieces, title, name), notes: [...reader.notes, ...leftMarkup(pieces)] };
}

class MarkdownReader {
  readonly notes: TextNote[] = [];
  private readonly source: string;
  private readonly pieces: TextPiece[] = [];

  constructor(source: string) {
    this.source = source;
  }

  read(): TextPiece[] {
    const tree = fromMarkdown(this.source, {
      extensions: [gfmTable(), { disable: { null: OFF } }],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    this.blocks(tree.children, "");
    return this.pieces;
  }

  private blocks(nodes: readonly RootContent[], mark: string): void {
    let before = mark;
    for (const node of nodes) {
      this.block(node, before);
      before = "";
    }
  }

  /** One block; `mark` stands before its text: the number or bullet of an item. */
  private block(node: RootContent, mark: string): void {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case "heading": {
        const text = this.inline(node.children, line).replace(/\s*\n\s*/g, "");
        this.add(line, text.length > HEADING || /[。；]/.test(text) ? text : `${"#".repeat(node.depth)} ${text}`);
        break;
      }
      case "paragraph":
        this.add(line, mark + this.inline(node.children, line));
        break;
      case "list":
        this.list(node);
        break;
      case "blockquote":
        this.blocks(node.children, mark);
        break;
      case "table":
        this.table(node, line);
        break;
      case "code":
        for (const [index, text] of node.value.split("\n").entries()) this.add(line + index + 1, text);
        break;
      default:
        // A rule between paragraphs is nothing to print.
        break;
    }
  }

  private list(list: List): void {
    const marks = list.children.map((item) => {
      const [first] = item.children;
      const start = item.position?.start.offset ?? 0;
      return this.source.slice(start, first?.position?.start.offset ?? start);
    });
    // Markdown counts for itself where every item says 1.
    const isCounted = list.ordered === true && marks.length > 1 && marks.every((mark) => /^1[.)]/.test(mark));
    for (const [index, item] of list.children.entries()) {
      const mark = marks[index] ?? "";
      this.blocks(item.children, isCounted ? mark.replace("1", String(index + 1)) : mark);
    }
  }

  private table(table: Table, line: number): void {
    const rows = table.children.map((row) =>
      row.children.map((cell) =>
        withoutMarks(this.inline(cell.children, line))
          .replace(/\s*\n\s*/g, "")
          .trim(),
      ),
    );
    for (const text of tableRows(rows)) this.add(line, text);
    this.note(line, "表格已改成一行一条的文字", "核对图上的文字；也可改写成分条的文字");
  }

  private inline(nodes: readonly PhrasingContent[], line: number): string {
    return inlineText(nodes, (what) => this.note(line, ...LEFT_OUT[what]));
  }

  private add(line: number, text: string): void {
    const rows = withoutMarks(text)
      .replace(/~~.+?~~/g, () => {
        this.note(line, ...LEFT_OUT.deleted);
        return "";
      })
      .split("\n")
      .map((row) => this.plainRow(row, line));
    // Lines that are taken out at the top would move the others.
    const first = rows.findIndex((row) => row !== "");
    const kept = rows.slice(first).filter((row) => row !== "");
    if (first >= 0) this.pieces.push({ line: line + first, text: kept.join("\n") });
  }

  /** A line of a table that is none to Markdown, as text. */
  private plainRow(row: string, line: number): string {
    const trimmed = row.trim();
    const isRule = /^[-+|=: ]{3,}$/.test(trimmed);
    const isRow = /^\|.+\|$/.test(trimmed);
    if (!isRule && !isRow) return trimmed;
    if (isRow) this.note(line, "表格已改成一行一条的文字", "核对图上的文字；也可改写成分条的文字");
    if (isRule) return "";
    return trimmed
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim())
      .join("　");
  }

  private note(line: number, message: string, fix: string): void {
    if (!this.notes.some((note) => note.message === message)) this.notes.push({ line, message, fix });
  }
}

const LEFT_OUT: Readonly<Record<Dropped, readonly [message: string, fix: string]>> = {
  image: ["文本中的图片不会印出", "把图片中的文字写进文本，或删去图片"],
  html: ["文本中的 HTML 标记已去掉，只印文字", "核对图上的文字；从网页复制时只粘贴文字"],
  deleted: ["有删除线的文字没有印出", "确实不要的删去；要的去掉删除线"],
};
