import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { greyPicture } from "../../src/rendering/grey-picture.ts";
import { palette, yearFills } from "../../src/theme/palette.ts";
import { lightness } from "../theme/sight.ts";

/** A picture of one colour. */
const plain = (background: string) =>
  sharp({ create: { width: 24, height: 16, channels: 3, background } })
    .png()
    .toBuffer();
const colors = [palette.red, palette.gold, palette.paper, palette.ink, ...yearFills(7).map(({ color }) => color)];

describe("greyPicture", () => {
  it.each(colors)("turns %s into the grey of the same lightness", async (color) => {
    const { channels } = await sharp(await greyPicture(await plain(color))).stats();
    const [red, ...others] = channels.slice(0, 3).map(({ mean }) => mean);
    expect(others).toEqual([red, red]);
    const hex = `#${red!.toString(16).padStart(2, "0").repeat(3)}`;
    expect(Math.abs(lightness(hex) - lightness(color))).toBeLessThan(1.5);
  });

  it("keeps size and format, and gives the same bytes for the same picture", async () => {
    const picture = await plain(palette.red);
    const grey = await greyPicture(picture);
    const { width, height, format } = await sharp(grey).metadata();
    expect({ width, height, format }).toEqual({ width: 24, height: 16, format: "webp" });
    expect((await greyPicture(picture)).equals(grey)).toBe(true);
  });
});
