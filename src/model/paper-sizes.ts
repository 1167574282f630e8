/** The sizes of ISO 216 that sheets are set on, mm. */
export const PAPER_SIZES = {
  A0: { short: 841, long: 1189 },
  A1: { short: 594, long: 841 },
  A2: { short: 420, long: 594 },
  A3: { short: 297, long: 420 },
  A4: { short: 210, long: 297 },
} as const;

/** Name of a size. */
export type PaperName = keyof typeof PAPER_SIZES;
