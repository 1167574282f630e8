import { boxesOverlap } from "../labels/boxes.ts";
import type { Box, LabelPlacement } from "../labels/types.ts";
import { widest } from "../parts/fit-size.ts";
import type { AreaMapProps } from "./types.ts";
import type { MapView } from "./view.ts";

/** Where the list of numbered names stands, mm. */
export interface NameIndexPlan {
  readonly box: Box;
  readonly size: number;
  readonly rows: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Row height, padding and space between columns, ems. */
const EMS = { row: 1.5, padding: 0.8, column: 1.4 };
/** Rows of a column of the list. */
const MOST_ROWS = 12;

/** A list of the names that became numbers, in the corner of the panel where it covers least. */
export function placeNameIndex(
  names: LabelPlacement,
  { width, height, type, places }: AreaMapProps,
  view: MapView,
  obstacles: readonly Box[],
): NameIndexPlan | undefined {
  if (names.indexed.length === 0) return undefined;
  const size = Math.max(type.floor, type.label * 0.8);
  const texts = names.indexed.map(({ number, text }) => `${number} ${text}`);
  const columns = Math.ceil(texts.length / MOST_ROWS);
  const perColumn = Math.ceil(texts.length / columns);
  const columnWidth = widest(texts, { size }) + EMS.column * size;
  const boxWidth = columns * columnWidth - EMS.column * size + 2 * EMS.padding * size;
  const boxHeight = (perColumn * EMS.row + 2 * EMS.padding) * size;
  const inset = size;
  const corners = [inset, height - inset - boxHeight].flatMap((y0) =>
    [inset, width - inset - boxWidth].map((x0) => ({ x0, y0 })),
  );
  const boxes = corners.map(({ x0, y0 }): Box => ({ x0, y0, x1: x0 + boxWidth, y1: y0 + boxHeight }));
  const taken = [...obstacles, ...names.labels.map(({ box }) => box), ...names.indexed.map(({ marker }) => marker.box)];
  const covered = (box: Box) =>
    taken.filter((other) => boxesOverlap(other, box)).length +
    places.filter(({ anchor }) => holds(box, view.toPanel(anchor))).length;
  const box = boxes.reduce((best, next) => (covered(next) < covered(best) ? next : best));
  const rows = texts.map((text, index) => ({
    text,
    x: box.x0 + EMS.padding * size + Math.floor(index / perColumn) * columnWidth,
    y: box.y0 + (EMS.padding + ((index % perColumn) + 0.5) * EMS.row) * size,
  }));
  return { box, size, rows };
}

function holds(box: Box, [x, y]: readonly [number, number]): boolean {
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}
