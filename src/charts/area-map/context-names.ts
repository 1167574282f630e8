import { polygonContains } from "d3";
import type { PlacedLabels } from "../labels/types.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { type Box, boxAround, boxesOverlap, grow } from "../parts/box.ts";
import { widest } from "../parts/fit-size.ts";
import { crossesBox, type Segment } from "../parts/segment.ts";
import type { AreaMapProps } from "./props.ts";
import type { MapView } from "./view.ts";

/** One line of a name of the surroundings, about its middle, mm. */
export interface ContextName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Size of a name, of `type.label`; ems of a line at most, of a line's height, between characters and around the name. */
const SIZE = 1.25;
const EMS = { line: 7.5, height: 1.25, spacing: 0.12, room: 0.4 };
/** What the names keep clear of borders, ems of a label: 10 mm on A0. */
const CLEAR = 0.95;

/** Grey names of neighbours in the first of their places that is free; dropped where none is, for they are only context. */
export function placeContextNames(
  { width, height, type, focus, places, contextNames }: AreaMapProps,
  view: MapView,
  names: PlacedLabels,
  obstacles: readonly Box[],
  borders: readonly Segment[],
): ContextName[] {
  const size = type.label * SIZE;
  const taken: Box[] = [
    ...obstacles,
    ...names.labels.map((label) => label.box),
    ...names.indexed.map(({ marker }) => marker.box),
    ...places.map(({ anchor, symbol }) => boxAround(...view.toPanel(anchor), symbol?.radius ?? 1)),
  ];
  const own = view.outerRings(focus);
  const isFree = (box: Box) =>
    box.left > 0 &&
    box.top > 0 &&
    box.right < width &&
    box.bottom < height &&
    !taken.some((other) => boxesOverlap(other, box)) &&
    !borders.some((border) => crossesBox(border, grow(box, CLEAR * type.label - EMS.room * size))) &&
    !own.some((ring) => pointsOf(box).some((point) => polygonContains(ring, point)));
  return contextNames.flatMap(({ name, anchors }) => {
    const style = { size, letterSpacing: size * EMS.spacing };
    const lines = balancedLines(name, EMS.line * size, style);
    const halfWidth = widest(lines, style) / 2 + EMS.room * size;
    const halfHeight = (lines.length * EMS.height * size) / 2 + EMS.room * size;
    const spots = anchors.map((anchor) => view.toPanel(anchor));
    const spot = spots.find((point) => isFree(boxAround(...point, halfWidth, halfHeight)));
    if (!spot) return [];
    taken.push(boxAround(...spot, halfWidth, halfHeight));
    const [x, y] = spot;
    return lines.map((line, index) => ({
      name: line,
      x,
      y: y + (index - (lines.length - 1) / 2) * EMS.height * size,
      size,
    }));
  });
}

/** The ground that a line of a name takes. */
export function contextBox({ name, x, y, size }: ContextName): Box {
  const half = widest([name], { size, letterSpacing: size * EMS.spacing }) / 2;
  return boxAround(x, y, half, (EMS.height * size) / 2);
}

/** Points along three lines of a box: an area that a name would cover holds one of them. */
function pointsOf({ left, top, right, bottom }: Box): [number, number][] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return [top, (top + bottom) / 2, bottom].flatMap((y) =>
    shares.map((share): [number, number] => [left + share * (right - left), y]),
  );
}
