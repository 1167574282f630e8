/** Numbers as Chinese office sheets print them. */

/** 12345.6 → 12,345.6; decimals are kept to `digits`. An unknown value prints as a dash. */
export function formatNumber(value: number | undefined, digits = 0): string {
  if (value === undefined) return "—";
  const [whole, fraction] = roundHalfUp(value, digits).toFixed(digits).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** A ratio (0–1) in percent with one decimal, rounded half up on the exact ratio: 2124/9907 → 21.4%. */
export function formatPercent(ratio: number | undefined, digits = 1): string {
  if (ratio === undefined) return "—";
  return `${roundHalfUp(ratio * 100, digits).toFixed(digits)}%`;
}

/** Half-up rounding (away from zero) that is not misled by binary fractions such as 1.005. */
export function roundHalfUp(value: number, digits: number): number {
  const steps = 10 ** digits;
  const shifted = Number((Math.abs(value) * steps).toPrecision(14));
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / steps;
}
