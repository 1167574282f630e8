/** Sizes to try one after the other; each answer says whether the size before fitted. */
export type Sizes = Generator<number, void, boolean | undefined>;

/**
 * What `trial` makes of the largest size that fits; `undefined` where none of those tried does. `trial` gives
 * `undefined` for a size that does not fit. Which sizes are tried is said by one of the ways below.
 */
export function largestThatFits<T>(sizes: Sizes, trial: (size: number) => T | undefined): T | undefined {
  let best: T | undefined;
  for (let next = sizes.next(); !next.done; ) {
    const made = trial(next.value);
    best = made ?? best;
    next = sizes.next(made !== undefined);
  }
  return best;
}

/** From the first on until one fits. */
export function* inOrder(sizes: Iterable<number>): Sizes {
  for (const size of sizes) if (yield size) return;
}

/** From `most` down to `least` in equal steps, both included. */
export function* inSteps(most: number, least: number, steps: number): Sizes {
  const step = (most - least) / steps;
  yield* inOrder(Array.from({ length: steps + 1 }, (_, index) => least + step * (steps - index)));
}

/** From `most` down, each made by `smaller` from the one before, none under `least`. */
export function* stepping(most: number, least: number, smaller: (size: number) => number): Sizes {
  for (let size = most; size >= least; size = smaller(size)) if (yield size) return;
}

/** `most`, else `least`, else as near to `most` as so many halvings of what lies between get; smaller sizes must fit too. */
export function* byHalving(most: number, least: number, halvings: number): Sizes {
  if (yield most) return;
  if (yield least) yield* between(most, least, halvings);
}

/** As near to `unfit`, which does not fit, as so many halvings get from `fitting`, which does; either may be the larger. */
export function* between(unfit: number, fitting: number, halvings: number): Sizes {
  let [far, near] = [unfit, fitting];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (near + far) / 2;
    if (yield middle) near = middle;
    else far = middle;
  }
}
