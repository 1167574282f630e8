import sharp from "sharp";

/** Ever smaller ways to save a picture, until it is small enough: longest side in pixels, quality. */
const WAYS = [
  [1000, 72],
  [860, 66],
  [720, 60],
  [560, 52],
  [420, 45],
] as const;
/** Bytes of a picture before it is written as text, which makes them a third more. */
const LARGEST = 44_000;

/** Pictures as addresses that hold them whole, by the key of their files; what is no picture is left out. */
export async function thumbnails(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [key, file] of Object.entries(files)) {
    const bytes = await smallPicture(file).catch(() => undefined);
    if (bytes) made[key] = `data:image/jpeg;base64,${bytes.toString("base64")}`;
  }
  return made;
}

/** Upright as it was taken, without what a camera wrote into it: place, device and owner. */
async function smallPicture(file: string): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const [side, quality] of WAYS) {
    bytes = await sharp(file)
      .rotate()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (bytes.length <= LARGEST) break;
  }
  return bytes;
}
