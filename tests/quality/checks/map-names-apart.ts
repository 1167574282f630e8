import { boxesOverlap, distanceToBox } from "../../../src/charts/parts/box.ts";
import { crossesBox, distanceToSegment, segmentsCross } from "../../../src/charts/parts/segment.ts";
import type { MapName, MapNames } from "../reading/map-names.ts";

/** What may touch for reasons of arithmetic, mm. */
const TOUCH = 0.01;

/** Names over names or symbols, and leader lines over names, strange symbols or one another. */
export function touchingNameFaults({ names, symbols }: MapNames): string[] {
  const pairs = names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other] as const));
  return [
    ...pairs.flatMap(([name, other]) => nameFaults(name, other)),
    ...names.flatMap((name) =>
      symbols.flatMap(({ placeId, name: other, at, radius }) => {
        const isOwn = placeId === name.placeId;
        if (distanceToBox(at, name.box) < radius - TOUCH) return [`${name.text} covers the symbol of ${other}`];
        const isCrossed = !isOwn && name.leader && distanceToSegment(at, name.leader) < radius - TOUCH;
        return isCrossed ? [`the line of ${name.text} crosses the symbol of ${other}`] : [];
      }),
    ),
  ];
}

function nameFaults(name: MapName, other: MapName): string[] {
  const isOne = name.placeId === other.placeId;
  const faults: string[] = [];
  if (!isOne && boxesOverlap(name.box, other.box)) faults.push(`${name.text} and ${other.text} overlap`);
  for (const [a, b] of [
    [name, other],
    [other, name],
  ] as const) {
    if (a.leader && crossesBox(a.leader, b.box)) faults.push(`the line of ${a.text} crosses ${b.text}`);
  }
  const isCrossing = name.leader && other.leader && segmentsCross(name.leader, other.leader);
  return isCrossing ? [...faults, `the lines of ${name.text} and ${other.text} cross`] : faults;
}
