import { round } from "../../theme/round.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import type { PricedCandidate } from "./board.ts";
import { atSize, type MeasuredLabel } from "./sized-label.ts";
import type { Surroundings } from "./surroundings.ts";
import type { LabelOptions } from "./types.ts";

/** Sizes that are tried between the largest and the smallest, both included. */
const SIZES = 5;
/** With a larger share of names without a place, a size that is not the smallest is not worth a long search. */
const HOPELESS = 0.03;
/** What a name without a place costs against the mean cost of a name. */
const HOMELESS = 100;
/** What half the size costs against the mean cost of a name: the large size wins unless many names gain by the smaller. */
const SMALLNESS = 5;
/** A name whose place costs less has nothing to gain by a smaller size. */
const CONTENT = 1.5;
/** A smaller size is not expected to bring the mean cost under this share of a larger one's. */
const LEAST_SHARE = 0.5;

/**
 * Tries common sizes from large to small. The first at which each name has a good place without a leader wins; where names
 * cross borders, need leaders or find no place, the best of all sizes. Sizes keep their ratios, so that poor villages stay larger.
 */
export function chooseSize(
  measured: readonly MeasuredLabel[],
  surroundings: Surroundings,
  options: LabelOptions,
): Arrangement {
  const preferred = measured.map(({ request }) => request.size);
  const top = Math.max(1, (options.maxSize ?? 0) / Math.max(...preferred));
  const bottom = Math.min(top, options.minSize / Math.min(...preferred));
  let best: { arrangement: Arrangement; mean: number; score: number } | undefined;
  for (const scale of scales(top, bottom)) {
    const smallness = (SMALLNESS * (1 - scale / top)) / 0.5;
    if (best && smallness + best.mean * LEAST_SHARE >= best.score) break;
    // Rounded, so that nearly equal sizes do not differ on the sheet.
    const labels = measured.map((label) =>
      atSize(label, round(Math.max(options.minSize, readableFrom(label), label.request.size * scale))),
    );
    const giveUp = scale === bottom ? labels.length : Math.max(3, HOPELESS * labels.length);
    const arrangement = arrange(labels, surroundings, options.frame, giveUp);
    const mean = meanCost(arrangement);
    const score = smallness + mean;
    if (!best || score < best.score) best = { arrangement, mean, score };
    if (placesOf(arrangement).every((place) => place && !place.leader && place.cost < CONTENT)) break;
  }
  return best!.arrangement;
}

/** The smallest size (mm) at which one of a label's forms can be read. */
function readableFrom({ forms }: MeasuredLabel): number {
  // Rounding may not take it under the size that its note needs.
  return Math.ceil(Math.min(...forms.map(({ leastSize = 0 }) => leastSize)) * 100) / 100;
}

function scales(top: number, bottom: number): number[] {
  if (top === bottom) return [top];
  return Array.from({ length: SIZES }, (_, i) => top + ((bottom - top) * i) / (SIZES - 1));
}

function meanCost(arrangement: Arrangement): number {
  const places = placesOf(arrangement);
  const total = places.reduce((sum, place) => sum + (place ? place.cost : HOMELESS * places.length), 0);
  return total / places.length;
}

function placesOf({ board, seekers }: Arrangement): (PricedCandidate | undefined)[] {
  return seekers.map((_, i) => board.placeOf(i));
}
