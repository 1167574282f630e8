import { PAPER_SIZES, type PaperName } from "./paper-sizes.ts";

/** A size of paper that an office asks for, in mm; without an orientation a sheet lies or stands as suits it. */
export interface PaperRequest {
  /** Short and long side, mm. */
  readonly short: number;
  readonly long: number;
  readonly orientation?: "portrait" | "landscape";
}

/** Sizes that sheets can be set on, mm: from a sheet of A4 to the largest board in use. */
export const PAPER_LIMITS = { least: 200, most: 3000, longest: 3 } as const;

/** What to write, for messages. */
export const PAPER_HINT = "写 A0、A1、A2、A3、A4，或毫米数如 900×1200；可加“横”或“竖”，如“A2 横”";

const WRITTEN =
  /^(?:(A[0-4])|(\d{2,4}(?:\.\d+)?)\s*(?:mm|毫米)?\s*[x×*X✕]\s*(\d{2,4}(?:\.\d+)?)\s*(?:mm|毫米)?)?\s*(横|竖|横向|竖向|横版|竖版|landscape|portrait)?$/i;

/**
 * Reads a size as people write it: `A2`, `a2 横`, `900×1200`, `900x1200mm 竖`. Undefined where it cannot be read or
 * lies outside the limits. Sides may come in either order: 1200×900 is the same paper as 900×1200.
 */
export function parsePaper(text: string): PaperRequest | undefined {
  const match = WRITTEN.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [, name, first, second, way] = match;
  const [one = 0, other = 0] = [Number(first), Number(second)].sort((a, b) => a - b);
  const { short, long } = name ? PAPER_SIZES[name.toUpperCase() as PaperName] : { short: one, long: other };
  if (
    !short ||
    !long ||
    short < PAPER_LIMITS.least ||
    long > PAPER_LIMITS.most ||
    long > short * PAPER_LIMITS.longest
  ) {
    return undefined;
  }
  return { short, long, ...(way ? { orientation: /横|landscape/i.test(way) ? "landscape" : "portrait" } : {}) };
}
