import type { Household, MemberChange } from "../model/county.ts";

/** What came to a village's poor in a year less what left otherwise than by an exit. */
export interface YearChange {
  readonly households: number;
  readonly people: number;
}

/**
 * The number at the end of a year: opening − exited + changed, where `changed` is newly identified + returned − removed +
 * natural increase − natural decrease (for households and for people each by itself: households can split).
 */
export function closingCount(opening: number, exited: number, changed: number): number {
  return opening - exited + changed;
}

/** What changed in each village and year, as far as 贫困户 (识别年度) and 人口增减 tell. */
export function yearChanges(
  households: readonly Household[],
  memberChanges: readonly MemberChange[],
): (villageCode: string, year: number) => YearChange {
  const changes = new Map<string, { households: number; people: number }>();
  const add = (villageCode: string, year: number, more: YearChange) => {
    const key = `${villageCode} ${year}`;
    const { households: count, people } = changes.get(key) ?? { households: 0, people: 0 };
    changes.set(key, { households: count + more.households, people: people + more.people });
  };
  for (const { villageCode, identifiedYear, size = 0 } of households)
    if (identifiedYear !== undefined) add(villageCode, identifiedYear, { households: 1, people: size });
  const villageOf = new Map(households.map(({ id, villageCode }) => [id, villageCode]));
  for (const { householdId, date, kind } of memberChanges) {
    const villageCode = villageOf.get(householdId);
    if (villageCode !== undefined && date !== undefined)
      add(villageCode, Number(date.slice(0, 4)), { households: 0, people: kind === "减少" ? -1 : 1 });
  }
  return (villageCode, year) => changes.get(`${villageCode} ${year}`) ?? { households: 0, people: 0 };
}
