import { polygonContains } from "d3";
import { textWidth } from "../../theme/glyphs.ts";
import { type Box, boxesOverlap } from "../parts/box.ts";
import { scaleBarLength } from "../parts/scale-bar.tsx";
import type { AreaMapProps } from "./props.ts";
import type { MapView } from "./view.ts";

/** A plate with words, mm. */
export interface PlacedCaution {
  readonly text: string;
  readonly box: Box;
}

/** Scale bar and north arrow, mm. */
export interface Furniture {
  /** Size of their text. */
  readonly size: number;
  /** Lower left corner of the bar and the most it may be long; `box` is the ground that it and its figures take. */
  readonly bar: { readonly x: number; readonly y: number; readonly maxWidth: number; readonly box: Box };
  /** Tip of the arrow and its height without the 北 beneath. */
  readonly arrow: { readonly x: number; readonly y: number; readonly height: number; readonly box: Box };
  readonly caution?: PlacedCaution;
}

/** The ground that it takes. */
export function furnitureBoxes({ bar, arrow, caution }: Furniture): Box[] {
  return [bar.box, arrow.box, ...(caution ? [caution.box] : [])];
}

/** Distance from the map's edges and height of the arrow, labels; length of the bar, of the map's width and at most in labels. */
const SIZE = { inset: 1.8, arrow: 4.2, bar: 0.24, longestBar: 14 };
/** Height of the plate and the space at its ends, labels. */
const PLATE = { height: 1.8, ends: 0.6 };
/** Width of the arrow, and of its word below it, of its height. */
const ARROW = { half: 0.27, word: 1.6 };

/** Bar and arrow in the lower and the upper corner where they cover least of the sheet's own ground; left and right by habit. */
export function placeFurniture(
  { width, type, focus, caution }: Pick<AreaMapProps, "width" | "type" | "focus" | "caution">,
  view: MapView,
  mapHeight: number,
): Furniture {
  const size = type.label;
  const inset = size * SIZE.inset;
  const own = view.outerRings(focus);
  const maxWidth = Math.min(width * SIZE.bar, size * SIZE.longestBar);
  const length = scaleBarLength(view.scale, maxWidth) * view.scale;
  const barBox = (left: number): Box => ({
    left: left - size,
    top: mapHeight - inset - size * 2.2,
    right: left + length + size * 2.6,
    bottom: mapHeight - inset + size * 0.5,
  });
  const barX = leastCovering([inset, width - inset - length - size * 2.1], barBox, own);
  const height = size * SIZE.arrow;
  const arrowBox = (x: number): Box => ({
    left: x - height * 0.53,
    top: inset - size * 0.5,
    right: x + height * ARROW.half + size * 0.5,
    bottom: inset + height * ARROW.word,
  });
  const arrowX = leastCovering(
    [width - inset - height * ARROW.half, inset + height * ARROW.half + size * 0.5],
    arrowBox,
    own,
  );
  const plate = caution === undefined ? undefined : plateBeside(caution, barBox(barX));
  return {
    size,
    ...(plate ? { caution: plate } : {}),
    bar: { x: barX, y: mapHeight - inset, maxWidth, box: barBox(barX) },
    arrow: { x: arrowX, y: inset, height, box: arrowBox(arrowX) },
  };

  /** In the corner of the map at the foot that the bar leaves or, where that is the sheet's own ground, at the head. */
  function plateBeside(text: string, bar: Box): PlacedCaution {
    const length = textWidth(text, { size }) + 2 * PLATE.ends * size;
    const isBarLeft = bar.left < width / 2;
    const boxAt = (corner: number): Box => {
      const isLeft = corner === 1 ? isBarLeft : !isBarLeft;
      const left = isLeft ? inset / 2 : width - inset / 2 - length;
      const top = corner === 0 ? mapHeight - inset / 2 - PLATE.height * size : inset / 2;
      return { left, top, right: left + length, bottom: top + PLATE.height * size };
    };
    const arrow = arrowBox(arrowX);
    const free = [0, 1, 2].filter((corner) => {
      return !boxesOverlap(boxAt(corner), bar) && !boxesOverlap(boxAt(corner), arrow);
    });
    return { text, box: boxAt(free.length > 0 ? leastCovering(free, boxAt, own) : 0) };
  }
}

/** Trial points along each side of a box. */
const STEPS = 8;

/** The first of the places whose box holds fewest points of the own ground. */
function leastCovering(
  places: readonly number[],
  boxAt: (place: number) => Box,
  own: readonly (readonly [number, number][])[],
): number {
  const covered = (place: number) => {
    const points = pointsIn(boxAt(place));
    return points.filter((point) => own.some((ring) => polygonContains(ring as [number, number][], point))).length;
  };
  return places.reduce((best, next) => (covered(next) < covered(best) ? next : best));
}

function pointsIn({ left, top, right, bottom }: Box): [number, number][] {
  return Array.from({ length: (STEPS + 1) ** 2 }, (_, index): [number, number] => [
    left + ((index % (STEPS + 1)) / STEPS) * (right - left),
    top + (Math.floor(index / (STEPS + 1)) / STEPS) * (bottom - top),
  ]);
}
