/** Distances in ems, and how much boxes are larger than their text needs: grown where the sheet has room to spare. */
export interface Spacing {
  /** Between columns of one group. */
  readonly column: number;
  /** Between groups with different heads. */
  readonly group: number;
  /** Between levels, the bus line half way. */
  readonly level: number;
  /** Between boxes of a column. */
  readonly stack: number;
  /** Room left of a stacked box for its line. */
  readonly indent: number;
  /** Between a head and the boxes beside it. */
  readonly aside: number;
  /** Multiplies the space above and beneath the text of a box. */
  readonly air: number;
  /** Multiplies the width of boxes. */
  readonly breadth: number;
}

/** The least that looks well. */
export const TIGHT: Spacing = {
  column: 0.9,
  group: 1.5,
  level: 1.9,
  stack: 0.65,
  indent: 1.1,
  aside: 1.5,
  air: 1,
  breadth: 1,
};

/** How far each may grow. Boxes grow first and the gaps with them a little; what room is left then goes to the gaps. */
const LIMITS = { breadth: 1.45, across: { first: 1.7, last: 5 }, down: 3.6, air: 2.4 };

/** Distances for a share of growth across (0–2: boxes in the first half) and down (0–1). */
export function grown(across: number, down: number): Spacing {
  const boxes = Math.min(across, 1);
  const gaps =
    between(1, LIMITS.across.first, boxes) + Math.max(0, across - 1) * (LIMITS.across.last - LIMITS.across.first);
  const levels = between(1, LIMITS.down, down);
  return {
    column: TIGHT.column * gaps,
    group: TIGHT.group * gaps,
    indent: TIGHT.indent * Math.sqrt(gaps),
    aside: TIGHT.aside * gaps,
    level: TIGHT.level * levels,
    stack: TIGHT.stack * levels,
    air: between(1, LIMITS.air, down),
    breadth: between(1, LIMITS.breadth, boxes),
  };
}

function between(start: number, end: number, share: number): number {
  return start + share * (end - start);
}
