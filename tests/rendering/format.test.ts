import { describe, expect, it } from "vitest";
import { fileName, formats, formatsFor, type RenderOptions, variantOf } from "../../src/rendering/format.ts";
import { A0 } from "../../src/theme/paper.ts";

const plain: RenderOptions = { dpi: 100 };
const all: RenderOptions = { dpi: 100, bleed: 3, cmyk: "jpeg", profile: { path: "/a.icc", hash: "beef" }, tile: "A3" };

describe("formatsFor", () => {
  it("has no more than every sheet has, unless an option asks", () => {
    expect(formatsFor(A0, plain)).toEqual(formats);
    expect(formatsFor(A0, all)).toEqual([...formats, "cmyk", "tiles"]);
  });

  it("cuts no sheet that a desk printer takes whole", () => {
    expect(formatsFor({ width: 281, height: 194 }, { ...plain, tile: "A4" })).toEqual(formats);
    expect(formatsFor({ width: 282, height: 194 }, { ...plain, tile: "A4" })).toContain("tiles");
  });
});

describe("fileName", () => {
  it("says what a file is", () => {
    expect(formats.map((format) => fileName("map", format, plain))).toEqual([
      "map.svg",
      "map.png",
      "map.pdf",
      "map.webp",
    ]);
    expect(fileName("map", "cmyk", all)).toBe("map-cmyk.jpg");
    expect(fileName("map", "cmyk", { ...all, cmyk: "tiff" })).toBe("map-cmyk.tif");
    expect(fileName("map", "tiles", all)).toBe("map-tiles-A3.pdf");
  });
});

describe("variantOf", () => {
  it("differs wherever an option changes the bytes, and nowhere else", () => {
    const differs = (format: Parameters<typeof variantOf>[0], change: Partial<RenderOptions>) =>
      variantOf(format, all) !== variantOf(format, { ...all, ...change });
    const changes = { dpi: { dpi: 150 }, bleed: { bleed: 5 }, profile: { profile: { path: "/b.icc", hash: "cafe" } } };
    const table = (["svg", "webp", "png", "pdf", "cmyk", "tiles"] as const).map((format) => [
      format,
      ...Object.entries(changes).flatMap(([name, change]) => (differs(format, change) ? [name] : [])),
    ]);
    expect(table).toEqual([
      ["svg"],
      ["webp"],
      ["png", "dpi"],
      ["pdf", "bleed"],
      ["cmyk", "dpi", "bleed", "profile"],
      ["tiles"],
    ]);
    expect(variantOf("cmyk", plain)).not.toBe(
      variantOf("cmyk", { ...plain, profile: { path: "/a.icc", hash: "beef" } }),
    );
  });
});
