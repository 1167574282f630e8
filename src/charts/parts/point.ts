/** A position on paper, mm; y downwards. */
export type Point = readonly [x: number, y: number];
