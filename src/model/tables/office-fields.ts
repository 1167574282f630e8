/**
 * Shapes of fields that only the office may see: the class every field about a person or a household has unless the
 * law on disclosure names it.
 */

/** An amount in yuan. */
export const yuan = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "money", unit: "元", privacy: "office", note }) as const;

/** A measurement of land, in mu. */
export const mu = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "decimal", unit: "亩", privacy: "office", note }) as const;

/** Free text. */
export const officeText = <const H extends string, const A extends readonly string[]>(
  header: H,
  note: string,
  aliases: A,
) => ({ header, aliases, type: "text", privacy: "office", note }) as const;

/** Yes or no. */
export const yesNo = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "boolean", privacy: "office", note }) as const;

/** A calendar day. */
export const day = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "date", privacy: "office", note }) as const;

/** A calendar day of which it is enough to know the month. */
export const month = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ ...day(header, note, aliases), monthOnly: true }) as const;
