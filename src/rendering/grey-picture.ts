import sharp from "sharp";

/**
 * A picture as a photocopier without colour gives it: each pixel's luminance, summed in linear light. Returns WebP without
 * loss: it was compressed before, and the other kind tints some greys.
 */
export async function greyPicture(picture: Buffer): Promise<Buffer> {
  return sharp(picture).greyscale().webp({ lossless: true }).toBuffer();
}
