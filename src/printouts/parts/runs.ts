/** A run of text: words, or room to write by hand, so many characters wide. */
export type LetterRun = string | { readonly blank: number };

/** A box for an opinion or for a record. */
export interface HandBoxContent {
  readonly heading: string;
  readonly lines: readonly (readonly LetterRun[])[];
}

/** What is known, or room for it. */
export const orBlank = (value: string | number | undefined, width = 4): LetterRun =>
  value === undefined ? { blank: width } : `${value}`;

/** The text of a template with its values: `say\`全村${12}户\``. */
export const say = (words: TemplateStringsArray, ...values: readonly LetterRun[]): LetterRun[] =>
  words.flatMap((word, index) => (index < values.length ? [word, values[index]!] : [word])).filter((run) => run !== "");
