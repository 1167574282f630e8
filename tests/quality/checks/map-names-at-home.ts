import type { MapNames } from "../reading/map-names.ts";
import { isStray } from "../reading/name-ground.ts";

/** Names that a reader could take for a neighbour's: mostly on other ground than their own, and no line leads them home. */
export function strayNameFaults({ names }: MapNames): string[] {
  return names
    .filter((name) => !name.leader && isStray(name))
    .map(({ text, own }) => `${text} lies to ${Math.round(own * 100)} % on its own ground and no line leads it`);
}

/** Names of areas that are not whole on their own ground. */
export function strayGroundFaults({ grounds = [] }: MapNames): string[] {
  return grounds
    .filter(({ own }) => own < WHOLE)
    .map(({ lines, own }) => `${lines.join("")} lies to ${Math.round(own * 100)} % on its own ground`);
}

/** Coverage is measured along lines. */
const WHOLE = 0.995;
