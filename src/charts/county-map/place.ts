import { polygonArea } from "d3";
import type { MultiPolygon } from "geojson";
import { type Furniture, furnitureBoxes, placeFurniture } from "../area-map/furniture.ts";
import { fitView, type MapView } from "../area-map/view.ts";
import { placeWayNames, type WayName } from "../area-map/way-names.ts";
import { outlineOf } from "../labels/outline.ts";
import type { PlacedLabel } from "../labels/types.ts";
import { type Box, boxAround } from "../parts/box.ts";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import { segmentsOf } from "../parts/segment.ts";
import { type AreaPlate, placeAreaPlates } from "./area-plates.ts";
import { denseTownships, insetColumn, type PlacedInset, placeInsets } from "./insets.ts";
import { type GroundName, nameOnGround } from "./name-on-ground.ts";
import type { CountyMapProps, CountyTownship } from "./props.ts";
import { boxesAlong, LARGEST_NAME, placeVillageNames } from "./village-names.ts";

/** Where everything on the map of a county stands, mm. */
export interface PlacedCountyMap {
  readonly view: MapView;
  /** Width that insets leave to the map. */
  readonly mapWidth: number;
  readonly furniture: Furniture;
  readonly areaNames: readonly GroundName[];
  /** Names of areas outside the county, where they find no clear room on it. */
  readonly areaPlates: readonly AreaPlate[];
  readonly townshipNames: readonly GroundName[];
  readonly villageNames: readonly PlacedLabel[];
  /** Names of rivers and roads that found room. */
  readonly wayNames: readonly WayName[];
  readonly insets: readonly PlacedInset[];
  /** Radius of a village's sign. */
  readonly radius: number;
  /** Of an inset's title. */
  readonly titleSize: number;
}

/** Sizes of names, of `type.label`: areas', townships', villages'; the latter also of the side of a village's mean ground. */
const AREA = { largest: 2.9, smallest: 1.1, spacing: 0.3 };
/** The same of areas' names on plates. */
const PLATE = { largest: 1.7, smallest: 1 };
const TOWNSHIP = { largest: 1.35, smallest: 0.62, spacing: 0 };
const VILLAGE = { largest: LARGEST_NAME, side: 0.17 };
/** Largest names where all are to stand, labels, and trials between these and the smallest. */
const LARGEST = { names: 1.25, halvings: 3 };
/** Of `type.label`: names of rivers and roads. */
const WAY = 0.85;
/** Of a village's name: radius of its sign. */
const SIGN = 0.33;
/** Places names of areas, townships and villages; townships too dense for names are drawn again in insets at the right. */
export function placeCountyMap(props: CountyMapProps): PlacedCountyMap {
  const whole = props.hasLargestNames ? withLargestNames(props) : placeOn(props, props.width, []);
  const dense = denseTownships(props, whole.homeless);
  if (dense.length === 0) return whole.placed;
  const { shown, side, gap } = insetColumn(props, dense);
  const size = props.hasLargestNames ? props.type.floor : undefined;
  const { placed } = placeOn(props, props.width - side - gap, shown, size);
  return { ...placed, insets: placeInsets(props, shown, side, placed.radius) };
}

/** The map with the largest names of villages of which each has a place; with the smallest where not even these have. */
function withLargestNames(props: CountyMapProps): ReturnType<typeof placeOn> {
  const { label, floor } = props.type;
  const sizes = byHalving(label * LARGEST.names, floor, LARGEST.halvings);
  const fitting = largestThatFits(sizes, (size) => {
    const set = placeOn(props, props.width, [], size);
    return set.homeless.length === 0 ? set : undefined;
  });
  return fitting ?? placeOn(props, props.width, [], floor);
}

