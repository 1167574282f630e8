import { type FontFace, fontBytes } from "./fonts.ts";

/** Where a face's tables say which glyph a character has, and how wide it is: read in place, for parsing takes 0.2 s a face. */
export interface FontTables {
  /** Index of a code point's glyph; 0 where the face has none. */
  readonly glyphOf: (code: number) => number;
  /** Advance of a glyph, ems. */
  readonly advanceOf: (glyph: number) => number;
}

const opened = new Map<string, FontTables>();

/** The tables of a face, found once per process. */
export function fontTables(face: FontFace): FontTables {
  let tables = opened.get(face.path);
  if (!tables) {
    const bytes = fontBytes(face);
    tables = { glyphOf: characterMap(bytes), advanceOf: advances(bytes) };
    opened.set(face.path, tables);
  }
  return tables;
}

/** Start of a table of a TrueType file. */
function tableAt(bytes: Buffer, tag: string): number {
  for (let index = 0, at = 12; index < bytes.readUInt16BE(4); index++, at += 16) {
    if (bytes.toString("latin1", at, at + 4) === tag) return bytes.readUInt32BE(at + 8);
  }
  throw new Error(`A font without a table ${tag}`);
}

/** Number of the format of `cmap` that maps all of Unicode in ranges. */
const RANGES = 12;

/** The lookup in the `cmap` table's ranges of code points: each begins with its first and last and the first one's glyph. */
function characterMap(bytes: Buffer): FontTables["glyphOf"] {
  const cmap = tableAt(bytes, "cmap");
  const starts = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const map = starts.find((start) => bytes.readUInt16BE(start) === RANGES);
  if (map === undefined) throw new Error("A font whose characters are not in ranges");
  const count = bytes.readUInt32BE(map + 12);
  const rangeAt = (index: number) => map + 16 + index * 12;
  return (code) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = rangeAt(middle);
      const first = bytes.readUInt32BE(at);
      if (code < first) high = middle - 1;
      else if (code > bytes.readUInt32BE(at + 4)) low = middle + 1;
      else return bytes.readUInt32BE(at + 8) + code - first;
    }
    return 0;
  };
}

/** The lookup in `hmtx`; the glyphs after its last advance have that one. */
function advances(bytes: Buffer): FontTables["advanceOf"] {
  const unitsPerEm = bytes.readUInt16BE(tableAt(bytes, "head") + 18);
  const count = bytes.readUInt16BE(tableAt(bytes, "hhea") + 34);
  const start = tableAt(bytes, "hmtx");
  return (glyph) => bytes.readUInt16BE(start + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
}
