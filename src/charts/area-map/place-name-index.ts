import { polygonContains } from "d3";
import type { IndexedLabel, PlacedLabels } from "../labels/types.ts";
import { type Box, boxAround, boxesOverlap, grow } from "../parts/box.ts";
import { fewestParts } from "../parts/fewest-parts.ts";
import { widest } from "../parts/fit-size.ts";
import { crossesBox } from "../parts/segment.ts";
import type { AreaMapProps } from "./props.ts";
import type { MapView } from "./view.ts";

/** Where the list of numbered names stands, mm. */
export interface PlacedNameIndex {
  readonly box: Box;
  readonly size: number;
  readonly rows: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Row height, padding, space between columns and to what stands around, ems. */
const EMS = { row: 1.5, padding: 0.8, column: 1.4, around: 0.5 };
/** Columns of a list that stands on the map, and steps in which a free place is looked for, ems. */
const MOST_COLUMNS = 4;
const STEP = 2;

/** A list of the names that became numbers, on the map where it covers nothing; `undefined` where there is no such place. */
export function placeNameIndex(
  names: PlacedLabels,
  props: AreaMapProps,
  mapHeight: number,
  view: MapView,
  obstacles: readonly Box[],
): PlacedNameIndex | undefined {
  const isFree = freeTest(names, props, view, obstacles);
  return fewestParts({ most: Math.min(MOST_COLUMNS, names.indexed.length) }, (columns) => {
    const list = listOf(names.indexed, props, columns);
    const box = freeBox(list, props.width, mapHeight, isFree);
    return box && indexAt(list, box);
  });
}

/** The same list in a strip of its own across the panel, beneath the map. */
export function placeIndexStrip(indexed: readonly Numbered[], props: IndexPanel): PlacedNameIndex {
  const single = listOf(indexed, props, 1);
  const padding = 2 * EMS.padding * single.size;
  const columns = Math.max(1, Math.floor((props.width - padding + EMS.column * single.size) / single.columnWidth));
  const list = listOf(indexed, props, Math.min(columns, indexed.length));
  const top = props.height - list.height;
  return indexAt(list, { left: 0, top, right: props.width, bottom: props.height });
}

/** Height (mm) that such a strip of names takes of a panel, were all of them numbers on its map. */
export function indexStripHeight(names: readonly string[], panel: IndexPanel): number {
  const indexed = names.map((text, index) => ({ text, number: index + 1 }));
  const { box } = placeIndexStrip(indexed, panel);
  return box.bottom - box.top;
}

/** What a list says of a name. */
type Numbered = Pick<IndexedLabel, "number" | "text">;
/** The panel that a list is set in. */
type IndexPanel = Pick<AreaMapProps, "width" | "height" | "type">;

interface IndexList {
  readonly size: number;
  readonly texts: readonly string[];
  readonly perColumn: number;
  /** Of a column with the space behind it, mm. */
  readonly columnWidth: number;
  readonly width: number;
  readonly height: number;
}

function listOf(indexed: readonly Numbered[], { type }: IndexPanel, columns: number): IndexList {
  const size = Math.max(type.floor, type.label * 0.8);
  const texts = indexed.map(({ number, text }) => `${number} ${text}`);
  const perColumn = Math.ceil(texts.length / columns);
  const columnWidth = widest(texts, { size }) + EMS.column * size;
  return {
    size,
    texts,
    perColumn,
    columnWidth,
    width: Math.ceil(texts.length / perColumn) * columnWidth + (2 * EMS.padding - EMS.column) * size,
    height: (perColumn * EMS.row + 2 * EMS.padding) * size,
  };
}

function indexAt({ size, texts, perColumn, columnWidth }: IndexList, box: Box): PlacedNameIndex {
  const rows = texts.map((text, index) => ({
    text,
    x: box.left + EMS.padding * size + Math.floor(index / perColumn) * columnWidth,
    y: box.top + (EMS.padding + ((index % perColumn) + 0.5) * EMS.row) * size,
  }));
  return { box, size, rows };
}

/** The first free place along the edges of the map, from the upper left corner. */
function freeBox(
  { width, height, size }: IndexList,
  mapWidth: number,
  mapHeight: number,
  isFree: (box: Box) => boolean,
): Box | undefined {
  const [lastX, lastY] = [mapWidth - size - width, mapHeight - size - height];
  if (lastX < size || lastY < size) return undefined;
  const along = (end: number) => [...steps(size, end, STEP * size), end];
  const spots = [
    ...along(lastY).map((y) => [size, y]),
    ...along(lastY).map((y) => [lastX, y]),
    ...along(lastX).map((x) => [x, size]),
    ...along(lastX).map((x) => [x, lastY]),
  ];
  return spots.map(([x, y]): Box => ({ left: x!, top: y!, right: x! + width, bottom: y! + height })).find(isFree);
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);
}

/** Whether a box covers neither a name, a leader, a symbol or the furniture, nor any of the sheet's own ground. */
function freeTest(
  names: PlacedLabels,
  { type, places, focus }: AreaMapProps,
  view: MapView,
  obstacles: readonly Box[],
): (box: Box) => boolean {
  const labels = [...names.labels, ...names.indexed.map(({ marker }) => marker)];
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
  const symbols = places.map(({ anchor, symbol }) => boxAround(...view.toPanel(anchor), symbol?.radius ?? 0));
  const taken = [...obstacles, ...symbols, ...labels.map(({ box }) => box)];
  const own = view.outerRings(focus);
  return (box) => {
    const room = grow(box, EMS.around * type.label);
    const isTaken = taken.some((other) => boxesOverlap(other, room));
    if (isTaken || leaders.some((leader) => crossesBox(leader, room))) return false;
    const isOnGround = own.some(
      (ring) =>
        ring.some(([x, y]) => x > room.left && x < room.right && y > room.top && y < room.bottom) ||
        polygonContains(ring, [room.left, room.top]) ||
        polygonContains(ring, [room.right, room.top]) ||
        polygonContains(ring, [room.left, room.bottom]) ||
        polygonContains(ring, [room.right, room.bottom]),
    );
    return !isOnGround;
  };
}
