import { liesInside, outlineOf } from "../labels/outline.ts";
import type { PlacedLabel } from "../labels/types.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { type Box, boxAround, boxesOverlap } from "../parts/box.ts";
import { widest } from "../parts/fit-size.ts";
import { largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";
import { spotsIn } from "../parts/spots.ts";
import type { MapPlace } from "./props.ts";
import type { MapView } from "./view.ts";

/** Names of more characters are broken into lines where their area has room for it. */
const LONG = 8;
const MOST_LINES = 4;
/** Sizes tried from the largest down, as a factor. */
const STEP = 0.94;
/** Height of a line and room around a name, ems. */
const EMS = { line: 1.16, room: 0.25 };

/** Sizes for a place's name, mm. */
interface Sizes {
  readonly largest: number;
  readonly smallest: number;
}

/** Trial positions along the longer side of an area. */
const SPOTS = 18;

/**
 * Long names of areas without a symbol, in several lines within them, as large as they go and as near the middle as that
 * size allows. They cover no other place's symbol nor the point that stands for it; those without room are left out.
 */
export function placeWrappedNames(
  places: readonly MapPlace[],
  view: MapView,
  obstacles: readonly Box[],
  sizesOf: (place: MapPlace) => Sizes,
): Map<string, PlacedLabel[]> {
  const placed = new Map<string, PlacedLabel[]>();
  const taken = [...obstacles];
  const long = places.filter(({ name, symbol, geometry }) => [...name].length > LONG && !symbol && geometry);
  for (const place of long.toSorted((a, b) => Number(b.isEmphasised) - Number(a.isEmphasised))) {
    const others = places.filter(({ id }) => id !== place.id).map((other) => standOf(other, view, sizesOf(other)));
    const lines = setInArea(place, view, [...taken, ...others], sizesOf(place));
    if (!lines) continue;
    placed.set(place.id, lines);
    taken.push(...lines.map(({ box }) => box));
  }
  return placed;
}

/** What a place needs at its point: its symbol, or room for a number. */
function standOf({ anchor, symbol }: MapPlace, view: MapView, { smallest }: Sizes): Box {
  const [x, y] = view.toPanel(anchor);
  const room = symbol?.radius ?? smallest * 0.7;
  return boxAround(x, y, room);
}

function setInArea(place: MapPlace, view: MapView, taken: readonly Box[], sizes: Sizes): PlacedLabel[] | undefined {
  const outline = outlineOf(place.geometry ? view.rings(place.geometry) : []);
  const spots = spotsIn(outline.bounds, view.toPanel(place.anchor), SPOTS);
  const isFree = ({ box }: PlacedLabel) => !taken.some((other) => boxesOverlap(other, box)) && liesInside(box, outline);
  return largestThatFits(
    stepping(sizes.largest, sizes.smallest, (size) => size * STEP),
    (size) => {
      const broken = Array.from({ length: MOST_LINES }, (_, index) => linesOf(place, size, index + 1));
      for (const spot of spots) {
        const lines = broken.map((texts) => linesAt(place, texts, spot, size)).find((set) => set.every(isFree));
        if (lines) return lines;
      }
      return undefined;
    },
  );
}

/** A name broken into about `count` even lines. */
function linesOf(place: MapPlace, size: number, count: number): string[] {
  const style = { size, weight: weightOf(place) };
  return balancedLines(place.name, widest([place.name], style) / count + size, style);
}

const weightOf = ({ isEmphasised }: MapPlace): 500 | 700 => (isEmphasised ? 700 : 500);

/** Lines of a name around a point. */
function linesAt(place: MapPlace, texts: readonly string[], [x, y]: Point, size: number): PlacedLabel[] {
  const { id } = place;
  const weight = weightOf(place);
  const style = { size, weight };
  return texts.map((text, index): PlacedLabel => {
    const middle = y + (index - (texts.length - 1) / 2) * EMS.line * size;
    const halfWidth = widest([text], style) / 2 + EMS.room * size;
    const halfHeight = (EMS.line * size) / 2;
    return {
      id: index === 0 ? id : `${id} line ${index + 1}`,
      text,
      size,
      weight,
      kind: "inside",
      form: 0,
      box: boxAround(x, middle, halfWidth, halfHeight),
      x,
      y: middle,
      anchor: "middle",
    };
  });
}
