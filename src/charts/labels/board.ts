import { boxesOverlap } from "./boxes.ts";
import type { Candidate } from "./candidates.ts";
import { GridIndex } from "./grid-index.ts";
import { crossesBox, segmentsCross } from "./segments.ts";
import type { Box } from "./types.ts";

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
    const found = new Set<number>();
    const meet = (candidates: number[], test: (place: PricedCandidate) => boolean): boolean => {
      for (const other of candidates) {
        if (other !== label && test(this.#places[other]!)) found.add(other);
        if (found.size > limit) return false;
      }
      return true;
    };
    const few =
      meet(this.#boxes.near(box), (place) => boxesOverlap(place.box, box)) &&
      meet(this.#leaders.near(box), (place) => crossesBox(place.leader!, box)) &&
      (!leader ||
        (meet(this.#boxes.nearSegment(leader), (place) => crossesBox(leader, place.box)) &&
          meet(this.#leaders.nearSegment(leader), (place) => segmentsCross(leader, place.leader!))));
    return few ? [...found] : undefined;
  }
}
