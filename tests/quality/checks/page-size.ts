import type { Paper } from "../../../src/theme/paper.ts";

/** Points are written with rounding, mm. */
const ROUNDING = 0.01;

/** Whether PDF page and print SVG are as large as the paper: a print shop prints at 100 %. */
export function pageSizeFaults(paper: Paper, page: Paper, svg: string): string[] {
  const isPaper = Math.abs(page.width - paper.width) < ROUNDING && Math.abs(page.height - paper.height) < ROUNDING;
  const root = `width="${paper.width}mm" height="${paper.height}mm" viewBox="0 0 ${paper.width} ${paper.height}"`;
  return [
    ...(isPaper ? [] : [`PDF is ${page.width.toFixed(2)} × ${page.height.toFixed(2)} mm`]),
    ...(svg.slice(0, svg.indexOf(">")).includes(root) ? [] : [`print SVG is not ${root}`]),
  ];
}
