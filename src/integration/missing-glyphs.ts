import type { Problem } from "../data-loaders/problems.ts";
import type { SheetPlan } from "../posters/sheets.ts";
import { fontFaces } from "../theme/fonts.ts";
import { missingCharacters } from "../theme/glyphs.ts";

/** Sheets named in one warning. */
const NAMED = 3;

/** A warning for each character on a sheet that the fonts have no glyph for: it would print as an empty box. */
export function missingGlyphs(sheets: readonly SheetPlan[]): Problem[] {
  const titles = new Map<string, Set<string>>();
  for (const { data } of sheets) {
    for (const character of new Set(JSON.stringify(data))) {
      const sheetsWith = titles.get(character) ?? new Set();
      titles.set(character, sheetsWith.add(data.frame.title));
    }
  }
  const missing = fontFaces.flatMap((face) => missingCharacters([...titles.keys()].join(""), face));
  return [...new Set(missing)].map((character) => ({
    file: [...titles.get(character)!]
      .slice(0, NAMED)
      .map((title) => `《${title}》`)
      .join(""),
    value: character,
    message: "字体中没有这个字，印出来是空框",
    fix: "核对是否录入错误；确为生僻字的，改用规范字或同音字并加注",
    severity: "warning",
  }));
}
