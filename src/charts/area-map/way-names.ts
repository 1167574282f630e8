import { textWidth } from "../../theme/glyphs.ts";
import { type Box, boxAround, boxContains, boxesOverlap, grow } from "../parts/box.ts";
import type { Point } from "../parts/point.ts";
import { crossesBox, type Segment, segmentsOf } from "../parts/segment.ts";
import type { MapWay } from "./props.ts";
import type { MapView } from "./view.ts";

/** A part of a way's name about its middle, mm. */
interface NamePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** A name beside its way. */
export interface WayName {
  readonly kind: MapWay["kind"];
  readonly name: string;
  readonly size: number;
  readonly pieces: readonly NamePiece[];
}

/** What names of ways keep clear of, mm of the panel. */
export interface WayRoom {
  readonly frame: Box;
  readonly taken: readonly Box[];
  /** Lines that no name may stand on: leaders, strong borders. */
  readonly lines: readonly Segment[];
  readonly size: number;
  /** Where a name is liked best. */
  readonly middle: Point;
}

/** In sizes of the name: from its middle to the line, from character to character (tried from the widest), between trials, room around a character. */
const EMS = { away: 0.78, apart: [2.1, 1.5, 1.12], step: 0.7, room: 0.04 };

/** The names of ways, greatest first, each beside its line as near the middle of the map as it is free; others are left out. */
export function placeWayNames(ways: readonly MapWay[], view: MapView, room: WayRoom): WayName[] {
  const drawn = ways.map((way) => ({
    way,
    lines: way.lines.map((line) => line.map((p) => view.toPanel([p[0]!, p[1]!]))),
  }));
  const segments = drawn
    .flatMap(({ lines }) => lines.flatMap(segmentsOf))
    .filter((each) => crossesBox(each, room.frame));
  const placed: WayName[] = [];
  const named = drawn.filter(({ way }) => way.name !== "").toSorted((a, b) => rankOf(a.way) - rankOf(b.way));
  for (const { way, lines } of named) {
    if (placed.some(({ name }) => name === way.name)) continue;
    const taken = [...room.taken, ...placed.flatMap(({ pieces }) => pieces.map(({ box }) => box))];
    const isFree = (box: Box) =>
      boxContains(room.frame, box) &&
      !taken.some((other) => boxesOverlap(other, box)) &&
      !room.lines.some((line) => crossesBox(line, box)) &&
      !segments.some((line) => crossesBox(line, box));
    const pieces = besideLines(way.name, lines, room, isFree);
    if (pieces) placed.push({ kind: way.kind, name: way.name, size: room.size, pieces });
  }
  return placed;
}

/** Rivers are named before roads: one knows a road by where it leads. */
const rankOf = ({ kind, grade }: MapWay) => grade + (kind === "river" ? 0 : 0.5);

function besideLines(
  name: string,
  lines: readonly (readonly Point[])[],
  { size, middle, frame }: WayRoom,
  isFree: (box: Box) => boolean,
): NamePiece[] | undefined {
  // Characters stand apart along the line; a number is no row of characters.
  const parts = /^\p{Script=Han}+$/u.test(name) ? [...name] : [name];
  const walks = lines.map((line) => evenly(line, EMS.step * size));
  const starts = walks
    .flatMap((walk) => walk.map((_, at) => ({ walk, at })))
    .filter(({ walk, at }) => boxContains(frame, boxAround(...walk[at]!, 0)))
    .toSorted((a, b) => away(a.walk[a.at]!, middle) - away(b.walk[b.at]!, middle));
  for (const apart of EMS.apart) {
    const stride = Math.round(apart / EMS.step);
    for (const { walk, at } of starts) {
      for (const side of [-1, 1]) {
        const first = at - Math.round((stride * (parts.length - 1)) / 2);
        const pieces = setAlong(parts, walk, first, stride, side * EMS.away * size, size);
        if (pieces?.every(({ box }) => isFree(box)) && areApart(pieces)) return pieces;
      }
    }
  }
  return undefined;
}

const away = ([x, y]: Point, [mx, my]: Point) => (x - mx) ** 2 + (y - my) ** 2;

/** Points along a line at even steps. */
function evenly(line: readonly Point[], step: number): Point[] {
  const points: Point[] = [];
  let rest = 0;
  for (const [[ax, ay], [bx, by]] of segmentsOf(line)) {
    const length = Math.hypot(bx - ax, by - ay);
    let along = rest;
    for (; along < length; along += step) {
      points.push([ax + ((bx - ax) * along) / length, ay + ((by - ay) * along) / length]);
    }
    rest = along - length;
  }
  return points;
}

/** The parts of a name in reading order, each beside a point of the walk; `undefined` where the walk is too short. */
function setAlong(
  parts: readonly string[],
  walk: readonly Point[],
  first: number,
  stride: number,
  off: number,
  size: number,
): NamePiece[] | undefined {
  const last = first + stride * (parts.length - 1);
  if (first < 1 || last + 1 >= walk.length) return undefined;
  const [from, to] = [walk[first]!, walk[last]!];
  // Rivers are drawn from their source; names are read from the left, on upright ones from the top.
  const isUpright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const isBackward = isUpright ? to[1] < from[1] : to[0] < from[0];
  const inOrder = isBackward ? parts.toReversed() : parts;
  const pieces = inOrder.map((text, index): NamePiece => {
    const at = first + index * stride;
    const [x, y] = walk[at]!;
    const [beforeX, beforeY] = walk[at - 1]!;
    const [afterX, afterY] = walk[at + 1]!;
    const length = Math.hypot(afterX - beforeX, afterY - beforeY) || 1;
    const half = textWidth(text, { size, weight: 500 }) / 2 + EMS.room * size;
    // A wide part needs more room beside a line that is not level.
    const reach = off + Math.sign(off) * Math.max(0, half - size / 2) * (Math.abs(afterY - beforeY) / length);
    const middleX = x + (-(afterY - beforeY) / length) * reach;
    const middleY = y + ((afterX - beforeX) / length) * reach;
    return {
      text,
      x: middleX,
      y: middleY,
      box: grow(boxAround(middleX, middleY, half - EMS.room * size, size / 2), EMS.room * size),
    };
  });
  return isBackward ? pieces.toReversed() : pieces;
}

/** Whether no two parts touch: inside a bend they come together. */
function areApart(pieces: readonly NamePiece[]): boolean {
  return pieces.every(({ box }, index) => pieces.slice(index + 1).every((other) => !boxesOverlap(other.box, box)));
}
