import type { Box } from "../../../src/charts/parts/box.ts";
import type { Picture } from "./picture.ts";

/** Whether each of `count` × `count` fields of a box (mm) has ink: 1 or 0, by row and column. */
export function inkedFields({ scale, width, ink }: Picture, box: Box, count: number): number[][] {
  const limits = (from: number, to: number) =>
    Array.from({ length: count + 1 }, (_, index) => Math.round((from + ((to - from) * index) / count) * scale));
  const [xs, ys] = [limits(box.left, box.right), limits(box.top, box.bottom)];
  return ys.slice(1).map((bottom, row) =>
    xs.slice(1).map((right, column) => {
      for (let y = ys[row]!; y < bottom; y++) {
        if (ink.subarray(y * width + xs[column]!, y * width + right).includes(1)) return 1;
      }
      return 0;
    }),
  );
}
