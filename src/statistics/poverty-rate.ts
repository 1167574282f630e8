/** The two counts that a poverty rate is made of. */
export interface PovertyCounts {
  /** 贫困人口, people. */
  readonly poorPopulation?: number;
  /** 乡村(农业户籍)人口, people. */
  readonly population?: number;
}

/**
 * 贫困发生率 (headcount rate, 0–1) = 贫困人口 ÷ 乡村人口 of one place.
 * `undefined` where a count is unknown or nobody lives there.
 */
export function povertyRate(counts: PovertyCounts): number | undefined {
  if (counts.poorPopulation === undefined || !counts.population) return undefined;
  return counts.poorPopulation / counts.population;
}
