import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planPressSheet } from "../../src/rendering/press-sheet.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { exampleSheet } from "./example-sheets.ts";
import { boxOf, contentsOf, parsePdf, toMm } from "./pdf-structure.ts";
import { readPdf } from "./read-pdf.ts";

const WITHIN = 0.01;
/** A rectangle from its upper left corner on, to which what follows is clipped. */
const CLIP = /(\S+) (\S+) m\s(\S+) (\S+) l\s(\S+) (\S+) l\s\S+ \S+ l\s(?:\S+ \S+ l\s)?h\sW/g;
const sheet = exampleSheet("poor-villages-map");
const { paper, frame } = sheet.data;
const render = async (bleed: number) => (await renderSheet(sheet, ["pdf"], { dpi: 30, bleed })).get("pdf")!;

/** Ends of the crop marks as the PDF draws them, mm from its lower left corner, and their width. */
function marksIn(content: string) {
  const after = content.slice(content.indexOf("/Registration CS"));
  const width = toMm(Number(/([\d.]+) w/.exec(after)![1]));
  const lines = [...after.matchAll(/([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l/g)].map((match) =>
    match.slice(1, 5).map((value) => toMm(Number(value))),
  );
  return { width, lines: lines as [number, number, number, number][] };
}

describe.each([3, 0.5, 10])("the PDF with %d mm of bleed", async (bleed) => {
  const bytes = await render(bleed);
  const document = await parsePdf(bytes);
  const [media, bled, trim] = ["MediaBox", "BleedBox", "TrimBox"].map((name) => boxOf(document, name)!);

  it("has the sheet's true size as trim box and the bleed around it on all sides", () => {
    expect(trim![2]! - trim![0]!).toBeCloseTo(paper.width, 2);
    expect(trim![3]! - trim![1]!).toBeCloseTo(paper.height, 2);
    const outward = [-1, -1, 1, 1];
    for (const [side, sign] of outward.entries())
      expect(Math.abs(bled![side]! - trim![side]! - sign * bleed)).toBeLessThan(WITHIN);
    expect(media!.slice(0, 2)).toEqual([0, 0]);
    for (const side of [0, 1]) expect(bled![side]!).toBeGreaterThan(5);
    expect(media![2]! - bled![2]!).toBeCloseTo(bled![0]!, 2);
    expect(media![3]! - bled![3]!).toBeCloseTo(bled![1]!, 2);
    expect(boxOf(document, "CropBox")).toBeUndefined();
  });

  it("has eight crop marks on the trim lines, outside the bleed, on every plate", () => {
    const { width, lines } = marksIn(contentsOf(document).join("\n"));
    expect(width).toBeGreaterThanOrEqual(0.2499);
    expect(lines).toHaveLength(8);
    const [left, bottom, right, top] = bled!;
    for (const [x1, y1, x2, y2] of lines) {
      const isUpright = Math.abs(x1 - x2) < WITHIN;
      const onTrim = isUpright ? [trim![0]!, trim![2]!] : [trim![1]!, trim![3]!];
      expect(Math.min(...onTrim.map((at) => Math.abs(at - (isUpright ? x1 : y1))))).toBeLessThan(WITHIN);
      const [from, to] = isUpright ? [bottom!, top!] : [left!, right!];
      for (const end of isUpright ? [y1, y2] : [x1, x2]) {
        expect(end <= from - 1 || end >= to + 1).toBe(true);
        expect(end).toBeGreaterThan(0);
        expect(end).toBeLessThan(isUpright ? media![3]! : media![2]!);
      }
    }
    expect(
      document.context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object))
        .join(),
    ).toMatch(/\/Separation \/All/);
  });

  it("clips the artwork at the bleed's edge", () => {
    const clips = [...contentsOf(document).join("\n").matchAll(CLIP)].map((match) => {
      const [x1, y1, x2, , , y3] = match.slice(1, 7).map((value) => toMm(Number(value)));
      return [x1!, y3!, x2!, y1!];
    });
    const isBleed = (clip: number[]) => clip.every((side, index) => Math.abs(side - bled![index]!) < WITHIN);
    expect(clips.filter(isBleed)).toHaveLength(1);
  });

  it("says in the slug what it is", async () => {
    const { texts, info } = await readPdf(bytes);
    const slug = texts.join("");
    for (const part of [
      frame.title,
      `成品 ${paper.width} × ${paper.height} mm`,
      `出血 ${bleed} mm`,
      `制表日期 ${sheet.marks.sheetDate}`,
    ])
      expect(slug).toContain(part);
    expect(slug).toContain(`${sheet.hash.slice(0, 4)}-${sheet.hash.slice(4, 8)}`);
    expect(info).toMatchObject({ Title: frame.title, Author: frame.issuer });
  });
});

describe("the PDF with bleed", () => {
  it("is the same twice", async () => {
    expect((await render(3)).equals(await render(3))).toBe(true);
  });

  it("without any is the sheet and nothing around it", async () => {
    const document = await parsePdf(await render(0));
    const [, , width, height] = boxOf(document, "MediaBox")!;
    expect(width).toBeCloseTo(paper.width, 2);
    expect(height).toBeCloseTo(paper.height, 2);
    expect(boxOf(document, "TrimBox")).toBeUndefined();
    expect((await render(0)).equals((await renderSheet(sheet, ["pdf"], { dpi: 30 })).get("pdf")!)).toBe(true);
  });
});

describe("planPressSheet", () => {
  it("keeps marks off the bleed on any sheet", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 3000 }),
        fc.integer({ min: 60, max: 3000 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (width, height, bleed) => {
          const press = planPressSheet({ width, height }, bleed);
          const inset = press.margin - bleed;
          for (const { from, to } of press.marks) {
            const isInside = ([x, y]: readonly [number, number]) =>
              x > inset - 1 && x < press.paper.width - inset + 1 && y > inset - 1 && y < press.paper.height - inset + 1;
            expect(isInside(from) || isInside(to)).toBe(false);
          }
        },
      ),
      { seed: 3 },
    );
  });
});
