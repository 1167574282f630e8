import { coverage, type Outline } from "../../../src/charts/labels/outline.ts";
import type { Box } from "../../../src/charts/parts/box.ts";

/** What a name lies on: shares (0–1) of its box. */
export interface NameGround {
  readonly own: number;
  /** On the ground of others. */
  readonly foreign: number;
}

/** So much of a name on its own ground, or so little on that of others, and it needs no line. */
const OWN = 0.5;
const FOREIGN = 0.15;

/** Ground of a name; a place without a polygon has its name on its own ground anywhere. */
export function nameGround(box: Box, own: Outline | undefined, others: readonly (Outline | undefined)[]): NameGround {
  const on = (outline: Outline | undefined) => (outline ? coverage(box, outline) : 0);
  return { own: own ? on(own) : 1, foreign: others.reduce((sum, outline) => sum + on(outline), 0) };
}

/** Whether a reader could take a name that no line leads for a neighbour's. */
export function isStray({ own, foreign }: NameGround): boolean {
  return own < OWN && foreign > FOREIGN;
}
