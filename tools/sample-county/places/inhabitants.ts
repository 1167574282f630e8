import { years } from "../calendar.ts";
import { type Household, isStillPoor, sizeBefore } from "../people/household.ts";
import type { SampleVillage } from "./villages.ts";

/** A village with those of its people who are registered, and how many there are in all. */
export interface PeopledVillage {
  readonly village: SampleVillage;
  readonly registered: readonly Household[];
  /** Registered persons at the end of 2013. */
  readonly opening: number;
  /** 乡村人口 at the end of 2014. */
  readonly population: number;
  /** 乡村人口 of any year. */
  readonly populationIn: (year: number) => number;
}

/** Counts the people of each village: so many that its registered ones are the poor of its rate. */
export function peopledVillages(
  villages: readonly SampleVillage[],
  households: readonly Household[],
): PeopledVillage[] {
  const byVillage = Map.groupBy(households, ({ village }) => village);
  return villages.map((village) => {
    const registered = byVillage.get(village) ?? [];
    const opening = registered.reduce((sum, household) => sum + sizeBefore(household), 0);
    const first = Math.round(opening / village.rate);
    const populationIn = (year: number): number => Math.round(first + ((year - years.base) * first) / 260);
    return { village, registered, opening, population: populationIn(years.current), populationIn };
  });
}

/** Persons in households. */
export function personsIn(households: readonly Household[]): number {
  return households.reduce((sum, { members }) => sum + members.length, 0);
}

/** Registered households that are still poor at the end of 2014. */
export function stillPoorIn({ registered }: PeopledVillage): Household[] {
  return registered.filter(isStillPoor);
}
