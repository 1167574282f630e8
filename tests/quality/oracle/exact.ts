/** A number as a fraction of whole numbers in lowest terms, the lower one above zero: nothing is lost on the way to a page. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Exact = { over: 0n, under: 1n };

/** The number that a cell says: 3000, -563.59. */
export function exact(text: string): Exact {
  const [, sign, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`Not a number: ${text}`);
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

export function plus(a: Exact, b: Exact): Exact {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function times(a: Exact, b: Exact): Exact {
  return fraction(a.over * b.over, a.under * b.under);
}

/** `undefined` for a division by nothing. */
export function divided(a: Exact, b: Exact): Exact | undefined {
  if (b.over === 0n) return undefined;
  const sign = b.over < 0n ? -1n : 1n;
  return fraction(a.over * b.under * sign, a.under * b.over * sign);
}

export function isLess(a: Exact, b: Exact): boolean {
  return a.over * b.under < b.over * a.under;
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(plus, ZERO);
}

function fraction(over: bigint, under: bigint): Exact {
  const common = greatestCommonDivisor(over < 0n ? -over : over, under);
  return { over: over / common, under: under / common };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
