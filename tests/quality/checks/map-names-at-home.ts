import type { MapNames } from "../reading/map-names.ts";
import { isStray } from "../reading/name-ground.ts";

/** Names that a reader could take for a neighbour's: mostly on other ground than their own, and no line leads them home. */
export function strayNameFaults({ names }: MapNames): string[] {
  return names
    .filter((name) => !name.leader && isStray(name))
    .map(({ text, own }) => `${text} lies to ${Math.round(own * 100)} % on its own ground and no line leads it`);
}
