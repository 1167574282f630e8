/** `="621224100"` and a lone `'` before a text are how people and programs keep a spreadsheet from touching a cell. */
const guarded = /^[=＝]\s*(["“”＂])(.*)["“”＂]$/s;

/** Longest of the words below. */
const longestNull = 12;

/** Most cells are known at their first character not to be one. */
const startsLikeNull = /^[\\#([<{（［＜｛NnUuＮｎＵｕ]/;
/** How databases and programs write that there is no value. */
const nulls = /^(?:[([<{]?(?:NULL|NIL|NONE|NAN|NAT|NA|N\/A|UNDEFINED)[)\]>}]?|\\N|#NULL#)$/i;

/** How people write the same: dashes and slashes alone. 无 says something in some columns and is not among them. */
const strokes = /^(?:[-–—―－_]+|[/\\／])$/;

/** What a spreadsheet would show for the text of a cell: what guards it from the spreadsheet is taken off. */
export function shownText(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0xff1d) {
    const inner = guarded.exec(text)?.[2];
    return inner === undefined ? text : inner.replaceAll('""', '"').trim();
  }
  return first === 0x27 && text.indexOf("'", 1) < 0 ? text.slice(1).trim() : text;
}

/** Whether a text is a database's or a program's word for no value: `NULL`, `\N`, `None`, `nan`. */
export const isNull = (text: string): boolean =>
  text.length <= longestNull && startsLikeNull.test(text) && nulls.test(text.normalize("NFKC").replaceAll(" ", ""));

/** Whether a text is no more than a stroke, as offices strike out what does not apply. */
export const isStroke = (text: string): boolean => text.length <= longestNull && strokes.test(text);
