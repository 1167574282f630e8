import { placeLabels } from "../labels/place-labels.ts";
import type { IndexedLabel, LabelRequest, PlacedLabel } from "../labels/types.ts";
import { type Box, boxAround, boxOfPoints } from "../parts/box.ts";
import { type Segment, segmentsOf } from "../parts/segment.ts";
import { type ContextName, contextBox, placeContextNames } from "./context-names.ts";
import { type Furniture, furnitureBoxes, placeFurniture } from "./furniture.ts";
import { formsOf, lineBlock, type NameBlock, nameBlocks } from "./name-block.ts";
import { type PlacedNameIndex, placeIndexStrip, placeNameIndex } from "./place-name-index.ts";
import type { AreaMapProps, BorderRank, MapPlace } from "./props.ts";
import { fitView, type MapView } from "./view.ts";
import { placeWayNames, type WayName } from "./way-names.ts";
import { placeWrappedNames } from "./wrapped-names.ts";

/** Label sizes relative to `type.label`. */
const SIZE = { preferred: 1.12, emphasised: 1.25, poor: 1.38, largest: 1.5, smallest: 0.6, way: 0.95 };

/** A name with its place, and how it is written there. */
export interface PlacedName extends PlacedLabel {
  readonly block: NameBlock;
}

/** Names by their places, and those that became numbers. */
export interface PlacedNames {
  readonly labels: readonly PlacedName[];
  readonly indexed: readonly (IndexedLabel & { readonly marker: PlacedName })[];
}

/** Where everything on the map stands; tests look at this. */
export interface PlacedAreaMap {
  readonly view: MapView;
  /** The map takes the panel's height, or what the list of names beneath it leaves, mm. */
  readonly mapHeight: number;
  readonly names: PlacedNames;
  /** Names of the surroundings that found room. */
  readonly contextNames: readonly ContextName[];
  /** Names of rivers and roads that found room. */
  readonly wayNames: readonly WayName[];
  /** Scale bar and north arrow, where positions are true. */
  readonly furniture: Furniture;
  /** List of the names that are numbers on the map; absent where every name found a place. */
  readonly index?: PlacedNameIndex;
}

/** Rounds in which the strip of the list may grow because the smaller map has fewer places for names. */
const STRIP_ROUNDS = 6;

/**
 * Names, furniture and, where names became numbers, the list of these: on the map where that covers nothing, else in a
 * strip beneath a map that makes room for it.
 */
export function placeAreaMap(props: AreaMapProps): PlacedAreaMap {
  const whole = placeOn(props, props.height);
  if (whole.names.indexed.length === 0 || whole.index) return whole;
  let strip = placeIndexStrip(whole.names.indexed, props);
  for (let round = 1; ; round += 1) {
    const placement = placeOn(props, strip.box.top);
    const own = placeIndexStrip(placement.names.indexed, props);
    if (own.box.top >= strip.box.top || round === STRIP_ROUNDS) return { ...placement, index: own };
    strip = own;
  }
}

/** Everything on a map of the panel's upper `mapHeight` mm. */
function placeOn(props: AreaMapProps, mapHeight: number): PlacedAreaMap {
  const view = fitView(props.focus, props.width, mapHeight);
  const furniture = placeFurniture(props, view, mapHeight);
  const obstacles = furnitureBoxes(furniture);
  const names = placeNames(props, mapHeight, view, obstacles);
  const index = names.indexed.length > 0 ? placeNameIndex(names, props, mapHeight, view, obstacles) : undefined;
  const taken = index ? [...obstacles, index.box] : obstacles;
  const contextNames = placeContextNames(
    { ...props, height: mapHeight },
    view,
    names,
    taken,
    borderSegments(props, view, MARKED),
  );
  return {
    view,
    names,
    furniture,
    mapHeight,
    contextNames,
    wayNames: wayNamesOn(props, mapHeight, view, names, [...taken, ...contextNames.map(contextBox)]),
    ...(index ? { index } : {}),
  };
}

