import sharp from "sharp";

const COMPRESSION = 259;
const PHOTOMETRIC = 262;
const STRIP_OFFSETS = 273;
/** Four inks rather than light. */
const SEPARATED = 5;

/** A value of a little-endian TIFF's first directory. */
function tiffValue(bytes: Buffer, tag: number): number {
  const directory = bytes.readUInt32LE(4);
  for (let at = directory + 2; at < directory + 2 + 12 * bytes.readUInt16LE(directory); at += 12) {
    if (bytes.readUInt16LE(at) !== tag) continue;
    return bytes.readUInt16LE(at + 2) === 3 ? bytes.readUInt16LE(at + 8) : bytes.readUInt32LE(at + 8);
  }
  throw new Error(`No tag ${tag}`);
}

export const compressionOf = (bytes: Buffer) => tiffValue(bytes, COMPRESSION);

/** Percent of cyan, magenta, yellow and black of a picture's first pixel, as the file has them. */
export async function firstInks(bytes: Buffer): Promise<[number, number, number, number]> {
  // Unpacked and nothing else: sharp would otherwise show the inks as light.
  const plain = await sharp(bytes)
    .keepIccProfile()
    .pipelineColourspace("cmyk")
    .toColourspace("cmyk")
    .tiff({ compression: "none" })
    .toBuffer();
  if (tiffValue(plain, PHOTOMETRIC) !== SEPARATED) throw new Error("Not in inks");
  const at = tiffValue(plain, STRIP_OFFSETS);
  return [0, 1, 2, 3].map((ink) => plain[at + ink]! / 2.55) as [number, number, number, number];
}
