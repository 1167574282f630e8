import sharp from "sharp";

/** Compression of a picture that was compressed before: less, so that it does not get worse twice. */
const QUALITY = 90;

/** A picture as a photocopier without colour gives it: each pixel's luminance, summed in linear light. Returns WebP. */
export async function greyPicture(picture: Buffer): Promise<Buffer> {
  return sharp(picture).greyscale().webp({ quality: QUALITY }).toBuffer();
}
