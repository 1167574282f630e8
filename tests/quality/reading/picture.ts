import sharp from "sharp";
import { palette } from "../../../src/theme/palette.ts";
import type { Paper } from "../../../src/theme/paper.ts";

/** Where a sheet has ink, coarsely. */
export interface Picture {
  /** Pixels a mm. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** 1 where a pixel is not the paper's colour. */
  readonly ink: Uint8Array;
}

const WIDTH = 300;
/** Steps of 255 in which a pixel may differ from the paper: the quiet mark across a sample does by less. */
const TINT = 14;

/** Draws a print SVG small. */
export async function pictureOf(svg: string, paper: Paper): Promise<Picture> {
  const height = Math.round((WIDTH * paper.height) / paper.width);
  const sized = svg.replace(/width="[^"]*" height="[^"]*"/, `width="${WIDTH}" height="${height}"`);
  const pixels = await sharp(Buffer.from(sized), { unlimited: true }).flatten().removeAlpha().raw().toBuffer();
  const ground = [1, 3, 5].map((at) => Number.parseInt(palette.paper.slice(at, at + 2), 16));
  const ink = new Uint8Array(WIDTH * height).map((_, index) =>
    ground.some((value, channel) => Math.abs(pixels[index * 3 + channel]! - value) > TINT) ? 1 : 0,
  );
  return { scale: WIDTH / paper.width, width: WIDTH, height, ink };
}
