import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { extendToBleed, withBleed } from "../../src/rendering/bleed.ts";
import { composeSheet } from "../../src/rendering/compose.ts";
import { outlineText } from "../../src/rendering/outline.ts";
import { rasterise } from "../../src/rendering/png.ts";
import { exampleSheets } from "./example-sheets.ts";

const BLEED = 3;

/** Pixels of an SVG at one for each millimetre. */
async function pixelsOf(svg: string, { width, height }: { width: number; height: number }) {
  const { data, info } = await rasterise(outlineText(svg), width, height).raw().toBuffer({ resolveWithObject: true });
  const band = (x: number, y: number, index: number) => data[(y * info.width + x) * 3 + index]!;
  return { width, height, band };
}

describe.each(exampleSheets)("the bleed of $id", async ({ draw, data, marks }) => {
  const { paper } = data;
  const svg = await composeSheet(draw(data, marks), paper);
  const trimmed = await pixelsOf(svg, paper);
  const bled = await pixelsOf(extendToBleed(svg, paper, BLEED), withBleed(paper, BLEED));
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);

  it("shows at each point what is on the trim edge next to it, and the sheet itself is as it was", () => {
    expect([bled.width, bled.height]).toEqual([paper.width + 2 * BLEED, paper.height + 2 * BLEED]);
    const differing: string[] = [];
    for (let y = -BLEED; y < paper.height + BLEED; y += 1) {
      const isOutside = y < 0 || y >= paper.height;
      for (let x = -BLEED; x < paper.width + BLEED; x += 1) {
        const [edgeX, edgeY] = [clamp(x, paper.width), clamp(y, paper.height)];
        const isBleed = isOutside || x < 0 || x >= paper.width;
        // Within, lines that lie between pixels may be rounded the other way.
        const tolerance = isBleed ? 0 : 2;
        for (let band = 0; band < 3; band += 1) {
          const difference = bled.band(x + BLEED, y + BLEED, band) - trimmed.band(edgeX, edgeY, band);
          if (Math.abs(difference) > tolerance) differing.push(`${x},${y}`);
        }
      }
    }
    expect(differing.slice(0, 5)).toEqual([]);
  });

  it("is not white anywhere", async () => {
    const { channels } = await sharp(
      await rasterise(outlineText(extendToBleed(svg, paper, BLEED)), bled.width, bled.height)
        .extract({ left: 0, top: 0, width: bled.width, height: BLEED })
        .png()
        .toBuffer(),
    ).stats();
    expect(channels[2]!.max).toBeLessThan(255);
  });
});

describe("extendToBleed", () => {
  const paper = { width: 100, height: 50 };
  const sheet = (content: string) => `<svg width="100mm" height="50mm" viewBox="0 0 100 50">${content}</svg>`;

  it("moves only the sides that touch the edge", () => {
    const band = `<rect x="0" y="0" width="100" height="9.5" fill="red"/>`;
    const card = `<rect x="5" y="41.2" width="20" height="8.8" fill="red"/>`;
    expect(extendToBleed(sheet(band + card), paper, 3)).toBe(
      `<svg width="106mm" height="56mm" viewBox="-3 -3 106 56">` +
        `<rect x="-3" y="-3" width="106" height="12.5" fill="red"/>` +
        `<rect x="5" y="41.2" width="20" height="11.8" fill="red"/></svg>`,
    );
  });

  it("leaves what is measured from elsewhere: panels and clip paths", () => {
    const inner =
      `<g transform="translate(9 9)"><rect x="0" y="0" width="10" height="10"/></g><g/>` +
      `<defs><clipPath id="a"><rect x="0" y="0" width="100" height="50"/></clipPath></defs>`;
    expect(extendToBleed(sheet(inner), paper, 3)).toContain(inner);
  });
});
