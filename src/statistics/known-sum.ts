/** Sum of what is given; `undefined` where nothing is. */
export function knownSum(values: readonly (number | undefined)[]): number | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? given.reduce((total, value) => total + value, 0) : undefined;
}

/** The same of yuan, to a fen: binary fractions do not add up to it. */
export function knownMoney(amounts: readonly (number | undefined)[]): number | undefined {
  const total = knownSum(amounts);
  return total === undefined ? undefined : Math.round(total * 100) / 100;
}
