import { expect, it } from "vitest";
import { fontTables } from "../../src/theme/font-tables.ts";
import { fontFaces } from "../../src/theme/fonts.ts";
import { parsedFont } from "../../src/theme/glyphs.ts";

/** Planes of Unicode in which characters stand. */
const PLANES = [0, 1, 2, 3];
/** One code point in so many is looked at: ranges of characters are longer, and gaps between them begin anywhere. */
const STEP = 7;

it.each(fontFaces.map((face) => [`${face.family} ${face.weight}`, face] as const))(
  "%s: characters have the glyph and the advance that a parser of fonts finds",
  (_name, face) => {
    const { glyphOf, advanceOf } = fontTables(face);
    const font = parsedFont(face);
    const differing: number[] = [];
    let known = 0;
    for (const plane of PLANES) {
      for (let code = plane << 16; code < (plane + 1) << 16; code += STEP) {
        const glyph = font.charToGlyphIndex(String.fromCodePoint(code));
        if (glyphOf(code) !== glyph) differing.push(code);
        else if (glyph !== 0) {
          known += 1;
          // Fewer widths: the parser reads a glyph whole for each.
          if (code % 4 === 0 && advanceOf(glyph) !== font.glyphs.get(glyph).advanceWidth! / font.unitsPerEm)
            differing.push(code);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(known).toBeGreaterThan(3_000);
    expect(advanceOf(0)).toBe(font.glyphs.get(0).advanceWidth! / font.unitsPerEm);
  },
);
