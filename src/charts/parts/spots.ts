import type { Box } from "./box.ts";
import type { Point } from "./point.ts";

/** Trial positions in a box: a point first, then a grid, `along` to its longer side; what is nearest the point first. */
export function spotsIn({ left, top, right, bottom }: Box, [x, y]: Point, along: number): Point[] {
  const step = Math.max(right - left, bottom - top) / along;
  const grid: Point[] = [];
  for (let gridY = top + step / 2; gridY < bottom; gridY += step) {
    for (let gridX = left + step / 2; gridX < right; gridX += step) grid.push([gridX, gridY]);
  }
  const away = ([px, py]: Point) => (px - x) ** 2 + (py - y) ** 2;
  return [[x, y], ...grid.sort((a, b) => away(a) - away(b) || a[1] - b[1] || a[0] - b[0])];
}
