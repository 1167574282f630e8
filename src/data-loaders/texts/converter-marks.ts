/** Marks that converters from Word leave in flowing text, which Markdown itself does not know. */
const MARKS: readonly (readonly [mark: RegExp, kept: string])[] = [
  // [文字]{.underline}, and empty anchors []{#_Toc123 .anchor}
  [/\[([^[\]]*)\]\{[#.\w][^{}]*\}/g, "$1"],
  [/\{(?:[#.][\w-][^{}]*|[\w-]+=[^{}]*)\}/g, ""],
  // [文字][1], where the address stood elsewhere
  [/\[([^[\]]+)\]\[[\w-]*\]/g, "$1"],
  [/^:{3,}.*$/gm, ""],
  [/^\[[^\]]+\]:\s*(?:https?:|mailto:|#)\S*.*$/gm, ""],
  // Emphasis that ends at Chinese punctuation is none to Markdown.
  [/\*\*(.+?)\*\*/g, "$1"],
  [/(?<![\d*])\*([^*\s][^*\n]*?)\*(?![\d*])/g, "$1"],
];

/** A text without the marks of converters; what they enclose stays. */
export function withoutMarks(text: string): string {
  return MARKS.reduce((done, [mark, kept]) => done.replace(mark, kept), text);
}
