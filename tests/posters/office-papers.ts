import { A0, A1, A3, A4, landscape, type Paper, portrait } from "../../src/theme/paper.ts";

/**
 * Papers that offices hang: the smallest and the largest both ways, those between one way each. What fits on these fits on
 * the others: sizes between differ only in scale.
 */
export const officePapers: readonly (readonly [name: string, paper: Paper])[] = [
  portrait(A4),
  landscape(A4),
  portrait(A3),
  landscape(A1),
  portrait(A0),
  landscape({ width: 600, height: 900 }),
  portrait({ width: 1200, height: 2400 }),
  landscape({ width: 1200, height: 2400 }),
].map((paper) => [`${paper.width} × ${paper.height}`, paper]);
