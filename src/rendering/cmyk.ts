import type { Paper } from "../theme/paper.ts";
import type { CmykKind, PressProfile } from "./format.ts";
import { pixels, rasterise } from "./png.ts";

const MM_PER_INCH = 25.4;
/** Little loss, and no halved colours at the edges of words. */
const JPEG = { quality: 92, chromaSubsampling: "4:4:4" } as const;

/**
 * A print SVG (outlined text) as a picture in the four printing inks, with the profile that they are mixed for embedded
 * and the physical resolution set. The colours are converted once, relative colorimetric, by libvips' colour management.
 */
export async function renderCmyk(
  svg: string,
  paper: Paper,
  dpi: number,
  kind: CmykKind,
  profile?: PressProfile,
): Promise<Buffer> {
  const raster = rasterise(svg, pixels(paper.width, dpi), pixels(paper.height, dpi))
    .withIccProfile(profile?.path ?? "cmyk")
    .withDensity(dpi);
  const perMm = dpi / MM_PER_INCH;
  const encoded =
    kind === "tiff"
      ? raster.tiff({ compression: "lzw", predictor: "horizontal", xres: perMm, yres: perMm, resolutionUnit: "inch" })
      : raster.jpeg(JPEG);
  return encoded.toBuffer();
}
