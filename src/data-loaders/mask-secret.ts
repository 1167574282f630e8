/** First three and last four characters of a long number, so that a problem can be shown without giving the value away. */
export const maskSecret = (value: string): string =>
  value.length > 7 ? `${value.slice(0, 3)}${"*".repeat(value.length - 7)}${value.slice(-4)}` : value;
