import { PDFArray, type PDFNumber } from "@cantoo/pdf-lib";

/** Offset of a table of a TrueType file. */
function tableAt(file: Buffer, tag: string): number {
  const count = file.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16)
    if (file.toString("latin1", at, at + 4) === tag) return file.readUInt32BE(at + 8);
  throw new Error(`No table ${tag}`);
}

/** Widths in thousandths of the em: by glyph as a PDF's W array declares them, and as the embedded file has them. */
export function embeddedWidths(array: PDFArray, file: Buffer): { declared: Map<number, number>; inFile: number[] } {
  const declared = new Map<number, number>();
  const number = (at: number) => (array.lookup(at) as PDFNumber).asNumber();
  for (let at = 0; at < array.size(); ) {
    const first = number(at);
    const second = array.lookup(at + 1);
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries())
        declared.set(first + index, (width as PDFNumber).asNumber());
      at += 2;
    } else {
      for (let glyph = first; glyph <= number(at + 1); glyph += 1) declared.set(glyph, number(at + 2));
      at += 3;
    }
  }
  const unitsPerEm = file.readUInt16BE(tableAt(file, "head") + 18);
  const metrics = file.readUInt16BE(tableAt(file, "hhea") + 34);
  const glyphs = file.readUInt16BE(tableAt(file, "maxp") + 4);
  const hmtx = tableAt(file, "hmtx");
  const inFile = Array.from({ length: glyphs }, (_, glyph) => {
    const advance = file.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1));
    return (advance * 1000) / unitsPerEm;
  });
  return { declared, inFile };
}
