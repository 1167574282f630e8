import { boxAround } from "../parts/box.ts";
import { type Arrangement, areNeighbours, type LabelSeeker, priced, ROUNDS, sorted } from "./arrange.ts";
import type { PricedCandidate } from "./board.ts";
import { closeCandidates, farCandidates, nearCandidates } from "./candidates.ts";
import { improve } from "./improve.ts";
import { placedLabel } from "./placed-label.ts";
import { atSize, measure, type SizedLabel } from "./sized-label.ts";
import type { Surroundings } from "./surroundings.ts";
import type { IndexedLabel, LabelOptions, LabelRequest } from "./types.ts";

/** Cost of a number instead of a name: more than any place of a name, less than nothing at all. */
const NUMBERED = 40;
/** First numbers look for free places, then names around them may become numbers too, and what these drove out follows. */
const PASSES = 4;

/**
 * Gives numbers to the names that found no place, from the top of the map downwards; other names may move for them.
 * Where there is no way at all the number stands on its symbol. Changes the arrangement.
 */
export function numberHomeless(
  arrangement: Arrangement,
  surroundings: Surroundings,
  options: LabelOptions,
): IndexedLabel[] {
  const { board, seekers } = arrangement;
  const markers = new Set<PricedCandidate>();
  const digits = "0".repeat(String(seekers.length).length);
  const allowNumber = (seeker: LabelSeeker, names: readonly PricedCandidate[]) => {
    const own = numberPlaces(numberLabel(seeker.label.request, digits, options), surroundings);
    for (const place of own) markers.add(place);
    seeker.options = sorted([...names, ...own]);
  };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const homeless = seekers.filter((_, i) => !board.placeOf(i));
    if (homeless.length === 0) break;
    for (const seeker of homeless) allowNumber(seeker, []);
    if (pass === 1) {
      const near = ({ label }: LabelSeeker) => homeless.some((other) => areNeighbours(label, other.label));
      for (const seeker of seekers) if (!homeless.includes(seeker) && near(seeker)) allowNumber(seeker, seeker.options);
    }
    improve(board, seekers, ROUNDS, 2);
  }
  const numbered = [...seekers.entries()].flatMap(([i, { label }]) => {
    const place = board.placeOf(i);
    return !place || markers.has(place) ? [{ request: label.request, place }] : [];
  });
  numbered.sort((a, b) => readingOrder(a.request, b.request));
  return numbered.map(({ request, place }, i) => {
    const label = numberLabel(request, String(i + 1), options);
    const marker = placedLabel(label, place ?? onSymbol(label));
    return { id: request.id, text: request.text, number: i + 1, marker };
  });
}

function numberLabel(request: LabelRequest, text: string, options: LabelOptions): SizedLabel {
  const { forms: _forms, ...plain } = request;
  return atSize(measure({ ...plain, text, weight: 700 }), options.minSize);
}

function numberPlaces(label: SizedLabel, surroundings: Surroundings): PricedCandidate[] {
  const candidates = [...closeCandidates(label), ...nearCandidates(label), ...farCandidates(label)];
  return priced(label, candidates, surroundings).map((place) => ({ ...place, cost: place.cost + NUMBERED }));
}

function onSymbol(label: SizedLabel): PricedCandidate {
  const [x, y] = label.request.anchor;
  const box = boxAround(x, y, label.halfWidth, label.halfHeight);
  return { box, anchor: "middle", kind: "beside", gap: 0, habit: 0, form: 0, cost: NUMBERED };
}

function readingOrder(a: LabelRequest, b: LabelRequest): number {
  return a.anchor[1] - b.anchor[1] || a.anchor[0] - b.anchor[0] || (a.id < b.id ? -1 : 1);
}
