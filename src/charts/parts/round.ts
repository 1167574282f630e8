/** Millimetres to two decimals: finer than any printer, and the same bytes everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
