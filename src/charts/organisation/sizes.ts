import { breakLines } from "../../text/line-break.ts";
import { balancedLines } from "../parts/balanced-lines.ts";

/** Sizes of text and spaces of an organisation diagram, mm. All follow from the size of a member's name. */
export interface Sizes {
  /** Size of a member's name. */
  readonly em: number;
  readonly unit: number;
  readonly label: number;
  /** How much of the room that is left goes into spaces: 0 (tight) and up. */
  readonly air: number;
  readonly floor: number;
  /** How texts are broken: quickly while sizes are tried, well when they are drawn; into as many lines either way. */
  readonly breaking: typeof breakLines;
}

/** Line height. */
export const LEADING = 1.26;

/** Sizes of what stands in a head's box, of a member's name. */
export const HEADS = {
  leader: { title: 0.95, name: 1.65, unit: 0.85 },
  head: { title: 0.85, name: 1.25, unit: 0.74 },
  aside: { title: 0.74, name: 1, unit: 0.69 },
} as const;

const UNIT = 0.72;
const LABEL = 0.58;

/** All sizes for a name of `em` mm; nothing is under the floor. A `isDraft` is measured and not drawn. */
export function sizesOf(em: number, floor: number, { air, isDraft }: { air: number; isDraft: boolean }): Sizes {
  const breaking = isDraft ? breakLines : balancedLines;
  return { em, unit: Math.max(floor, UNIT * em), label: Math.max(floor, LABEL * em), air, floor, breaking };
}

/** Spaces, in names: as little as looks well, and what each grows by for an `air` of 1. */
const SPACES = {
  /** Between a leader and the line of groups beneath. */
  level: [1.5, 1.2],
  /** Above and beneath a member. */
  row: [0.2, 0.24],
  /** Above and beneath the text of a title, of a head. */
  title: [0.2, 0.14],
  head: [0.34, 0.3],
  /** Above the first and beneath the last member. */
  list: [0.25, 0.2],
} as const;

/** A space that grows with the room there is, mm. */
export function space(kind: keyof typeof SPACES, { em, air }: Sizes): number {
  const [least, growth] = SPACES[kind];
  return em * (least + growth * air);
}

/** Spaces that do not grow, in names. */
export const FIXED = {
  /** Between columns. */
  gap: 1.1,
  /** Left and right of the text in a box. */
  padding: 0.55,
  /** How far a member stands right of the one above it. */
  indent: 1.1,
  /** Between a name and the unit. */
  beside: 0.7,
} as const;