/** Names of ways where nothing else stands, best within the sheet's own ground. */
function wayNamesOn(
  props: AreaMapProps,
  mapHeight: number,
  view: MapView,
  names: PlacedNames,
  obstacles: readonly Box[],
): WayName[] {
  const { width, type, places, ways = [], focus } = props;
  const labels = [...names.labels, ...names.indexed.map(({ marker }) => marker)];
  const { left, top, right, bottom } = boxOfPoints(view.outerRings(focus).flat());
  return placeWayNames(ways, view, {
    frame: { left: 2, top: 2, right: width - 2, bottom: mapHeight - 2 },
    taken: [
      ...obstacles,
      ...labels.map(({ box }) => box),
      ...places.map(({ anchor, symbol }) => boxAround(...view.toPanel(anchor), symbol?.radius ?? 0)),
    ],
    lines: [...labels.flatMap(({ leader }) => (leader ? [leader] : [])), ...borderSegments(props, view, MARKED)],
    size: Math.max(type.floor, type.label * SIZE.way),
    middle: [(left + right) / 2, (top + bottom) / 2],
  });
}

/** Names beside their symbols or in their areas, wherever there is room. */
function placeNames(props: AreaMapProps, mapHeight: number, view: MapView, obstacles: readonly Box[]): PlacedNames {
  const { width, type, places, nameScale } = props;
  const em = type.label * (nameScale ?? 1);
  const smallest = Math.max(type.floor, type.label * SIZE.smallest);
  const sizeOf = ({ isEmphasised, isPoor, scale = 1 }: MapPlace) => {
    if (isPoor) return em * SIZE.poor * scale;
    return em * (isEmphasised ? SIZE.emphasised : SIZE.preferred) * scale;
  };
  const sizes = (place: MapPlace) => ({ largest: sizeOf(place), smallest });
  const wrapped = placeWrappedNames(places, view, obstacles, sizes);
  const inLines = [...wrapped.values()].flat();
  const others = places.filter(({ id }) => !wrapped.has(id));
  const blocks = new Map(others.map((place) => [place.id, nameBlocks(place, weightOf(place))]));
  const requests = others.map((place): LabelRequest => {
    const isBig = place.isEmphasised;
    return {
      id: place.id,
      text: place.name,
      forms: formsOf(blocks.get(place.id)!, type.floor),
      anchor: view.toPanel(place.anchor),
      symbolRadius: place.symbol?.radius ?? 0,
      rings: place.geometry ? view.rings(place.geometry) : [],
      weight: weightOf(place),
      size: sizeOf(place),
      priority: isBig ? 2 : 1,
    };
  });
  const frame: Box = { left: 2, top: 2, right: width - 2, bottom: mapHeight - 2 };
  const placed = placeLabels(requests, {
    frame,
    obstacles: [...obstacles, ...inLines.map(({ box }) => box)],
    borders: borderSegments(props, view, STRONG),
    minSize: smallest,
    maxSize: em * SIZE.largest,
  });
  const inPlace = placed.labels.map((label) => ({ ...label, block: blocks.get(label.id)![label.form]!.block }));
  const onLine = <L extends PlacedLabel>(label: L) => ({ ...label, block: lineBlock(label) });
  return {
    labels: [...inPlace, ...inLines.map(onLine)],
    indexed: placed.indexed.map((entry) => ({ ...entry, marker: onLine(entry.marker) })),
  };
}

const weightOf = ({ isEmphasised }: MapPlace): 500 | 700 => (isEmphasised ? 700 : 500);

/** Ranks whose lines names rather do not cover, and those that the names of the surroundings keep clear of. */
const STRONG: readonly BorderRank[] = ["own", "county"];
const MARKED: readonly BorderRank[] = [...STRONG, "frame", "township"];

function borderSegments({ borders }: AreaMapProps, view: MapView, ranks: readonly BorderRank[]): Segment[] {
  const lines = borders.filter(({ rank }) => ranks.includes(rank)).flatMap((border) => border.lines);
  return lines.flatMap((line) => segmentsOf(line.map((point) => view.toPanel(point as [number, number]))));
}
