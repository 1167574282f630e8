/** Marks that converters from Word leave in flowing text, which Markdown itself does not know. */
const MARKS: readonly (readonly [mark: RegExp, kept: string])[] = [
  // [文字]{.underline}, and empty anchors []{#_Toc123 .anchor}
  [/\[([^[\]]*)\]\{[#.\w][^{}]*\}/g, "$1"],
  [/\s*\{(?:[#.][^\s{}][^{}]*|[\w-]+=[^{}]*)\}/g, ""],
  // [文字][1], where the address stood elsewhere
  [/\[([^[\]]+)\]\[[\w-]*\]/g, "$1"],
  [/^:{3,}.*$/gm, ""],
  [/^\[[^\]]+\]:\s*(?:https?:|mailto:|#)\S*.*$/gm, ""],
  // Markdown's own rules for emphasis know no Chinese punctuation: **重点。**加强 is none to them. Products keep their stars.
  [/\*\*\*(.+?)\*\*\*/g, "$1"],
  [/\*\*(.+?)\*\*/g, "$1"],
  [/__(.+?)__/g, "$1"],
  [/(?<![\d*])\*([^*\s][^*\n]*?)\*(?![\d*])/g, "$1"],
  [/(?<![\w_])_([^_\s][^_\n]*?)_(?![\w_])/g, "$1"],
];

/** A text without the marks of converters; what they enclose stays. */
export function withoutMarks(text: string): string {
  return MARKS.reduce((done, [mark, kept]) => done.replace(mark, kept), text);
}
