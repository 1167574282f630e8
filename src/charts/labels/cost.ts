import type { Candidate } from "./candidates.ts";
import type { SizedLabel } from "./sized-label.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * What a place costs the reader. The unit is a feeling: 1 is about the difference between a name at the right of its
 * symbol and one that needs a second look.
 */
const COSTS = {
  /** Over the edge of another village's polygon, and the whole box there: the name seems to be theirs. */
  crossing: 1,
  foreignGround: 4,
  /** Whole box over no village at all, while it has a polygon of its own. */
  noGround: 0.5,
  /** Any leader. */
  leader: 1.7,
  /** Each em between the box and its symbol. */
  gap: 0.22,
  /** Another symbol right at the box; twice that in line with the text. */
  otherSymbol: 0.8,
  /** A border under the box, and each em of it. */
  onBorder: 0.5,
  border: 0.3,
};

/** So much of a box over a polygon is none: corners of boxes are empty. */
const NO_SHARE = 0.015;

/** Reach (ems) within which another symbol could be taken for the name's own. */
const CONFUSION_REACH = 0.9;

/** Cost of a candidate that the surroundings allow, whatever the other labels do. */
export function costOf(label: SizedLabel, candidate: Candidate, surroundings: Surroundings): number {
  const { box, gap, habit, leader } = candidate;
  const { size, outline } = label;
  let cost = habit + COSTS.gap * (gap / size) + (leader ? COSTS.leader : 0);
  const { own, foreign } = surroundings.shares(label, box);
  if (foreign > NO_SHARE) cost += COSTS.crossing + COSTS.foreignGround * foreign;
  const beyond = outline ? 1 - own - foreign : 0;
  // A name with a leader may well stand on no village's ground; one that touches its symbol runs over the border.
  if (beyond > NO_SHARE) cost += (leader ? 0 : COSTS.crossing) + COSTS.noGround * beyond;
  const reach = CONFUSION_REACH * size;
  for (const other of surroundings.symbolsNear(label, box, reach)) {
    cost += COSTS.otherSymbol * (1 - other.gap / reach) * (other.inLine ? 2 : 1);
  }
  const underneath = surroundings.borderLength(box);
  return cost + (underneath > 0 ? COSTS.onBorder + COSTS.border * (underneath / size) : 0);
}
