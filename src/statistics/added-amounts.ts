/** A number and what it is of: 3.8公里. */
const AMOUNT = /^(\d+)(?:\.(\d+))?(\D.*)?$/;

/**
 * Written amounts added up: 3.8公里 and 1.2公里 are 5.0公里. Those of one unit are one, in the order in which the units come
 * first; what is not a number with a unit stays as it is written.
 */
export function addedAmounts(texts: readonly string[]): string[] {
  const sums = new Map<string, { digits: number; value: bigint; unit: string }>();
  for (const text of texts) {
    const [, whole, decimals = "", unit = ""] = AMOUNT.exec(text.trim()) ?? [];
    if (whole === undefined) {
      sums.set(`=${text}`, { digits: 0, value: 0n, unit: text.trim() });
      continue;
    }
    const before = sums.get(unit) ?? { digits: 0, value: 0n };
    const digits = Math.max(before.digits, decimals.length);
    const scaled = (value: bigint, from: number) => value * 10n ** BigInt(digits - from);
    const value = scaled(before.value, before.digits) + scaled(BigInt(whole + decimals), decimals.length);
    sums.set(unit, { digits, value, unit });
  }
  return [...sums].map(([key, { digits, value, unit }]) =>
    key.startsWith("=") ? unit : `${decimal(value, digits)}${unit}`,
  );
}

function decimal(value: bigint, digits: number): string {
  const figures = String(value).padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  return digits === 0 ? whole : `${whole}.${figures.slice(-digits)}`;
}
