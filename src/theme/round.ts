/** A number to so many decimals. */
export function roundTo(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  return Math.round(value * steps) / steps;
}

/** Millimetres to two decimals: finer than any printer, and the same bytes everywhere. */
export function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
