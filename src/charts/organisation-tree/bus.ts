import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";

/** Ends no further apart than this (ems) are one: floating point. */
const STRAIGHT_WITHIN = 1e-9;

/** From the foot of the head to a bus line `above` the level's top, and from it down to each column. */
export function busLines(
  trunk: number,
  foot: number,
  attach: readonly number[],
  top: number,
  above: number,
): Segment[] {
  const bus = top - above;
  const ends = [...attach, trunk];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  if (right - left < STRAIGHT_WITHIN) return [uprightLine(trunk, foot, top)];
  return [uprightLine(trunk, foot, bus), levelLine(bus, left, right), ...attach.map((x) => uprightLine(x, bus, top))];
}
