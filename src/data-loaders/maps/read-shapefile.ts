import { parseDbf, parseShp } from "shpjs";
import type { Json } from "../parse-json.ts";

/** The files that make a shapefile, as bytes and text. */
export interface ShapefileParts {
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array | undefined;
  /** Text of the .cpg: the encoding of the .dbf. */
  readonly cpg?: string | undefined;
}

/** Thrown by files that are not whole or do not belong together; the message is in Chinese. */
export class ShapefileFault extends Error {}

const DAMAGED = "本文件或同名的 .dbf 已损坏、没有复制完";

/**
 * The bytes of a shapefile → a GeoJSON collection, a record without shape with `null`. Throws a ShapefileFault, or for what is damaged whatever
 * the library throws. The
 * attribute table is read in the encoding in which its texts are sound: what .cpg and header say is often wrong.
 */
export function readShapefile({ shp, dbf, cpg }: ShapefileParts): Json {
  const header = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  // The library stops without a word where a file ends too early. Lengths are in words of two bytes.
  if (header.getInt32(24) * 2 > shp.byteLength) throw new ShapefileFault(DAMAGED);
  const geometries = parseShp(shp);
  const rows = dbf ? readTable(dbf, cpg) : undefined;
  if (rows && rows.length !== geometries.length) {
    const both = `图形有${geometries.length}个，同名的 .dbf 有${rows.length}行`;
    throw new ShapefileFault(`${both}，两个文件不是同一份`);
  }
  const features = geometries.map((geometry, index) => ({
    type: "Feature",
    properties: rows?.[index] ?? {},
    geometry: geometry as unknown as Json,
  }));
  return { type: "FeatureCollection", features };
}

/** Bytes of a .dbf's header: records from 4, length of the header from 8, length of a record from 10. */
function readTable(dbf: Uint8Array, cpg: string | undefined): { readonly [key: string]: Json }[] {
  const header = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const [records, start, length] = [header.getUint32(4, true), header.getUint16(8, true), header.getUint16(10, true)];
  if (start + records * length > dbf.byteLength + length) throw new ShapefileFault(DAMAGED);
  const stated = encodingOf(cpg, header.getUint8(29));
  const encodings = new Set([...(stated === undefined ? [] : [stated]), "utf-8", "gb18030"]);
  let best: Record<string, unknown>[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const encoding of encodings) {
    const rows = parseDbf(dbf, encoding);
    const lost = rows.reduce((sum, row) => sum + Object.values(row).filter(isLost).length, 0);
    if (lost < fewest) [best, fewest] = [rows, lost];
    if (lost === 0) break;
  }
  return best.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])));
}

const isLost = (value: unknown): boolean => typeof value === "string" && value.includes("\uFFFD");

/** What JSON could hold of a value. */
function plain(value: unknown): Json {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** The label of an encoding from a .cpg (936, GBK, UTF-8 …), else from the language byte of the .dbf. */
function encodingOf(cpg: string | undefined, language: number): string | undefined {
  const written = (cpg ?? "").trim().toLowerCase();
  if (/936|54936|gb/.test(written)) return "gb18030";
  if (/utf-?8|65001/.test(written)) return "utf-8";
  return language === 0x4d || language === 0x7a ? "gb18030" : undefined;
}
