import { contentsOf } from "../../catalogue/contents.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { County } from "../../model/county.ts";
import { fontFaces } from "../../theme/fonts.ts";
import { missingCharacters } from "../../theme/glyphs.ts";

/** Characters that sheets show, each with the titles of some of them. */
export type GlyphUse = Map<string, Set<string>>;

/** Sheets named in one warning. */
const NAMED = 3;

/** Notes every character of a content's texts. */
export function noteGlyphs(use: GlyphUse, title: string, content: unknown): void {
  for (const character of charactersOf(content, new Set())) {
    const titles = use.get(character) ?? new Set();
    if (titles.size < NAMED) use.set(character, titles.add(title));
  }
}

/** The characters of all sheets of a county. */
export function glyphsOf(county: County): GlyphUse {
  const use: GlyphUse = new Map();
  for (const { content } of contentsOf(county)) if (content) noteGlyphs(use, content.frame.title, content);
  return use;
}

function charactersOf(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === "string") for (const character of value) found.add(character);
  else if (Array.isArray(value)) {
    // Positions of borders: numbers in thousands.
    if (typeof value[0] !== "number") for (const item of value) charactersOf(item, found);
  } else if (value !== null && typeof value === "object") {
    for (const item of Object.values(value)) charactersOf(item, found);
  }
  return found;
}

/** A warning for each character on a sheet that the fonts have no glyph for: it would print as an empty box. */
export function missingGlyphs(use: GlyphUse): Problem[] {
  const characters = [...use.keys()].join("");
  const missing = fontFaces.flatMap((face) => missingCharacters(characters, face));
  return [...new Set(missing)].map((character) => ({
    file: [...use.get(character)!].map((title) => `《${title}》`).join(""),
    value: character,
    message: "字体中没有这个字，印出来是空框",
    fix: "核对是否录入错误；确为生僻字的，改用规范字或同音字并加注",
    severity: "warning",
  }));
}
