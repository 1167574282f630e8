import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { markAsArchive } from "../../src/rendering/pdf-archive.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { embeddedWidths } from "./embedded-widths.ts";
import { exampleSheet, exampleSheets } from "./example-sheets.ts";
import {
  allContents,
  boxOf,
  dictionariesOf,
  objectsOf,
  parsePdf,
  streamText,
  tokensOf,
  written,
} from "./pdf-structure.ts";

const named = (document: PDFDocument, key: string, value: string) =>
  dictionariesOf(document).filter((dictionary) => written(dictionary, key) === `/${value}`);
const metadataOf = (document: PDFDocument) => document.catalog.lookup(PDFName.of("Metadata")) as PDFRawStream;
const xmpOf = (document: PDFDocument) => Buffer.from(metadataOf(document).contents).toString("utf8");

const kinds = [
  ...exampleSheets.map((sheet) => ({ name: sheet.id, sheet, format: "pdf", options: { dpi: 30 } }) as const),
  { name: "with bleed", sheet: exampleSheet("exit-plan-map"), format: "pdf", options: { dpi: 30, bleed: 3 } } as const,
  { name: "tiles", sheet: exampleSheet("staff-board"), format: "tiles", options: { dpi: 30, tile: "A3" } } as const,
];

// ISO 19005-2, level B: what of it can be seen in the bytes. The numbers are the standard's clauses.
describe.each(kinds)("$name as PDF/A-2b", async ({ sheet, format, options }) => {
  const bytes = (await renderSheet(sheet, [format], options)).get(format)!;
  const document = await parsePdf(bytes);
  const { frame } = sheet.data;
  const contents = allContents(document).map(tokensOf);

  it("has the header, trailer and streams that 6.1.2, 6.1.3 and 6.1.7 ask for", () => {
    expect(bytes.toString("latin1", 0, 10)).toMatch(/^%PDF-1\.7\n%/);
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    const source = bytes.toString("latin1");
    const trailer = source.slice(source.lastIndexOf("trailer"));
    expect(trailer).toMatch(/\/ID \[ \([^)]+\) \([^)]+\) \]/);
    expect(trailer).not.toContain("/Encrypt");
    expect(source.endsWith("%%EOF")).toBe(true);
    const streams = [...source.matchAll(/\/Length (\d+)(?:(?!endobj)[\s\S])*?\nstream\n/g)];
    expect(streams.length).toBeGreaterThan(5);
    for (const { 0: head, 1: length, index } of streams) {
      const end = index + head.length + Number(length);
      expect(source.slice(end, end + 11)).toBe("\nendstream\n");
    }
  });

  it("says in XMP what it is and what the Info dictionary says (6.6)", () => {
    const xmp = xmpOf(document);
    expect(metadataOf(document).dict.get(PDFName.of("Filter"))).toBeUndefined();
    expect(xmp).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${document.getTitle()}</rdf:li>`);
    expect(document.getTitle()).toContain(frame.title);
    expect(xmp).toContain(`<dc:creator><rdf:Seq><rdf:li>${document.getAuthor()}</rdf:li></rdf:Seq></dc:creator>`);
    expect(xmp).toContain(`<xmp:CreatorTool>${document.getCreator()}</xmp:CreatorTool>`);
    expect(document.getCreationDate()!.toISOString()).toBe(`${sheet.marks.sheetDate}T00:00:00.000Z`);
    expect(document.getModificationDate()).toEqual(document.getCreationDate());
    expect(xmp).toContain(`<xmp:CreateDate>${sheet.marks.sheetDate}T00:00:00Z</xmp:CreateDate>`);
    expect(xmp).toContain(`<xmp:ModifyDate>${sheet.marks.sheetDate}T00:00:00Z</xmp:ModifyDate>`);
    expect(document.catalog.lookup(PDFName.of("Lang"))!.toString()).toBe("(zh-CN)");
  });

  it("has one output intent with an sRGB profile (6.2.3)", () => {
    const intents = document.catalog.lookup(PDFName.of("OutputIntents"), PDFArray);
    expect(intents.size()).toBe(1);
    const intent = intents.lookup(0, PDFDict);
    expect(written(intent, "S")).toBe("/GTS_PDFA1");
    const profile = intent.lookup(PDFName.of("DestOutputProfile")) as PDFRawStream;
    expect(written(profile.dict, "N")).toBe("3");
    const icc = streamText(profile);
    expect(icc.toString("latin1", 36, 40)).toBe("acsp");
    expect(icc.toString("latin1", 12, 20)).toBe("mntrRGB ");
    expect(icc.readUInt32BE(0)).toBe(icc.length);
    expect(icc.readUInt32BE(8)).toBeLessThanOrEqual(0x04200000);
  });

  it("names every colour by a profile (6.2.4)", () => {
    const isDevices = (object: unknown) => /\/Device(?:RGB|CMYK)\b/.test(String(object));
    expect(objectsOf(document).filter(isDevices)).toEqual([]);
    const operators = new Set(contents.flat());
    for (const operator of ["rg", "RG", "k", "K", "ri", "sh", "BI"])
      expect(operators, operator).not.toContain(operator);
  });

  it("embeds every font with its maps and its true widths (6.2.11)", () => {
    const fonts = named(document, "Subtype", "Type0");
    expect(fonts.length).toBeGreaterThan(0);
    expect(named(document, "Type", "Font")).toHaveLength(2 * fonts.length);
    for (const font of fonts) {
      expect(written(font, "Encoding")).toBe("/Identity-H");
      expect(font.lookup(PDFName.of("ToUnicode"))).toBeInstanceOf(PDFRawStream);
      const descendant = font.lookup(PDFName.of("DescendantFonts"), PDFArray).lookup(0, PDFDict);
      expect(written(descendant, "Subtype")).toBe("/CIDFontType2");
      expect(written(descendant, "CIDToGIDMap")).toBe("/Identity");
      const descriptor = descendant.lookup(PDFName.of("FontDescriptor"), PDFDict);
      expect(written(descriptor, "CIDSet")).toBe("");
      const file = streamText(descriptor.lookup(PDFName.of("FontFile2")) as PDFRawStream);
      const { declared, inFile } = embeddedWidths(descendant.lookup(PDFName.of("W"), PDFArray), file);
      expect(declared.size).toBeGreaterThan(0);
      expect([...declared].filter(([glyph, width]) => !(Math.abs(width - inFile[glyph]!) <= 1))).toEqual([]);
    }
  });

  it("shows no glyph that a font does not have (6.2.11.8)", () => {
    const strings = contents.flatMap((tokens) => tokens.filter((_, index) => tokens[index + 1] === "Tj"));
    expect(strings.length).toBeGreaterThan(5);
    expect(strings.filter((string) => /^(?:\(\\000\\000\)|<0000>)$/.test(string))).toEqual([]);
  });

  it("holds nothing that is forbidden (6.1.10, 6.2.5, 6.2.8, 6.2.9, 6.3 to 6.5)", () => {
    const forbidden = [
      ...["LZWDecode", "JavaScript", "JS", "AA", "OpenAction", "EmbeddedFiles", "EF", "AcroForm", "XFA", "Perms"],
      ...["TR", "TR2", "HT", "HTP", "BG", "UCR", "OPI", "Alternates", "Interpolate", "PS", "Ref", "F", "OCProperties"],
    ];
    for (const dictionary of dictionariesOf(document)) {
      expect(forbidden.filter((key) => dictionary.has(PDFName.of(key)))).toEqual([]);
      expect(written(dictionary, "Filter")).toMatch(/^(?:\/FlateDecode)?$/);
      expect(dictionary.lookupMaybe(PDFName.of("Annots"), PDFArray)?.size() ?? 0).toBe(0);
    }
    for (const state of named(document, "Type", "ExtGState")) {
      expect(["", "/Normal"]).toContain(written(state, "BM"));
      expect(written(state, "SMask")).toBe("");
    }
  });

  it("stays within the limits (6.1.13)", () => {
    for (const tokens of contents) {
      let [depth, deepest] = [0, 0];
      for (const token of tokens) {
        if (token === "q") depth += 1;
        else if (token === "Q") depth -= 1;
        deepest = Math.max(deepest, depth);
      }
      expect(tokens.filter(({ length }) => length >= 32_767)).toEqual([]);
      expect(tokens.filter((token) => token.startsWith("/") && token.length > 127)).toEqual([]);
      expect(depth).toBe(0);
      expect(deepest).toBeLessThanOrEqual(28);
    }
    const sides = boxOf(document, "MediaBox")!.slice(2);
    for (const side of sides) expect((side * 72) / 25.4).toBeLessThanOrEqual(14_400);
    const isLarge = (object: unknown) => object instanceof PDFNumber && Math.abs(object.asNumber()) >= 2 ** 31;
    expect(objectsOf(document).filter(isLarge)).toEqual([]);
  });

  it("keeps nothing that is referred to by nothing", () => {
    const referred = new Set([...bytes.toString("latin1").matchAll(/\b(\d+) 0 R\b/g)].map(([, number]) => number));
    const numbers = document.context.enumerateIndirectObjects().map(([{ objectNumber }]) => String(objectNumber));
    expect(numbers.filter((number) => !referred.has(number))).toEqual([]);
  });
});

describe("a sheet with a character that no font has", () => {
  it("does not claim the standard, which forbids the empty box (6.2.11.8)", async () => {
    const sheet = exampleSheet("station-duties");
    const frame = { ...sheet.data.frame, issuer: "𪚥县" };
    const bytes = (await renderSheet({ ...sheet, data: { ...sheet.data, frame } }, ["pdf"], { dpi: 30 })).get("pdf")!;
    const document = await parsePdf(bytes);
    expect(xmpOf(document)).not.toContain("pdfaid:part>");
    expect(document.catalog.has(PDFName.of("OutputIntents"))).toBe(false);
  });

  it("and without a profile for colours, as a document without any, likewise", async () => {
    const document = await PDFDocument.create();
    document.addPage();
    markAsArchive(document, { title: "图", author: "县", date: "2015-03-31" }, true);
    expect(xmpOf(document)).not.toContain("pdfaid:part>");
    expect(document.catalog.has(PDFName.of("OutputIntents"))).toBe(false);
  });
});
