import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { everything, type Selection } from "../../../src/catalogue/selection.ts";
import { type ContactPicture, contactSheet } from "../../../src/integration/contact-sheet/contact-sheet.tsx";
import { contactItem } from "../../../src/integration/contact-sheet/items.ts";
import { CONTACT, placeContactSheet, type Rectangle } from "../../../src/integration/contact-sheet/place.ts";
import { madeSheets } from "../../posters/made-sheets.ts";
import { county } from "../../posters/sample.ts";

const [township] = county.townships;
const ofTownship: Selection = { ...everything, hasPlace: (code) => code === township!.code };
const sheets = madeSheets(county, ofTownship).map((sheet) => ({
  ...sheet,
  layout: "",
  drawKey: "",
}));
const head = { title: "安岭县上墙图表一览", note: "示例数据" };
/** A colour for each sheet, so that its picture is found again. */
const colorOf = (index: number) => ({ r: 40 + index * 20, g: 230 - index * 20, b: 90 });
let pictures: ContactPicture[];
let png: Buffer;

beforeAll(async () => {
  pictures = await Promise.all(
    sheets.map(async (sheet, index) => ({
      sheet,
      picture: await sharp({ create: { width: 100, height: 80, channels: 3, background: colorOf(index) } })
        .png()
        .toBuffer(),
    })),
  );
  png = await contactSheet(pictures, head, false);
});

/** Mean colour of the middle of a picture. */
async function colorIn(bytes: Buffer, { left, top, width, height }: Rectangle): Promise<number[]> {
  const middle = { left: left + 5, top: top + 5, width: width - 10, height: height - 10 };
  const { channels } = await sharp(await sharp(bytes).extract(middle).toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}
const cells = () => placeContactSheet(sheets.map(contactItem)).rows.flatMap((row) => row.cells);

describe("contactSheet", () => {
  it("is a PNG of the planned size, no wider than 2400 pixels", async () => {
    const { format, width, height } = await sharp(png).metadata();
    const plan = placeContactSheet(sheets.map(contactItem));
    expect({ format, width, height }).toEqual({ format: "png", width: CONTACT.width, height: plan.height });
    expect(width).toBeLessThanOrEqual(2400);
  });

  it("shows every sheet in its place", async () => {
    expect(cells()).toHaveLength(9);
    for (const { item, picture } of cells()) {
      const { r, g, b } = colorOf(sheets.findIndex(({ id }) => id === item.id));
      const seen = await colorIn(png, picture);
      for (const [index, value] of [r, g, b].entries())
        expect(Math.abs(seen[index]! - value), item.id).toBeLessThan(12);
    }
  });

  it("names each with clause and paper", () => {
    const items = sheets.map(contactItem);
    expect(items.map(({ title }) => title)).toContain(`${township!.name}贫困村分布图`);
    expect(items.map(({ note }) => note)).toContain("T1　600×400");
  });

  it("is grey all over when asked for", async () => {
    const { channels } = await sharp(
      await sharp(await contactSheet(pictures, head, true))
        .toColourspace("srgb")
        .toBuffer(),
    ).stats();
    expect(new Set(channels.slice(0, 3).map(({ mean }) => mean)).size).toBe(1);
  });

  it("gives the same bytes for the same sheets", async () => {
    expect((await contactSheet(pictures, head, false)).equals(png)).toBe(true);
  });
});
