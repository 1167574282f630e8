import type { Box } from "../../../src/charts/parts/label-box.ts";
import type { Picture } from "../reading/picture.ts";

/** Fields that the body is divided into, each way. */
const FIELDS = 16;
/** Least share of a half's fields that have ink. */
const LEAST = 0.2;

/**
 * Halves of a sheet's body (mm) that are blank: any half as wide or as high as the body, not just the outer ones, for a
 * hole in the middle is as dull as one at the side.
 */
export function blankHalfFaults(picture: Picture, body: Box): string[] {
  const fields = inkedFields(picture, body);
  const rows = fields.map((row) => row.reduce((sum, inked) => sum + inked, 0));
  const columns = fields.map((_, column) => fields.reduce((sum, row) => sum + row[column]!, 0));
  return [...emptiest(rows, "rows"), ...emptiest(columns, "columns")];
}

function emptiest(inked: readonly number[], name: string): string[] {
  const half = FIELDS / 2;
  const shares = Array.from({ length: half + 1 }, (_, start) => {
    const sum = inked.slice(start, start + half).reduce((total, count) => total + count, 0);
    return sum / (half * FIELDS);
  });
  const least = Math.min(...shares);
  const start = shares.indexOf(least);
  const percent = Math.round(least * 100);
  return least < LEAST ? [`${name} ${start}–${start + half} of ${FIELDS} of the body have ink on ${percent} %`] : [];
}

/** 1 for each field with a pixel of ink, by row and column. */
function inkedFields({ scale, width, ink }: Picture, body: Box): number[][] {
  const edge = (from: number, to: number, share: number) => Math.round((from + (to - from) * share) * scale);
  const limits = (from: number, to: number) =>
    Array.from({ length: FIELDS + 1 }, (_, index) => edge(from, to, index / FIELDS));
  const [xs, ys] = [limits(body.left, body.right), limits(body.top, body.bottom)];
  return ys.slice(1).map((bottom, row) =>
    xs.slice(1).map((right, column) => {
      for (let y = ys[row]!; y < bottom; y++) {
        if (ink.subarray(y * width + xs[column]!, y * width + right).includes(1)) return 1;
      }
      return 0;
    }),
  );
}
