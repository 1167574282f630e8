import type { Board, PricedCandidate } from "./board.ts";

/** A label in the search: its candidates, cheapest first, and how much its comfort counts. */
export interface Seeker {
  readonly options: readonly PricedCandidate[];
  readonly weight: number;
}

/** Cost of having no place: far more than any place costs. */
const NO_PLACE = 200;
/** How many labels one candidate may drive out. */
const MAX_DRIVEN_OUT = 2;
/** Candidates tried for one label at one depth, those of the labels driven out included: bounds the time. */
const MAX_TRIALS = 400;
/** A gain smaller than this is none: keeps rounding errors from turning the search in circles. */
const LEAST_GAIN = 1e-6;

/**
 * Gives each label in turn the best place it can have, driving out others where that is a gain for all together
 * (ejection chains). Each step lowers the total cost; stops after `rounds` or when no label can do better.
 * Changes the board; `seekers[i]` is the board's label `i`. Labels driven out may drive out others again: once for a
 * label that merely wants better, up to `depth` times for one without any place.
 */
export function improve(board: Board, seekers: readonly Seeker[], rounds: number, depth: number): void {
  const search = new Search(board, seekers, depth);
  for (let round = 0; round < rounds; round += 1) {
    const moves = seekers.filter((_, i) => search.better(i)).length;
    if (moves === 0) return;
  }
}

class Search {
  readonly #board: Board;
  readonly #seekers: readonly Seeker[];
  /** What was where before each step of the chain that is being tried. */
  readonly #trail: (readonly [label: number, place: PricedCandidate | undefined])[] = [];
  readonly #depths: readonly number[];
  #trials = 0;

  constructor(board: Board, seekers: readonly Seeker[], depth: number) {
    this.#depths = Array.from({ length: depth }, (_, i) => i + 1);
    this.#board = board;
    this.#seekers = seekers;
  }

  /** Moves a label to a better place if the total gains by it; shallow chains are tried before deep ones. */
  better(label: number): boolean {
    const old = this.#board.placeOf(label);
    const depths = old ? [1] : this.#depths;
    return depths.some((depth) => {
      this.#trail.length = 0;
      this.#trials = 0;
      return this.#settle(label, old, depth, -LEAST_GAIN) !== undefined;
    });
  }

  /**
   * Finds a label the first place that costs no more than its old one and `credit` together, and places for whom it
   * drives out. Returns the credit left, or `undefined` with the board as it was.
   */
  #settle(label: number, old: PricedCandidate | undefined, depth: number, credit: number): number | undefined {
    const { options, weight } = this.#seekers[label]!;
    const before = old?.cost ?? NO_PLACE;
    for (const option of options) {
      const left = credit + (before - option.cost) * weight;
      this.#trials += 1;
      if (left < 0 || this.#trials > MAX_TRIALS) break;
      const others = this.#board.inTheWay(label, option, depth > 0 ? MAX_DRIVEN_OUT : 0);
      if (!others || others.some((other) => this.#trail.some(([moved]) => moved === other))) continue;
      const after = this.#take(label, option, others, depth, left);
      if (after !== undefined) return after;
    }
    const left = credit + (before - NO_PLACE) * weight;
    return left < 0 ? undefined : left;
  }

  #take(
    label: number,
    option: PricedCandidate,
    others: readonly number[],
    depth: number,
    credit: number,
  ): number | undefined {
    const mark = this.#trail.length;
    const old = others.map((other) => this.#board.placeOf(other));
    for (const moved of [label, ...others]) this.#trail.push([moved, this.#board.placeOf(moved)]);
    for (const other of others) this.#board.lift(other);
    this.#board.place(label, option);
    let left: number | undefined = credit;
    for (let i = 0; i < others.length && left !== undefined; i += 1) {
      left = this.#settle(others[i]!, old[i], depth - 1, left);
    }
    if (left === undefined) this.#undo(mark);
    return left;
  }

  #undo(mark: number): void {
    const undone = this.#trail.splice(mark).reverse();
    for (const [label] of undone) this.#board.lift(label);
    for (const [label, place] of undone) if (place) this.#board.place(label, place);
  }
}
