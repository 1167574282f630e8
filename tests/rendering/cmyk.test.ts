import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { renderCmyk } from "../../src/rendering/cmyk.ts";
import { isCmykProfile } from "../../src/rendering/icc-header.ts";
import { pixels } from "../../src/rendering/png.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { palette } from "../../src/theme/palette.ts";
import { exampleSheet } from "./example-sheets.ts";
import { compressionOf, firstInks } from "./tiff-inks.ts";

const sheet = exampleSheet("station-sign");
const { paper } = sheet.data;
const DPI = 72;
const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-cmyk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["tiff", 0],
  ["tiff", 3],
  ["jpeg", 3],
] as const)("the CMYK picture as %s with %d mm of bleed", async (cmyk, bleed) => {
  const render = async () => (await renderSheet(sheet, ["cmyk"], { dpi: DPI, cmyk, bleed })).get("cmyk")!;
  const bytes = await render();
  const metadata = await sharp(bytes).metadata();

  it("has four channels, the paper's size with its bleed, and its resolution", () => {
    const { format, space, channels, width, height, density } = metadata;
    expect({ format, space, channels, density }).toEqual({ format: cmyk, space: "cmyk", channels: 4, density: DPI });
    expect(width).toBe(pixels(paper.width + 2 * bleed, DPI));
    expect(height).toBe(pixels(paper.height + 2 * bleed, DPI));
  });

  it("carries the profile its inks are mixed for", () => {
    expect(isCmykProfile(metadata.icc!)).toBe(true);
  });

  it("is the same twice", async () => {
    expect((await render()).equals(bytes)).toBe(true);
  });
});

describe("the CMYK picture", () => {
  const svgOf = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20"><rect width="20" height="20" fill="${fill}"/></svg>`;
  const inkOf = async (fill: string) => firstInks(await renderCmyk(svgOf(fill), { width: 20, height: 20 }, 50, "tiff"));

  it("compresses a TIFF without loss, by LZW", async () => {
    const bytes = await renderCmyk(svgOf(palette.red), { width: 20, height: 20 }, 50, "tiff");
    expect(compressionOf(bytes)).toBe(5);
  });

  it("prints words mostly in black ink, and nothing with more ink than newsprint bears (240 %)", async () => {
    const [cyan, magenta, yellow, black] = await inkOf(palette.ink);
    expect(black).toBeGreaterThan(85);
    expect(cyan! + magenta! + yellow!).toBeLessThan(100);
    for (const fill of [...Object.values(palette), "#000000"]) {
      const total = (await inkOf(fill)).reduce((sum, ink) => sum + ink, 0);
      expect(total, fill).toBeLessThan(240);
    }
  });

  it("leaves the paper almost bare and the red band without cyan", async () => {
    expect(Math.max(...(await inkOf(palette.paper)))).toBeLessThan(4);
    const [cyan, magenta] = await inkOf(palette.red);
    expect(cyan).toBeLessThan(5);
    expect(magenta).toBeGreaterThan(80);
  });

  it("uses the profile that the print shop gave", async () => {
    const own = (await sharp(await renderCmyk(svgOf("#000"), paper, 20, "tiff")).metadata()).icc!;
    const file = path.join(folder, "press.icc");
    // Another creator in the header: a profile of the same inks, and not the same bytes.
    const given = Buffer.from(own);
    given.write("test", 80, "latin1");
    writeFileSync(file, given);
    const bytes = await renderCmyk(svgOf("#000"), paper, 20, "tiff", { path: file, hash: "0" });
    expect((await sharp(bytes).metadata()).icc!.equals(given)).toBe(true);
  });
});
