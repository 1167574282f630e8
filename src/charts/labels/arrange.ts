import type { Box } from "../parts/box.ts";
import { Board, type PricedCandidate } from "./board.ts";
import { type Candidate, closeCandidates, farCandidates, nearCandidates } from "./candidates.ts";
import { costOf } from "./cost.ts";
import { improve, type Seeker } from "./improve.ts";
import type { SizedLabel } from "./sized-label.ts";
import type { Surroundings } from "./surroundings.ts";

/** Rounds of improvement for each kind of candidates; the search mostly comes to rest earlier. */
export const ROUNDS = 8;
/** A place that costs more than this makes a label look for one with a leader. */
const UNHAPPY = 1.9;
/** Short leaders are expected to house this many times the names that long ones then may. */
const HOPE = 4;
/** The highest priority weighs so many times the lowest. */
const PRIORITY_WEIGHT = 3;

/** A label looking for a place; its candidates grow as it becomes less choosy. */
export interface LabelSeeker extends Seeker {
  readonly label: SizedLabel;
  options: readonly PricedCandidate[];
}

/** Labels at their sizes on the map: `seekers[i]` lies where `board.placeOf(i)` says, or nowhere yet. */
export interface Arrangement {
  readonly board: Board;
  readonly seekers: readonly LabelSeeker[];
}

/**
 * Places all labels at their sizes as well as they go. First beside the symbols and in the polygons; then those that
 * found nothing good, and all around those that found nothing, may use leaders; at last long leaders. `labels` must
 * come in a fixed order, as it breaks ties. With more than `giveUp` names still without a place the last step is left
 * out, with several times as many all leaders are.
 */
export function arrange(
  labels: readonly SizedLabel[],
  surroundings: Surroundings,
  frame: Box,
  giveUp: number,
): Arrangement {
  const weightOf = priorityWeights(labels);
  const seekers: LabelSeeker[] = labels.map((label) => ({
    label,
    weight: weightOf(label),
    options: priced(label, closeCandidates(label), surroundings),
  }));
  seekers.sort((a, b) => b.weight - a.weight || a.options.length - b.options.length);
  const board = new Board(frame, labels.length);
  const cost = (i: number) => board.placeOf(i)?.cost ?? Number.POSITIVE_INFINITY;
  const extend = (seeker: LabelSeeker, leaders: "near" | "far") => {
    const more = leaders === "near" ? nearCandidates(seeker.label) : farCandidates(seeker.label);
    seeker.options = sorted([...seeker.options, ...priced(seeker.label, more, surroundings)]);
  };

  const homeless = () => seekers.filter((_, i) => !board.placeOf(i));

  improve(board, seekers, ROUNDS, 1);
  const crowded = homeless();
  if (crowded.length <= HOPE * giveUp) {
    const isCrowded = ({ label }: LabelSeeker) => crowded.some((other) => areNeighbours(label, other.label));
    for (const [i, seeker] of seekers.entries()) if (cost(i) > UNHAPPY || isCrowded(seeker)) extend(seeker, "near");
    improve(board, seekers, ROUNDS, 3);
  }
  const lost = homeless();
  if (lost.length > 0 && lost.length <= giveUp) {
    for (const seeker of lost) extend(seeker, "far");
    improve(board, seekers, ROUNDS, 3);
  }
  return { board, seekers };
}

/** Those candidates that the surroundings allow, cheapest first. */
export function priced(
  label: SizedLabel,
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): PricedCandidate[] {
  const allowed = candidates.filter((candidate) => surroundings.allows(label, candidate));
  return sorted(allowed.map((candidate) => ({ ...candidate, cost: costOf(label, candidate, surroundings) })));
}

/** Cheapest first. */
export function sorted(candidates: PricedCandidate[]): PricedCandidate[] {
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** Priorities by rank, from 1 to `PRIORITY_WEIGHT`: their unit is the caller's. */
function priorityWeights(labels: readonly SizedLabel[]): (label: SizedLabel) => number {
  const ranks = [...new Set(labels.map(({ request }) => request.priority))].sort((a, b) => a - b);
  const step = (PRIORITY_WEIGHT - 1) / Math.max(1, ranks.length - 1);
  const weights = new Map(ranks.map((priority, rank) => [priority, 1 + rank * step]));
  return ({ request }) => weights.get(request.priority)!;
}

/** Whether two labels beside their symbols could come into each other's way. */
export function areNeighbours(a: SizedLabel, b: SizedLabel): boolean {
  const reach = a.request.symbolRadius + b.request.symbolRadius;
  const dx = Math.abs(a.request.anchor[0] - b.request.anchor[0]);
  const dy = Math.abs(a.request.anchor[1] - b.request.anchor[1]);
  return dx < 2 * (a.halfWidth + b.halfWidth) + reach && dy < 2 * (a.halfHeight + b.halfHeight) + reach;
}
