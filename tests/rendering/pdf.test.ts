import { describe, expect, it } from "vitest";
import { composeSheet } from "../../src/rendering/compose.ts";
import { outlineHalos } from "../../src/rendering/outline.ts";
import { renderPdf } from "../../src/rendering/pdf.ts";
import { exampleSheet, villageNames } from "./example-sheets.ts";
import { readPdf } from "./read-pdf.ts";
import { AWKWARD, SMALL, smallSheet } from "./sample-trees.tsx";
import { occurrences, textsOf } from "./svg-checks.ts";

const details = { title: `贫困村 #1 "$x$" \\ <b>`, author: "试验县扶贫办", date: "2015-03-31" };

describe("renderPdf", () => {
  it("prints awkward words as they are, and knows its title, author and date", async () => {
    const labels = AWKWARD.map((text) => ({ text: `标${text}`, halo: 0.5 }));
    const svg = outlineHalos(await composeSheet(smallSheet(AWKWARD, labels), SMALL));
    const pdf = await readPdf(await renderPdf([{ svg, paper: SMALL }], details));
    const words = pdf.texts.join("").replace(/\s/g, "");
    for (const text of AWKWARD) {
      const bare = text.replace(/\s/g, "");
      expect(words).toContain(bare);
      expect(words).toContain(`标${bare}`);
    }
    expect(pdf.info).toMatchObject({ Title: details.title, Author: details.author });
    expect(pdf.info.CreationDate).toMatch(/^D:20150331/);
  });

  it("is the same twice", async () => {
    const svg = outlineHalos(await composeSheet(smallSheet(["贫困村"], [{ text: "村", halo: 1 }]), SMALL));
    const first = await renderPdf([{ svg, paper: SMALL }], details);
    expect(first.equals(await renderPdf([{ svg, paper: SMALL }], details))).toBe(true);
  });
});

describe("a map sheet as PDF", async () => {
  const sheet = exampleSheet("poor-villages-map");
  const { paper, frame } = sheet.data;
  const svg = outlineHalos(await composeSheet(sheet.draw(sheet.data, sheet.marks), paper));
  const bytes = await renderPdf([{ svg, paper }], {
    title: frame.title,
    author: frame.issuer,
    date: sheet.marks.sheetDate,
  });
  const pdf = await readPdf(bytes);

  it("is one page of the paper's size", () => {
    expect(pdf.pages).toBe(1);
    expect(Math.abs(pdf.width - paper.width)).toBeLessThan(0.1);
    expect(Math.abs(pdf.height - paper.height)).toBeLessThan(0.1);
  });

  it("holds each village's name as text, exactly as often as the sheet does", () => {
    const names = villageNames(sheet);
    const onSheet = occurrences(
      names,
      textsOf(svg).map(({ content }) => content),
    );
    expect(Math.min(...Object.values(onSheet))).toBeGreaterThan(0);
    expect(occurrences(names, pdf.texts)).toEqual(onSheet);
  });

  it("embeds our fonts, and of them only what it uses", () => {
    expect(pdf.fontFiles).toBeGreaterThan(0);
    expect(pdf.fontFiles).toBe(pdf.fonts.length);
    for (const font of pdf.fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto(Sans|Serif)SC/);
    expect(bytes.length).toBeLessThan(5_000_000);
  });
});
