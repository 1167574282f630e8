import { boxesOverlap, distanceToBox } from "../../../src/charts/parts/box.ts";
import type { Line } from "../reading/lines.ts";
import type { MapNames } from "../reading/map-names.ts";

/** What may touch for reasons of arithmetic, mm. */
const TOUCH = 0.01;

/** Names of rivers and roads over other names or symbols. */
export function coveringWayFaults({ names, symbols, ways = [] }: MapNames): string[] {
  return ways.flatMap(({ name, pieces }) =>
    pieces.flatMap(({ box }) => [
      ...names.filter((other) => boxesOverlap(box, other.box, TOUCH)).map(({ text }) => `${name} covers ${text}`),
      ...symbols
        .filter(({ at, radius }) => distanceToBox(at, box) < radius - TOUCH)
        .map((symbol) => `${name} covers the symbol of ${symbol.name}`),
    ]),
  );
}

/** Names of ways that the files do not have, and placed ones that the sheet does not say. */
export function unknownWayFaults(
  maps: readonly MapNames[],
  known: readonly string[],
  lines: readonly Line[],
): string[] {
  const said = lines.map(({ text }) => text).join(" ");
  return maps.flatMap(({ ways = [] }) =>
    ways.flatMap(({ name, pieces }) => [
      ...(known.includes(name) && pieces.length > 0 ? [] : [`${name} is in no file`]),
      ...pieces.filter(({ text }) => !said.includes(text)).map(({ text }) => `${text} of ${name} is not said`),
    ]),
  );
}
