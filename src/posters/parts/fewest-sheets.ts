import { type Orientation, orientationOf, type Paper, type PaperChoice } from "../../theme/paper.ts";

/**
 * Sheets planned on the paper, of those offered, that needs the fewest of them; of equals the one that lies or stands as
 * the poster likes it. `plan` may give none: then no paper gives any.
 */
export function fewestSheets<T>(
  papers: PaperChoice,
  liked: Orientation,
  plan: (paper: Paper) => readonly T[],
): readonly T[] {
  const plans = [...papers]
    .sort((a, b) => Number(orientationOf(b) === liked) - Number(orientationOf(a) === liked))
    .map((paper) => plan(paper));
  return plans.reduce((best, next) => (next.length < best.length ? next : best));
}
