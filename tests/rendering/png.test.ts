import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { composeSheet } from "../../src/rendering/compose.ts";
import { outlineText } from "../../src/rendering/outline.ts";
import { pixels, renderPictures, renderPng, renderPreview } from "../../src/rendering/png.ts";
import { SMALL, smallSheet } from "./sample-trees.tsx";

const DPI = 120;
const svg = outlineText(await composeSheet(smallSheet(["贫困村分布图"], [{ text: "云溪村", halo: 0.8 }]), SMALL));
const png = await renderPng(svg, SMALL, DPI);

/** Pixels per metre and the unit that the pHYs chunk gives. */
function physicalSize(bytes: Buffer): { x: number; y: number; unit: number } {
  const at = bytes.indexOf("pHYs") + 4;
  return { x: bytes.readUInt32BE(at), y: bytes.readUInt32BE(at + 4), unit: bytes.readUInt8(at + 8) };
}

describe("renderPng", () => {
  it("has the paper's size in pixels and three channels", async () => {
    const { width, height, channels, format } = await sharp(png).metadata();
    expect({ width, height, channels, format }).toEqual({ width: 945, height: 567, channels: 3, format: "png" });
    expect([pixels(SMALL.width, DPI), pixels(SMALL.height, DPI)]).toEqual([945, 567]);
  });

  it("says its physical resolution", () => {
    const { x, y, unit } = physicalSize(png);
    const perMetre = DPI / 0.0254;
    expect(unit).toBe(1);
    expect(Math.abs(x / perMetre - 1)).toBeLessThan(0.01);
    expect(Math.abs(y / perMetre - 1)).toBeLessThan(0.01);
  });

  it("is not blank: white paper, a grey panel, dark words", async () => {
    const { channels, dominant } = await sharp(png).stats();
    expect(dominant.r).toBeGreaterThan(230);
    for (const { min, max, stdev } of channels) {
      expect(max).toBe(255);
      expect(min).toBeLessThan(60);
      expect(stdev).toBeGreaterThan(3);
    }
  });

  it("is the same twice", async () => {
    expect((await renderPng(svg, SMALL, DPI)).equals(png)).toBe(true);
  });
});

describe("renderPreview", () => {
  it("is a WebP of the wanted width and the sheet's shape", async () => {
    const { width, height, format } = await sharp(await renderPreview(svg, SMALL, 400)).metadata();
    expect({ width, height, format }).toEqual({ width: 400, height: 240, format: "webp" });
  });
});

describe("renderPictures", () => {
  it.each([
    ["a drawing large enough for both", 100],
    ["a preview larger than the picture", pixels(SMALL.width, DPI)],
  ])("gives the same PNG as alone, and %s", async (_case, previewWidth) => {
    const pictures = await renderPictures(svg, SMALL, { dpi: DPI, previewWidth });
    expect(pictures.png.equals(png)).toBe(true);
    const { width, format } = await sharp(pictures.preview).metadata();
    expect({ width, format }).toEqual({ width: previewWidth, format: "webp" });
  });

  it("keeps the PNG in colour where the preview is grey", async () => {
    const pictures = await renderPictures(svg, SMALL, { dpi: DPI, previewWidth: 100, isGrey: true });
    expect(pictures.png.equals(png)).toBe(true);
    const { data, info } = await sharp(pictures.preview).raw().toBuffer({ resolveWithObject: true });
    const spread = (at: number) => Math.max(...data.subarray(at, at + 3)) - Math.min(...data.subarray(at, at + 3));
    if (info.channels > 2)
      for (let at = 0; at < data.length; at += info.channels) expect(spread(at)).toBeLessThanOrEqual(3);
  });
});
