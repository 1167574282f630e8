import { polygonContains } from "d3";
import { boxesOverlap } from "../labels/boxes.ts";
import type { Box, PlacedLabel } from "../labels/types.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { widest } from "../parts/fit-size.ts";
import type { MapPlace } from "./types.ts";
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

/** Long names of areas without a symbol, in several lines in the middle of them; those without room are left out. */
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
    const lines = setInArea(place, view, taken, sizesOf(place));
    if (!lines) continue;
    placed.set(place.id, lines);
    taken.push(...lines.map(({ box }) => box));
  }
  return placed;
}

function setInArea(place: MapPlace, view: MapView, taken: readonly Box[], sizes: Sizes): PlacedLabel[] | undefined {
  const rings = (place.geometry?.coordinates ?? []).map(([outer]) =>
    outer!.map((point) => view.toPanel(point as [number, number])),
  );
  const isInside = ({ x0, y0, x1, y1 }: Box) =>
    rings.some((ring) =>
      [
        [x0, y0],
        [x1, y0],
        [x0, y1],
        [x1, y1],
      ].every((corner) => polygonContains(ring, corner as [number, number])),
    );
  for (let size = sizes.largest; size >= sizes.smallest; size *= STEP) {
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const lines = linesAt(place, view.toPanel(place.anchor), size, count);
      const fits = lines.every(({ box }) => isInside(box) && !taken.some((other) => boxesOverlap(other, box)));
      if (fits) return lines;
    }
  }
  return undefined;
}

/** A name in about `count` even lines around a point. */
function linesAt({ id, name, isEmphasised }: MapPlace, [x, y]: readonly [number, number], size: number, count: number) {
  const weight = isEmphasised ? 700 : 500;
  const style = { size, weight } as const;
  const texts = balancedLines(name, widest([name], style) / count + size, style);
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
      box: { x0: x - halfWidth, y0: middle - halfHeight, x1: x + halfWidth, y1: middle + halfHeight },
      x,
      y: middle,
      anchor: "middle",
    };
  });
}
