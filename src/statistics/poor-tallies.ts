import type { Household } from "../model/county.ts";
import { knownSum } from "./known-sum.ts";
import { isStillPoor } from "./registered-poor.ts";
import { byGroup } from "./village-groups.ts";

/** Poor households that have something in common, and their people. */
export interface PoorTally<K> {
  /** What they have in common; absent of those whose office has not filled it in. */
  readonly key?: K;
  readonly households: number;
  /** Σ家庭人口 of those that say; absent where none does. */
  readonly people?: number;
}

/** The households of a village that are not out of poverty (`isStillPoor`), counted in three ways: each of them once in each. */
export interface VillageTallies {
  readonly total: PoorTally<never>;
  /** How many of them do not say their 家庭人口, so that it is in no sum. */
  readonly unsized: number;
  /** By 村民小组, in the order of their numbers. */
  readonly groups: readonly PoorTally<string>[];
  /** By 主要致贫原因, the most frequent first; 其他 after the causes with a name. */
  readonly causes: readonly PoorTally<string>[];
  /** By 计划脱贫年度, in their order. */
  readonly exits: readonly PoorTally<number>[];
}

const OTHER_CAUSE = "其他";

/** Counts a village's poor households by where they live, why they are poor and when they are to leave. */
export function villageTallies(households: readonly Household[]): VillageTallies {
  const poor = households.filter(isStillPoor);
  const causes = tallies(Map.groupBy(poor, ({ mainCause }) => mainCause));
  const exits = tallies(Map.groupBy(poor, ({ plannedExitYear }) => plannedExitYear));
  const last = <K>({ key }: PoorTally<K>) => (key === undefined ? 2 : Number(key === OTHER_CAUSE));
  return {
    total: tally<never>(undefined, poor),
    unsized: poor.filter(({ size }) => size === undefined).length,
    groups: tallies(new Map([...byGroup(poor)].map(([name, rows]) => [name || undefined, rows]))),
    causes: causes.sort((a, b) => last(a) - last(b) || b.households - a.households),
    exits: exits.sort((a, b) => (a.key ?? Number.MAX_VALUE) - (b.key ?? Number.MAX_VALUE)),
  };
}

function tallies<K>(groups: ReadonlyMap<K | undefined, readonly Household[]>): PoorTally<K>[] {
  return [...groups].map(([key, rows]) => tally(key, rows));
}

function tally<K = never>(key: K | undefined, rows: readonly Household[]): PoorTally<K> {
  const people = knownSum(rows.map(({ size }) => size));
  return {
    ...(key === undefined ? {} : { key }),
    households: rows.length,
    ...(people === undefined ? {} : { people }),
  };
}
