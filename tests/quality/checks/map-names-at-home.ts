import type { MapNames } from "../reading/map-names.ts";

/** So much of a name on its own ground, or so little on that of others, and it needs no line. */
const OWN = 0.5;
const FOREIGN = 0.15;

/** Names that a reader could take for a neighbour's: mostly on other ground than their own, and no line leads them home. */
export function strayNameFaults({ names }: MapNames): string[] {
  return names
    .filter(({ own, foreign, leader }) => !leader && own < OWN && foreign > FOREIGN)
    .map(({ text, own }) => `${text} lies to ${Math.round(own * 100)} % on its own ground and no line leads it`);
}
