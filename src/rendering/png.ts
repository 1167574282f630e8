import { createCanvas, Image } from "@napi-rs/canvas";
import sharp, { type Sharp } from "sharp";
import type { Paper } from "../theme/paper.ts";

const MM_PER_INCH = 25.4;

/** Pixels of a side at a resolution. */
export function pixels(mm: number, dpi: number): number {
  return Math.round((mm / MM_PER_INCH) * dpi);
}

/**
 * A print SVG (outlined text) as a PNG with the physical resolution in pHYs.
 * Skia draws; where it cannot, librsvg through sharp does, slower.
 */
export async function renderPng(svg: string, paper: Paper, dpi: number): Promise<Buffer> {
  const raster = await rasterise(svg, pixels(paper.width, dpi), pixels(paper.height, dpi));
  // Half the time of the strongest compression for a tenth more bytes. `withMetadata` would write the density as well,
  // but converts every pixel to a colour profile on the way.
  return raster.removeAlpha().png({ compressionLevel: 4, adaptiveFiltering: false }).withDensity(dpi).toBuffer();
}

/** Drawn larger than shown and scaled down, which is smoother than Skia's own thin lines. */
const PREVIEW_OVERSAMPLING = 1.5;

/** A small picture of a sheet for pages: `width` in pixels, WebP. */
export async function renderPreview(svg: string, paper: Paper, width: number): Promise<Buffer> {
  const drawn = Math.round(width * PREVIEW_OVERSAMPLING);
  const raster = await rasterise(svg, drawn, Math.round((drawn * paper.height) / paper.width));
  return raster.removeAlpha().resize({ width }).webp({ quality: 82 }).toBuffer();
}

async function rasterise(svg: string, width: number, height: number): Promise<Sharp> {
  const sized = withPixelSize(svg, width, height);
  return (await drawWithSkia(sized, width, height)) ?? drawWithLibrsvg(sized);
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
