import { type Box, boxesOverlap } from "../parts/box.ts";
import { crossesBox, segmentsCross } from "../parts/segment.ts";
import type { Candidate } from "./candidates.ts";
import { GridIndex } from "./grid-index.ts";

/** A candidate with what it costs. */
export interface PricedCandidate extends Candidate {
  readonly cost: number;
}

/** The labels that lie on the map at the moment, by their numbers, and who is in whose way. */
export class Board {
  readonly #places: (PricedCandidate | undefined)[] = [];
  readonly #boxes: GridIndex;
  readonly #leaders: GridIndex;

  constructor(frame: Box, expected: number) {
    this.#boxes = new GridIndex(frame, expected * 2);
    this.#leaders = new GridIndex(frame, expected * 2);
  }

  /** Where a label lies. */
  placeOf(label: number): PricedCandidate | undefined {
    return this.#places[label];
  }

  /** Lays a label down, taking it up from where it lay. */
  place(label: number, candidate: PricedCandidate): void {
    this.lift(label);
    this.#places[label] = candidate;
    this.#boxes.add(label, candidate.box);
    if (candidate.leader) this.#leaders.addSegment(label, candidate.leader);
  }

  /** Takes a label off the map. */
  lift(label: number): void {
    if (!this.#places[label]) return;
    this.#places[label] = undefined;
    this.#boxes.remove(label);
    this.#leaders.remove(label);
  }

  /** Labels that would have to go for a candidate; `undefined` when they are more than `limit`. */
  inTheWay(label: number, { box, leader }: Candidate, limit: number): number[] | undefined {
    // The innermost step of the search: plain loops, as closures made anew for each call took a third of its time.
    const found: number[] = [];
    for (const other of this.#boxes.near(box)) {
      if (other !== label && boxesOverlap(this.#places[other]!.box, box)) add(found, other);
      if (found.length > limit) return undefined;
    }
    for (const other of this.#leaders.near(box)) {
      if (other !== label && crossesBox(this.#places[other]!.leader!, box)) add(found, other);
      if (found.length > limit) return undefined;
    }
    if (!leader) return found;
    for (const other of this.#boxes.nearSegment(leader)) {
      if (other !== label && crossesBox(leader, this.#places[other]!.box)) add(found, other);
      if (found.length > limit) return undefined;
    }
    for (const other of this.#leaders.nearSegment(leader)) {
      if (other !== label && segmentsCross(leader, this.#places[other]!.leader!)) add(found, other);
      if (found.length > limit) return undefined;
    }
    return found;
  }
}

function add(found: number[], other: number): void {
  if (!found.includes(other)) found.push(other);
}
