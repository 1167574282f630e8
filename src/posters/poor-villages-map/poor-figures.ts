import type { TotalFigure } from "../../statistics/totals.ts";

/** Figures of a place that sheets of poor villages print. */
export const POOR_FIGURES: readonly TotalFigure[] = ["poorHouseholds", "poorPopulation", "rate"];
