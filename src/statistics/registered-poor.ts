import type { Household } from "../model/county.ts";

/** Households and their people. */
export interface RegisteredPoor {
  readonly households: number;
  /** 家庭人口 of all of them; `undefined` where one of them does not say. */
  readonly people?: number;
}

/** Whether a household is among the poor of the current year: whoever is not out yet (脱贫状态 not 脱贫; 预脱贫 and 返贫 are). */
export const isStillPoor = ({ state }: Pick<Household, "state">): boolean => state !== "脱贫";

/** 贫困户数 and 贫困人口 of the current year, counted from a place's households. */
export function registeredPoor(households: readonly Pick<Household, "state" | "size">[]): RegisteredPoor {
  const poor = households.filter(isStillPoor);
  const sizes = poor.flatMap(({ size }) => size ?? []);
  const isKnown = sizes.length === poor.length;
  return {
    households: poor.length,
    ...(isKnown ? { people: sizes.reduce((sum, size) => sum + size, 0) } : {}),
  };
}
