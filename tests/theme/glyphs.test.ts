import { describe, expect, it } from "vitest";
import { findFace, fontBytes, fontFaces, SANS, SERIF } from "../../src/theme/fonts.ts";
import { missingCharacters, textWidth } from "../../src/theme/glyphs.ts";

describe("fontFaces", () => {
  it("are static TrueType files, read once", () => {
    for (const face of fontFaces) {
      expect(fontBytes(face).readUInt32BE(0)).toBe(0x00010000);
      expect(fontBytes(face)).toBe(fontBytes(face));
    }
  });

  it("hold the faces that sheets ask for, and no other", () => {
    expect(findFace(SERIF, 900).family).toBe(SERIF);
    expect(() => findFace(SANS, 300)).toThrow("No font face Noto Sans SC 300");
  });
});

describe("textWidth", () => {
  it("counts ideographs as one em, and letter spacing after each character", () => {
    expect(textWidth("贫困村", { size: 10 })).toBe(30);
    expect(textWidth("贫困村", { size: 10, letterSpacing: 2 })).toBe(36);
    expect(textWidth("", { size: 10 })).toBe(0);
  });

  it("gives figures one width, so that columns stand under each other", () => {
    for (const weight of [400, 500, 700] as const) {
      const widths = [..."0123456789"].map((figure) => textWidth(figure, { size: 10, weight }));
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("counts a character beyond the first plane once", () => {
    expect(textWidth("𠮷", { size: 10 })).toBe(10);
  });
});

describe("missingCharacters", () => {
  const face = findFace(SANS, 400);

  it("names each character without a glyph once", () => {
    expect(missingCharacters("云溪村😀、😀", face)).toEqual(["😀"]);
  });

  it("finds the characters of names and official texts", () => {
    for (const each of fontFaces) {
      expect(missingCharacters("鑫淼犇垚峪塬堖坳岇墚圪垯堡碥埝,。:;《》“”()—…·%℃㎡0123456789ABCxyz", each)).toEqual([]);
    }
  });
});
