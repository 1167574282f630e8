import type { IndexedLabel, PlacedLabel, PlacedLabels } from "../labels/types.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { type Box, boxAround } from "../parts/box.ts";
import { widest } from "../parts/fit-size.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import type { AreaMapProps, MapPlace } from "./props.ts";
import type { MapView } from "./view.ts";

/** Largest and smallest size of a name, and from which size it rather stays in one line, of `type.label`. */
const SIZE = { largest: 1.6, smallest: 0.6, oneLine: 0.9 };
/** Sizes tried from the largest down, as a factor. */
const STEP = 0.96;
const MOST_LINES = 3;
/** Height of a line, ems. */
const LINE = 1.14;
/** Room between a tile's edge and its name, as a share of the side. */
const PADDING = 0.06;
/** Room between symbol and name, as a share of the side. */
const GAP = 0.03;
/** Share of the names that may be set smaller than the others rather than make all small. */
const OUTLIERS = 0.2;

/** Where a name may stand in its tile, mm. */
interface Room {
  readonly place: MapPlace;
  readonly box: Box;
}

interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Names under their symbols inside their tiles, in one size wherever that goes and in up to three lines; a longer one
 * is set smaller, and where even that is too long its tile carries a number and the sheet an index.
 */
export function placeTileNames({ places, type }: AreaMapProps, view: MapView): PlacedLabels {
  const rooms = places.map((place): Room => ({ place, box: roomIn(place, places, view) }));
  const largest = type.label * SIZE.largest;
  const smallest = Math.max(type.floor, type.label * SIZE.smallest);
  const size =
    sizeForMost(rooms, largest, type.label * SIZE.oneLine, 1) ??
    sizeForMost(rooms, largest, smallest, MOST_LINES) ??
    smallest;
  const labels: PlacedLabel[] = [];
  const homeless: Room[] = [];
  for (const room of rooms) {
    const setting = largestSetting(room, size, smallest);
    if (setting) labels.push(...linesIn(room, setting));
    else homeless.push(room);
  }
  return { labels, indexed: homeless.map((room, index) => numbered(room, index + 1, size)) };
}

function roomIn({ geometry, anchor }: MapPlace, places: readonly MapPlace[], view: MapView): Box {
  const corners = geometry ? view.rings(geometry).flat() : [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys)];
  const side = right - left;
  // The largest symbol makes room for the names of all: they stand in lines across the tiles.
  const radius = Math.max(0, ...places.map(({ symbol }) => symbol?.radius ?? 0));
  const top = radius > 0 ? view.toPanel(anchor)[1] + radius + side * GAP : Math.min(...ys) + side * PADDING;
  return { left: left + side * PADDING, top, right: right - side * PADDING, bottom: bottom - side * PADDING };
}

/** The largest size at which all names but a few fit; `undefined` where none does. */
function sizeForMost(rooms: readonly Room[], from: number, to: number, mostLines: number): number | undefined {
  return largestThatFits(
    stepping(from, to, (size) => size * STEP),
    (size) => {
      const fitting = rooms.filter((room) => setAt(room, size, mostLines) !== undefined).length;
      return fitting >= rooms.length * (1 - OUTLIERS) ? size : undefined;
    },
  );
}

function largestSetting(room: Room, from: number, to: number): Setting | undefined {
  const sizes = [...stepping(from, to, (size) => size * STEP), to];
  return largestThatFits(inOrder(sizes), (size) => setAt(room, size, MOST_LINES));
}

function setAt({ place, box }: Room, size: number, mostLines: number): Setting | undefined {
  const style = { size, weight: weightOf(place) };
  const width = box.right - box.left;
  if (width < size || box.bottom - box.top < size) return undefined;
  const lines = balancedLines(place.name, width, style);
  const fits =
    lines.length <= mostLines &&
    widest(lines, style) <= width &&
    (lines.length - 1) * LINE * size + size <= box.bottom - box.top;
  return fits ? { size, lines } : undefined;
}

function linesIn({ place, box }: Room, { size, lines }: Setting): PlacedLabel[] {
  const x = (box.left + box.right) / 2;
  const first = (box.top + box.bottom) / 2 - ((lines.length - 1) / 2) * LINE * size;
  return lines.map((text, index) => labelAt(place, index, text, size, x, first + index * LINE * size));
}

function numbered(room: Room, number: number, size: number): IndexedLabel {
  const { place, box } = room;
  const marker = labelAt(place, 0, String(number), size, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return { id: place.id, text: place.name, number, marker };
}

function labelAt(place: MapPlace, line: number, text: string, size: number, x: number, y: number): PlacedLabel {
  const weight = weightOf(place);
  const half = widest([text], { size, weight }) / 2;
  return {
    id: line === 0 ? place.id : `${place.id} line ${line + 1}`,
    text,
    size,
    weight,
    kind: "inside",
    box: boxAround(x, y, half, size / 2),
    x,
    y,
    anchor: "middle",
  };
}

const weightOf = ({ isEmphasised }: MapPlace): 500 | 700 => (isEmphasised ? 700 : 500);
