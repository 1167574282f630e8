import { createCanvas, Image } from "@napi-rs/canvas";
import sharp, { type Sharp } from "sharp";
import type { Paper } from "../theme/paper.ts";

const MM_PER_INCH = 25.4;

/** Pixels of a side at a resolution. */
export function pixels(mm: number, dpi: number): number {
  return Math.round((mm / MM_PER_INCH) * dpi);
}

/**
 * Rasterises a print SVG (outlined text) and encodes it with the physical resolution in pHYs.
 * Skia draws; where it cannot, librsvg through sharp does, slower.
 */
export async function renderPng(svg: string, paper: Paper, dpi: number): Promise<Buffer> {
  const width = pixels(paper.width, dpi);
  const height = pixels(paper.height, dpi);
  const sized = withPixelSize(svg, width, height);
  const raster = (await drawWithSkia(sized, width, height)) ?? drawWithLibrsvg(sized);
  return raster
    .removeAlpha()
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .withMetadata({ density: dpi })
    .toBuffer();
}

/** A smaller picture of a sheet for pages: `width` in pixels, WebP. */
export async function renderPreview(png: Buffer, width: number): Promise<Buffer> {
  return sharp(png, { limitInputPixels: false }).resize({ width }).webp({ quality: 82 }).toBuffer();
}

async function drawWithSkia(svg: string, width: number, height: number): Promise<Sharp | undefined> {
  const image = new Image();
  try {
    image.src = Buffer.from(svg);
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return sharp(canvas.data(), { raw: { width, height, channels: 4 }, limitInputPixels: false });
}

function drawWithLibrsvg(svg: string): Sharp {
  return sharp(Buffer.from(svg), { unlimited: true, limitInputPixels: false }).flatten({ background: "#fff" });
}

/** sharp multiplies a root size in mm with the density, so the root says pixels. */
function withPixelSize(svg: string, width: number, height: number): string {
  return svg.replace(/width="[^"]*" height="[^"]*"/, `width="${width}" height="${height}"`);
}
