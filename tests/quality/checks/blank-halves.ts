import type { Box } from "../../../src/charts/parts/box.ts";
import { inkedFields } from "../reading/inked-fields.ts";
import type { Picture } from "../reading/picture.ts";

/** Fields that the body is divided into, each way. */
const FIELDS = 16;
/** Least share of a half's fields that have ink. The upper half of bars in falling order has 0.18. */
const LEAST = 0.15;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * Whether half of a sheet's body (mm) is blank: rows (or columns) of fields without any ink that make up half of them,
 * or a half with next to no ink, be it at a side or in the middle.
 */
export function blankHalfFaults(picture: Picture, body: Box): string[] {
  const fields = inkedFields(picture, body, FIELDS);
  const rows = fields.map(sum);
  const columns = fields.map((_, column) => sum(fields.map((row) => row[column]!)));
  return [...blankFaults(rows, "rows"), ...blankFaults(columns, "columns")];
}

/** `inked`: number of fields with ink in each row or column. */
function blankFaults(inked: readonly number[], name: string): string[] {
  const half = FIELDS / 2;
  const blank = inked.filter((count) => count === 0).length;
  const shares = Array.from(
    { length: half + 1 },
    (_, start) => sum(inked.slice(start, start + half)) / (half * FIELDS),
  );
  const least = Math.min(...shares);
  const start = shares.indexOf(least);
  const where = `${name} ${start + 1} to ${start + half} of ${FIELDS}`;
  return [
    ...(blank >= half ? [`${blank} of ${FIELDS} ${name} of the body are blank`] : []),
    ...(least < LEAST ? [`${where} of the body have ink on ${Math.round(least * 100)} % of their fields`] : []),
  ];
}
