import type { County, Village } from "../../model/county.ts";

/** A list of so many villages stands in one block; longer ones in two. */
const ONE_BLOCK = 9;
/** Beneath a list: what is not listed, and the total. */
const MORE = 2;
/** More rows than this are set smaller. */
const MOST = 16;

/**
 * Rows of the longest table on the map sheets of a township, the list of its poor villages or that of its years: all sheets
 * make room for it, so that their maps have one frame.
 */
export function panelRows({ profile }: County, villages: readonly Village[]): number {
  const { planned, target } = profile.years;
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const listed = poor > ONE_BLOCK ? Math.ceil(poor / 2) : poor;
  return Math.min(MOST, Math.max(target - planned + 1 + 1, listed + MORE));
}
