/** The candidate that shares most characters with the text (Dice, at least half), for “是否应为…” hints. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = new Set(text);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const candidate of candidates) {
    const have = new Set(candidate);
    const score = (2 * wanted.intersection(have).size) / (wanted.size + have.size);
    if (score > bestScore || (score === bestScore && best === undefined)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
