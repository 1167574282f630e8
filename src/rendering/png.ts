import sharp, { type Sharp } from "sharp";
import type { Paper } from "../theme/paper.ts";

const MM_PER_INCH = 25.4;

/** Pixels of a side at a resolution. */
export function pixels(mm: number, dpi: number): number {
  return Math.round((mm / MM_PER_INCH) * dpi);
}

/**
 * A print SVG (outlined text) as a PNG with the physical resolution in pHYs. librsvg draws, within sharp: on sheets
 * without patterns, masks and clip paths, which ours are, it takes half the time and memory of Skia.
 */
export async function renderPng(svg: string, paper: Paper, dpi: number): Promise<Buffer> {
  return asPng(rasterise(svg, pixels(paper.width, dpi), pixels(paper.height, dpi)), dpi);
}

function asPng(raster: Sharp, dpi: number): Promise<Buffer> {
  // Half the time of the strongest compression for a tenth more bytes. `withMetadata` would write the density as well,
  // but converts every pixel to a colour profile on the way.
  return raster.png({ compressionLevel: 4, adaptiveFiltering: false }).withDensity(dpi).toBuffer();
}

/** Drawn larger than shown and scaled down, which keeps thin lines even. */
const PREVIEW_OVERSAMPLING = 1.5;

/** A small picture of a sheet for pages: `width` in pixels, WebP; in grey as a photocopy shows it. */
export async function renderPreview(svg: string, paper: Paper, width: number, isGrey = false): Promise<Buffer> {
  const drawn = Math.round(width * PREVIEW_OVERSAMPLING);
  return asPreview(rasterise(svg, drawn, Math.round((drawn * paper.height) / paper.width)), width, isGrey);
}

function asPreview(raster: Sharp, width: number, isGrey: boolean): Promise<Buffer> {
  const small = raster.resize({ width });
  return (isGrey ? small.greyscale() : small).webp({ quality: 82 }).toBuffer();
}

/** How pictures of a sheet are made. */
export interface PictureOptions {
  readonly dpi: number;
  /** Width of the preview, pixels. */
  readonly previewWidth: number;
  readonly isGrey?: boolean | undefined;
}

/** PNG and preview; drawn once for both where the PNG is large enough to be scaled down, which halves the work. */
export async function renderPictures(
  svg: string,
  paper: Paper,
  { dpi, previewWidth, isGrey = false }: PictureOptions,
): Promise<{ png: Buffer; preview: Buffer }> {
  const [width, height] = [pixels(paper.width, dpi), pixels(paper.height, dpi)];
  if (width < previewWidth * PREVIEW_OVERSAMPLING) {
    return {
      png: await renderPng(svg, paper, dpi),
      preview: await renderPreview(svg, paper, previewWidth, isGrey),
    };
  }
  const { data, info } = await rasterise(svg, width, height).raw().toBuffer({ resolveWithObject: true });
  const raster = () => sharp(data, { raw: info, limitInputPixels: false });
  return { png: await asPng(raster(), dpi), preview: await asPreview(raster(), previewWidth, isGrey) };
}

/** sharp multiplies a root size in mm with the density, so the root says pixels. White where nothing is drawn. */
export function rasterise(svg: string, width: number, height: number): Sharp {
  const sized = svg.replace(/width="[^"]*" height="[^"]*"/, `width="${width}" height="${height}"`);
  return sharp(Buffer.from(sized), { unlimited: true, limitInputPixels: false }).flatten({ background: "#fff" });
}
