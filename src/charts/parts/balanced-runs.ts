/** How much higher a limit is tried than the one before. */
const STEP = 1.02;

/**
 * A list in at most `count` runs in order, the heaviest of them as light as can be (within a few percent); `weights`
 * are those of the items.
 */
export function balancedRuns<T>(items: readonly T[], weights: readonly number[], count: number): T[][] {
  let limit = Math.max(0, ...weights, weights.reduce((sum, weight) => sum + weight, 0) / count);
  for (;;) {
    const runs = filledTo(items, weights, limit);
    if (runs.length <= count) return runs;
    limit *= STEP;
  }
}

function filledTo<T>(items: readonly T[], weights: readonly number[], limit: number): T[][] {
  const runs: T[][] = [];
  let room = 0;
  items.forEach((item, index) => {
    const weight = weights[index]!;
    if (runs.length === 0 || weight > room) {
      runs.push([]);
      room = limit;
    }
    runs.at(-1)!.push(item);
    room -= weight;
  });
  return runs;
}