function placeOn(
  props: CountyMapProps,
  mapWidth: number,
  elsewhere: readonly CountyTownship[],
  villageSize?: number,
): { placed: PlacedCountyMap; homeless: readonly string[] } {
  const { height, type, outline, townships, villages, areas, namesVillages, caution } = props;
  const view = fitView(outline, mapWidth, height);
  const furniture = placeFurniture(
    { width: mapWidth, type, focus: outline, ...(caution ? { caution } : {}) },
    view,
    height,
  );
  const obstacles = furnitureBoxes(furniture);
  const frame = { left: 2, top: 2, right: mapWidth - 2, bottom: height - 2 };
  const side = Math.sqrt(groundOf(outline, view) / Math.max(1, villages.length));
  const bySide = Math.max(type.floor, Math.min(type.label * VILLAGE.largest, side * VILLAGE.side));
  const size = villageSize ?? bySide;
  const radius = size * SIGN;
  const signs = villages.map(({ anchor }) => boxAround(...view.toPanel(anchor), radius));
  const townshipNames: GroundName[] = [];
  for (const { code, name, geometry } of inTurn(townships, view)) {
    const taken = [...obstacles, ...townshipNames.map(({ box }) => box)];
    const settle = (avoided: readonly Box[]) => namesOn(code, name, geometry, view, type.label, TOWNSHIP, avoided);
    const own = settle([...taken, ...signs]) ?? settle(taken);
    if (own) townshipNames.push(own);
  }
  const there = new Set(elsewhere.map(({ code }) => code));
  const named = namesVillages
    ? villages.filter((village) => !village.isUnnamed && !there.has(village.townshipCode))
    : [];
  const isNamed = new Set(named.map(({ code }) => code));
  const own = townships.find(({ isOwn }) => isOwn);
  const taken = [...obstacles, ...townshipNames.map(({ box }) => box)];
  const namesWith = (areaBoxes: readonly Box[]) =>
    placeVillageNames(named, own, {
      frame,
      // The engine keeps names off the signs of what it names, not off the others.
      obstacles: [...taken, ...areaBoxes, ...signs.filter((_, index) => !isNamed.has(villages[index]!.code))],
      view,
      size,
      floor: type.floor,
      radius,
    });
  const areasOff = (avoided: readonly Box[]) =>
    areas.flatMap(({ name, geometry }) =>
      name === "" ? [] : (namesOn(name, name, geometry, view, type.label, AREA, avoided) ?? []),
    );
  const namedAreas = areas.filter(({ name }) => name !== "");
  // Areas' names stand clear of everything where that loses no village's name, which is not tried where these are as small
  // as can be; else on plates beside the county; else large behind it all, as on a school map.
  const tryClear = () => {
    const clear = areasOff([...taken, ...signs, ...boxesAlong(view.outerRings(own?.geometry ?? NOWHERE))]);
    if (clear.length < namedAreas.length) return undefined;
    const labels = namesWith(clear.map(({ box }) => box));
    return labels.homeless.length === 0 ? { areaNames: clear, areaPlates: [], names: labels } : undefined;
  };
  const beside = () => {
    const names = namesWith([]);
    const areaPlates = placeAreaPlates(namedAreas, view, {
      frame,
      outline,
      taken: [...obstacles, ...signs, ...names.labels.map(({ box }) => box)],
      leaders: names.labels.flatMap(({ leader }) => (leader ? [leader] : [])),
      largest: PLATE.largest * type.label,
      smallest: PLATE.smallest * type.label,
    });
    return { areaNames: areaPlates ? [] : areasOff(taken), areaPlates: areaPlates ?? [], names };
  };
  const { areaNames, areaPlates, names } = (side * VILLAGE.side > type.floor ? tryClear() : undefined) ?? beside();
  const wayNames = placeWayNames(props.ways ?? [], view, {
    frame,
    taken: [
      ...obstacles,
      ...signs,
      ...[...townshipNames, ...areaNames, ...areaPlates, ...names.labels].map(({ box }) => box),
    ],
    lines: [
      ...[...names.labels, ...areaPlates].flatMap(({ leader }) => (leader ? [leader] : [])),
      ...view.outerRings(own?.geometry ?? NOWHERE).flatMap(segmentsOf),
    ],
    size: Math.max(type.floor, type.label * WAY),
    middle: [mapWidth / 2, height / 2],
  });
  const placed = {
    view,
    wayNames,
    mapWidth,
    furniture,
    areaNames,
    areaPlates,
    townshipNames,
    villageNames: names.labels,
    insets: [],
    radius,
  };
  return { placed: { ...placed, titleSize: type.label * TOWNSHIP.largest }, homeless: names.homeless };
}

const NOWHERE: MultiPolygon = { type: "MultiPolygon", coordinates: [] };

/** The sheet's own township first, then the smallest: they have the least choice. */
function inTurn(townships: readonly CountyTownship[], view: MapView): CountyTownship[] {
  const ground = new Map(townships.map(({ code, geometry }) => [code, groundOf(geometry, view)]));
  return townships.toSorted(
    (a, b) =>
      Number(b.isOwn) - Number(a.isOwn) || ground.get(a.code)! - ground.get(b.code)! || (a.code < b.code ? -1 : 1),
  );
}

/** Ground of an area on paper, mm², its holes left in. */
function groundOf(geometry: MultiPolygon, view: MapView): number {
  return view.outerRings(geometry).reduce((sum, ring) => sum + Math.abs(polygonArea(ring)), 0);
}

function namesOn(
  id: string,
  name: string,
  geometry: CountyTownship["geometry"],
  view: MapView,
  em: number,
  { largest, smallest, spacing }: typeof AREA,
  obstacles: readonly Box[],
): GroundName | undefined {
  const outline = outlineOf(view.rings(geometry));
  const { left, top, right, bottom } = outline.bounds;
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  return nameOnGround({ id, name, middle }, outline, {
    largest: largest * em,
    smallest: smallest * em,
    spacing,
    obstacles,
  });
}
