/** Division codes: 6 digits county, + 3 township (001–099 街道, 100–199 镇, 200–399 乡), + 3 village (000–399). Always text. */

/** The levels a county has. */
export type DivisionLevel = "county" | "township" | "village";

/** Number of digits of a code, by level. */
export const codeLength: Readonly<Record<DivisionLevel, number>> = { county: 6, township: 9, village: 12 };

/** The level a code belongs to, by its length; `undefined` where it is no code at all. */
export function divisionLevel(code: string): DivisionLevel | undefined {
  if (!/^[1-9]\d+$/.test(code)) return undefined;
  const levels: readonly DivisionLevel[] = ["county", "township", "village"];
  return levels.find((level) => codeLength[level] === code.length);
}

/** The code of the county a township lies in, or of the township a village lies in, as far as its digits tell. */
export function parentCode(code: string): string {
  return code.slice(0, -3);
}

/**
 * National lists write every division with 12 digits (`621224100000` for a township); cut that to the length of the
 * level, and leave anything else alone.
 */
export function shortCode(code: string, level: DivisionLevel): string {
  const length = codeLength[level];
  return code.length === 12 && /^0+$/.test(code.slice(length)) ? code.slice(0, length) : code;
}
