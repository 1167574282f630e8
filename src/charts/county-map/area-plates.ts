import type { MultiPolygon } from "geojson";
import { textWidth } from "../../theme/glyphs.ts";
import type { MapView } from "../area-map/view.ts";
import { coverage, liesInside, type Outline, outlineOf } from "../labels/outline.ts";
import { type Box, boxAround, boxContains, boxesOverlap, grow } from "../parts/box.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";
import { crossesBox, distanceToSegment, type Segment, segmentsCross, segmentsOf } from "../parts/segment.ts";

/** An area's name on a plate outside the county, mm, joined to the area where that reaches the county's border. */
export interface AreaPlate {
  /** The area's name, which is also what the plate says. */
  readonly id: string;
  /** Size of its characters. */
  readonly size: number;
  readonly box: Box;
  /** From the plate's edge to a point just inside the area. */
  readonly leader: Segment;
}

/** What plates keep clear of, mm of the panel. */
export interface PlateRoom {
  readonly frame: Box;
  /** The whole county, which no plate covers. */
  readonly outline: MultiPolygon;
  readonly taken: readonly Box[];
  readonly leaders: readonly Segment[];
  readonly largest: number;
  readonly smallest: number;
}

/** In sizes of the characters: half the plate's height, room at its ends, from plate to border, how far a leader goes in, between trials. */
const EMS = { half: 0.8, ends: 0.55, away: 0.5, inside: 0.7, step: 0.6 };
/** Sizes tried, each of the one before; between points of a border and what counts as on it, mm; longest leader, of the frame's width. */
const STEP = { size: 0.88, border: 5, near: 1.5, longest: 0.3 };

/** A plate for every area, all of one size, each by the shortest leader; `undefined` where one of them finds no room. */
export function placeAreaPlates(
  areas: readonly { readonly name: string; readonly geometry: MultiPolygon }[],
  view: MapView,
  room: PlateRoom,
): AreaPlate[] | undefined {
  const county = outlineOf(view.rings(room.outline));
  const border = view.outerRings(room.outline).flatMap(segmentsOf);
  const shores = areas.map(({ name, geometry }) => {
    const outline = outlineOf(view.rings(geometry));
    const rim = view.outerRings(geometry).flatMap((ring) => pointsAlong(ring));
    return {
      name,
      outline,
      rim: rim.filter((point) => border.some((line) => distanceToSegment(point, line) < STEP.near)),
    };
  });
  const sizes = [...stepping(room.largest, room.smallest, (size) => size * STEP.size)];
  return largestThatFits(inOrder(sizes), (size) => {
    const plates: AreaPlate[] = [];
    for (const shore of shores) {
      const plate = nearestPlate(shore, county, plates, room, size);
      if (!plate) return undefined;
      plates.push(plate);
    }
    return plates;
  });
}

interface Shore {
  readonly name: string;
  readonly outline: Outline;
  /** Points of the area's border that are the county's too. */
  readonly rim: readonly Point[];
}

function nearestPlate(
  { name, outline, rim }: Shore,
  county: Outline,
  plates: readonly AreaPlate[],
  room: PlateRoom,
  size: number,
): AreaPlate | undefined {
  const { frame } = room;
  const halfWidth = textWidth(name, { size, weight: 700 }) / 2 + EMS.ends * size;
  const taken = [...room.taken, ...plates.map(({ box }) => grow(box, EMS.away * size))];
  const lines = [...room.leaders, ...plates.map(({ leader }) => leader)];
  const longest = STEP.longest * (frame.right - frame.left);
  const isFree = (box: Box) => {
    const about = grow(box, EMS.away * size);
    return (
      coverage(about, county) === 0 &&
      !taken.some((other) => boxesOverlap(other, box)) &&
      !lines.some((line) => crossesBox(line, box))
    );
  };
  const isClear = (leader: Segment) =>
    !taken.some((other) => crossesBox(leader, other)) &&
    !lines.some((line) => segmentsCross(line, leader)) &&
    outsideUntil(leader, county, outline);
  let best: { readonly plate: AreaPlate; readonly length: number } | undefined;
  for (let y = frame.top; y < frame.bottom; y += EMS.step * size) {
    for (let x = frame.left; x < frame.right; x += EMS.step * size) {
      const box = boxAround(x, y, halfWidth, EMS.half * size);
      if (!boxContains(frame, box)) continue;
      const near = rim
        .map((point) => ({ point, length: Math.hypot(...awayFrom(box, point)) }))
        .filter(({ length }) => length < Math.min(longest, best?.length ?? longest))
        .toSorted((a, b) => a.length - b.length);
      if (near.length === 0 || !isFree(box)) continue;
      for (const { point, length } of near.slice(0, 6)) {
        const leader = leaderTo(box, point, EMS.inside * size);
        if (!isClear(leader)) continue;
        best = { plate: { id: name, size, box, leader }, length };
        break;
      }
    }
  }
  return best?.plate;
}

/** From the nearest point of a box to a point, and past it by `inside`. */
function leaderTo(box: Box, [x, y]: Point, inside: number): Segment {
  const [dx, dy] = awayFrom(box, [x, y]);
  const length = Math.hypot(dx, dy) || 1;
  return [
    [x - dx, y - dy],
    [x + (dx / length) * inside, y + (dy / length) * inside],
  ];
}

/** The way from the nearest point of a box to a point outside it. */
function awayFrom({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  const nearestX = Math.min(right, Math.max(left, x));
  const nearestY = Math.min(bottom, Math.max(top, y));
  return [x - nearestX, y - nearestY];
}

/** Whether a leader ends in its area and meets no other part of the county before it. */
function outsideUntil([[ax, ay], [bx, by]]: Segment, county: Outline, area: Outline): boolean {
  const dot = (share: number) => boxAround(ax + (bx - ax) * share, ay + (by - ay) * share, 0.2);
  if (!liesInside(dot(1), area)) return false;
  const shares = Array.from({ length: 12 }, (_, index) => index / 12);
  return shares.every((share) => coverage(dot(share), county) === 0 || coverage(dot(share), area) > 0);
}

/** Points of a ring no nearer to one another than the step. */
function pointsAlong(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const point of ring) {
    const last = points.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP.border) points.push(point);
  }
  return points;
}
