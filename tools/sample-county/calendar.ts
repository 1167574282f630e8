import type { Rng } from "./rng.ts";

/** The years of the sample: 基期, 现状, 计划, 目标. */
export const years = { base: 2013, current: 2014, planned: 2015, target: 2020 } as const;

/** The years that the plans cover. */
export const plannedYears = [2015, 2016, 2017, 2018, 2019, 2020] as const;

/** ISO date from numbers. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A day of the year between two months (both included); never after the 28th, so that every month has it. */
export function dayIn(rng: Rng, year: number, fromMonth: number, toMonth: number): string {
  return isoDate(year, rng.int(fromMonth, toMonth), rng.int(1, 28));
}
