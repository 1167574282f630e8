import type { Measure } from "../model/county.ts";

/** What is done for a household, by year. */
export interface HouseholdMeasures {
  /** 类别 of all of it, each once. */
  readonly kinds: readonly string[];
  /** Done in the current year. */
  readonly done: readonly Measure[];
  /** To be done in the planned year. */
  readonly planned: readonly Measure[];
}

/**
 * Sorts a household's measures: of the current year those that are done (计划实施 alone is no result), of the planned year all.
 */
export function householdMeasures(
  measures: readonly Measure[],
  { current, planned }: { readonly current: number; readonly planned: number },
): HouseholdMeasures {
  return {
    kinds: [...new Set(measures.flatMap(({ kind }) => kind ?? []))],
    done: measures.filter(({ year, state }) => year === current && state !== "计划实施"),
    planned: measures.filter(({ year }) => year === planned),
  };
}
