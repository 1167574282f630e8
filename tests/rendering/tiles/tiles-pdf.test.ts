import { PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { renderSheet } from "../../../src/rendering/render-sheet.ts";
import { assemblyMap, RULER_LENGTH } from "../../../src/rendering/tiles/assembly-page.ts";
import { planTiles, UNPRINTABLE } from "../../../src/rendering/tiles/plan.ts";
import { exampleSheet, villageNames } from "../example-sheets.ts";
import { boxOf, contentsOf, objectsOf, parsePdf, toMm, written } from "../pdf-structure.ts";

/** Texts of every page. */
async function pageTexts(bytes: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  await task.destroy();
  return texts;
}

const numbers = (source: readonly string[]) => source.map(Number);

describe.each([
  ["poor-villages-map", "A4"],
  ["leading-group", "A3"],
  ["station-sign", "A4"],
] as const)("%s cut into pages of %s", async (id, tile) => {
  const sheet = exampleSheet(id);
  const { paper, frame } = sheet.data;
  const plan = planTiles(paper, tile)!;
  const render = async () => (await renderSheet(sheet, ["tiles"], { dpi: 30, tile })).get("tiles")!;
  const bytes = await render();
  const document = await parsePdf(bytes);
  const texts = await pageTexts(bytes);
  const pageMm = [plan.page.width, plan.page.height];

  it("has the assembly page and one for each tile, all of the paper's size", () => {
    expect(document.getPageCount()).toBe(plan.tiles.length + 1);
    for (const index of document.getPageIndices()) {
      const [, , width, height] = boxOf(document, "MediaBox", index)!;
      expect(Math.abs(width! - pageMm[0]!)).toBeLessThan(0.01);
      expect(Math.abs(height! - pageMm[1]!)).toBeLessThan(0.01);
    }
  });

  it("shows each tile's part of the sheet at 100 % in its place, in reading order", () => {
    for (const [index, { part, picture }] of plan.tiles.entries()) {
      const [under] = contentsOf(document, index + 1);
      const [clip, matrix] = [/q (.*) re W n/.exec(under!)![1]!, /n (.*) cm \/Sheet Do/.exec(under!)![1]!];
      const [x, y, width, height] = numbers(clip.split(" ")).map(toMm);
      const [a, b, c, d, dx, dy] = numbers(matrix.split(" "));
      expect([a, b, c, d]).toEqual([1, 0, 0, 1]);
      expect(width).toBeCloseTo(part.width, 2);
      expect(height).toBeCloseTo(part.height, 2);
      expect(x).toBeCloseTo(picture.x, 2);
      expect(pageMm[1]! - y! - height!).toBeCloseTo(picture.y, 2);
      // The corner of the part comes to lie on the corner of the picture.
      expect(toMm(dx!) + part.x).toBeCloseTo(picture.x, 2);
      expect(toMm(dy!) + paper.height - part.y - part.height).toBeCloseTo(y!, 2);
    }
  });

  it("stores the sheet once, and is little larger than its PDF", async () => {
    const single = (await renderSheet(sheet, ["pdf"], { dpi: 30 })).get("pdf")!;
    const forms = document.getPages().map(({ node }) => {
      const xobjects = node.Resources()!.lookup(PDFName.of("XObject"), PDFDict);
      return String(xobjects.get(PDFName.of("Sheet")));
    });
    expect(new Set(forms).size).toBe(1);
    const media = (await parsePdf(single)).getPage(0).getSize();
    const sheetCorner = `${media.width} ${media.height}`;
    const large = objectsOf(document).filter(
      (object) => object instanceof PDFRawStream && written(object.dict, "BBox").includes(sheetCorner),
    );
    expect(large).toHaveLength(1);
    expect(bytes.length).toBeLessThan(single.length + 60_000 + 3000 * plan.tiles.length);
  });

  it("says on each page which it is, in living text", () => {
    const { rows, columns, tiles } = plan;
    for (const [index, { row, column }] of tiles.entries()) {
      const text = texts[index + 1]!;
      expect(text).toContain(frame.title);
      expect(text).toContain(`第${row}行第${column}列（共${rows}行${columns}列）`);
      expect(text).toContain(`第${index + 1}张/共${tiles.length}张`);
      expect(text.includes(`盖上第${row}行第${column + 1}列`)).toBe(column < columns);
      expect(text.includes(`盖上第${row + 1}行第${column}列`)).toBe(row < rows);
    }
  });

  it("keeps the sheet's words searchable, on the assembly page and on the tiles", () => {
    const words =
      id === "poor-villages-map" ? villageNames(sheet) : [id === "station-sign" ? "双联扶贫" : frame.issuer];
    for (const word of words) {
      expect(texts[0]).toContain(word);
      expect(texts.slice(1).some((text) => text.includes(word))).toBe(true);
    }
  });

  it("begins with how to print and assemble, the small sheet and a ruler", () => {
    for (const words of ["拼图示意", "实际大小", "100%", `${RULER_LENGTH}毫米`, `${paper.width} × ${paper.height}`])
      expect(texts[0]).toContain(words);
    const map = assemblyMap(plan, paper);
    expect(map.width / map.height).toBeCloseTo(paper.width / paper.height, 6);
    expect(map.x + map.width).toBeLessThanOrEqual(plan.page.width - UNPRINTABLE + 1e-9);
    expect(map.y + map.height).toBeLessThanOrEqual(plan.page.height - UNPRINTABLE + 1e-9);
    expect(contentsOf(document, 0)[0]).toContain("/Sheet Do");
  });

  it("is the same twice", async () => {
    expect((await render()).equals(bytes)).toBe(true);
  });
});
