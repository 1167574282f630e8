import { describe, expect, it } from "vitest";
import { glyphPath } from "../../src/rendering/glyph-path.ts";
import { findFace, fontFaces, SANS } from "../../src/theme/fonts.ts";
import { parsedFont } from "../../src/theme/glyphs.ts";

describe("glyphPath", () => {
  it("writes each kind of command, numbers apart", () => {
    const path = glyphPath([
      { type: "M", x: -0.4, y: 10.6 },
      { type: "L", x: -20, y: -0.2 },
      { type: "Q", x1: 1, y1: 2, x: 3, y: 4 },
      { type: "C", x1: 1, y1: 2, x2: -3, y2: 4, x: 5, y: -6 },
      { type: "Z" },
    ]);
    expect(path).toBe("M0 11L-20 0Q1 2 3 4C1 2 -3 4 5 -6Z");
  });

  it("gives every face's glyphs the right count of numbers after each letter", () => {
    const wanted: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
    for (const face of fontFaces) {
      const font = parsedFont(face);
      for (const character of "贫困发生率0123456789.%—,鑫龘") {
        const path = glyphPath(font.charToGlyph(character).getPath(0, 0, font.unitsPerEm).commands);
        for (const [, letter, rest] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
          const numbers = rest!.split(" ").filter((number) => number !== "");
          expect(numbers).toHaveLength(wanted[letter!]!);
          for (const number of numbers) expect(number).toMatch(/^-?\d{1,4}$/);
        }
      }
    }
  });

  it("closes every outline, so that a halo has all its corners", () => {
    const font = parsedFont(findFace(SANS, 700));
    for (const character of "花椒岭村8") {
      const path = glyphPath(font.charToGlyph(character).getPath(0, 0, font.unitsPerEm).commands);
      expect(path.match(/Z/g)).toHaveLength(path.match(/M/g)!.length);
      expect(path).toMatch(/^M[^Z]*(?:ZM[^Z]*)*Z$/);
    }
    expect(glyphPath([])).toBe("");
  });

  it("keeps an ideograph within its em", () => {
    const font = parsedFont(findFace(SANS, 400));
    const path = glyphPath(font.charToGlyph("国").getPath(0, 0, font.unitsPerEm).commands);
    const numbers = path.match(/-?\d+/g)!.map(Number);
    expect(Math.min(...numbers)).toBeGreaterThan(-font.unitsPerEm);
    expect(Math.max(...numbers)).toBeLessThan(font.unitsPerEm);
  });
});
