import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/rendering/format.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { exampleSheet } from "./example-sheets.ts";
import { readPdf } from "./read-pdf.ts";
import { expectWellFormed } from "./svg-checks.ts";

const sheet = exampleSheet("station-duties");
const options = { dpi: 30 };

describe("renderSheet", () => {
  it.each([[[]], [["pdf"]], [["svg"]], [["png"]], [["webp"]], [["svg", "webp"]]] as const)(
    "makes %j and nothing else",
    async (wanted) => {
      const rendered = await renderSheet(sheet, wanted, options);
      expect([...rendered.keys()].sort()).toEqual([...wanted].sort());
      for (const bytes of rendered.values()) expect(bytes.length).toBeGreaterThan(1000);
    },
  );

  it("gives the same bytes twice in every format", async () => {
    const [first, second] = [await renderSheet(sheet, formats, options), await renderSheet(sheet, formats, options)];
    for (const format of formats) expect(first.get(format)!.equals(second.get(format)!), format).toBe(true);
  });

  it("gives every format the sheet's shape, title and date", async () => {
    const { paper, frame } = sheet.data;
    const rendered = await renderSheet(sheet, formats, options);
    const svg = rendered.get("svg")!.toString();
    await expectWellFormed(svg);
    expect(svg).toContain(`<title>${frame.title}</title>`);
    expect(svg).not.toContain("<text");
    const png = await sharp(rendered.get("png")!).metadata();
    expect(png.width / png.height).toBeCloseTo(paper.width / paper.height, 2);
    const pdf = await readPdf(rendered.get("pdf")!);
    expect(pdf.info).toMatchObject({ Title: frame.title, Author: frame.issuer });
    expect(pdf.info.CreationDate).toContain(sheet.marks.sheetDate.replaceAll("-", ""));
    const webp = await sharp(rendered.get("webp")!).metadata();
    expect(webp.width).toBe(1000);
  });
});
