/** A record of a shapefile: a ring of positions, or none; and its attributes as text. */
export interface ShapefileRecord {
  readonly ring?: readonly (readonly [number, number])[];
  readonly values: readonly string[];
}

/** Polygons and their attribute table as a GIS writes them; `encode` is that of the table's texts. */
export function writeShapefile(
  fields: readonly string[],
  records: readonly ShapefileRecord[],
  encode: (text: string) => Uint8Array,
): { readonly shp: Uint8Array; readonly dbf: Uint8Array } {
  return { shp: writeShapes(records), dbf: writeTable(fields, records, encode) };
}

function writeShapes(records: readonly ShapefileRecord[]): Uint8Array {
  const contents = records.map(({ ring }) => (ring ? polygon(ring) : new Uint8Array(4)));
  const length = 100 + contents.reduce((sum, content) => sum + 8 + content.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let offset = 100;
  for (const [index, content] of contents.entries()) {
    view.setInt32(offset, index + 1);
    view.setInt32(offset + 4, content.length / 2);
    bytes.set(content, offset + 8);
    offset += 8 + content.length;
  }
  return bytes;
}

function polygon(ring: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(48 + 16 * ring.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 5, true);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  for (const [index, edge] of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].entries())
    view.setFloat64(4 + 8 * index, edge, true);
  view.setInt32(36, 1, true);
  view.setInt32(40, ring.length, true);
  for (const [index, [x, y]] of ring.entries()) {
    view.setFloat64(48 + 16 * index, x, true);
    view.setFloat64(56 + 16 * index, y, true);
  }
  return bytes;
}

/** Bytes of each text field, and the most a field's name has. */
const [WIDTH, NAME] = [40, 10];

function writeTable(
  fields: readonly string[],
  records: readonly ShapefileRecord[],
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const header = 32 + 32 * fields.length + 1;
  const length = 1 + WIDTH * fields.length;
  const bytes = new Uint8Array(header + length * records.length + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, records.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, length, true);
  for (const [index, field] of fields.entries()) {
    const at = 32 + 32 * index;
    bytes.set(encode(field).subarray(0, NAME), at);
    bytes[at + 11] = "C".charCodeAt(0);
    bytes[at + 16] = WIDTH;
  }
  bytes[header - 1] = 13;
  for (const [row, { values }] of records.entries())
    for (const [index, value] of values.entries())
      bytes.set(encode(value).subarray(0, WIDTH), header + row * length + 1 + index * WIDTH);
  bytes[bytes.length - 1] = 26;
  return bytes;
}
