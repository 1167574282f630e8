import type { Paper } from "../theme/paper.ts";

/** An SVG of a size in mm, whose lengths inside are mm too; raster programs get their pixel size elsewhere. */
export function svgRoot(
  { width, height }: Paper,
  content: string,
  origin: readonly [x: number, y: number] = [0, 0],
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}mm" height="${height}mm" viewBox="${origin.join(" ")} ${width} ${height}">${content}</svg>`
  );
}
