import { placeLabels } from "../labels/place-labels.ts";
import type { Box, LabelPlacement, LabelRequest, Point, Segment } from "../labels/types.ts";
import { scaleBarLength } from "../parts/scale-bar.tsx";
import { type NameIndexPlan, placeNameIndex } from "./name-index-layout.ts";
import type { AreaMapProps, BorderRank } from "./types.ts";
import { fitView, type MapView } from "./view.ts";

/** Label sizes relative to `type.label`. */
const SIZE = { preferred: 1.12, emphasised: 1.25, largest: 1.5, smallest: 0.6 };

/** Where everything on the map stands; tests look at this. */
export interface AreaMapPlacement {
  readonly view: MapView;
  readonly names: LabelPlacement;
  /** Names of the surroundings that found room. */
  readonly contextNames: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  readonly furniture: Furniture;
  /** List of the names that are numbers on the map; absent where every name found a place. */
  readonly index?: NameIndexPlan;
}

/** Scale bar (lower left) and north arrow (upper right), mm. */
export interface Furniture {
  readonly inset: number;
  readonly size: number;
  readonly scaleBarWidth: number;
  readonly arrowHeight: number;
}

export function placeAreaMap(props: AreaMapProps): AreaMapPlacement {
  const { width, height, type } = props;
  const view = fitView(props.focus, width, height);
  const furniture = {
    inset: type.label * 1.8,
    size: type.label,
    scaleBarWidth: width * 0.24,
    arrowHeight: type.label * 4.2,
  };
  const obstacles = props.hasTruePositions ? furnitureBoxes(furniture, view, width, height) : [];
  const em = type.label * (props.nameScale ?? 1);
  const requests = props.places.map((place): LabelRequest => {
    const isBig = place.isEmphasised;
    return {
      id: place.id,
      text: place.name,
      anchor: view.toPanel(place.anchor),
      symbolRadius: place.symbol?.radius ?? 0,
      rings:
        place.geometry?.coordinates.flatMap((rings) =>
          rings.map((ring) => ring.map((point) => view.toPanel(point as [number, number]) as Point)),
        ) ?? [],
      weight: isBig ? 700 : 500,
      size: em * (isBig ? SIZE.emphasised : SIZE.preferred),
      priority: isBig ? 2 : 1,
    };
  });
  const frame: Box = { x0: 2, y0: 2, x1: width - 2, y1: height - 2 };
  const names = placeLabels(requests, {
    frame,
    obstacles,
    borders: strongBorders(props, view),
    minSize: Math.max(type.floor, type.label * SIZE.smallest),
    maxSize: em * SIZE.largest,
  });
  const index = placeNameIndex(names, props, view, obstacles);
  const taken = index ? [...obstacles, index.box] : obstacles;
  return { view, names, furniture, contextNames: placeContext(props, view, names, taken), ...(index ? { index } : {}) };
}

/** Ranks whose lines names rather do not cover. */
const STRONG: readonly BorderRank[] = ["own", "county"];

function strongBorders({ borders }: AreaMapProps, view: MapView): Segment[] {
  const lines = borders.filter(({ rank }) => STRONG.includes(rank)).flatMap((border) => border.lines);
  return lines.flatMap((line) => {
    const points = line.map((point) => view.toPanel(point as [number, number]));
    return points.slice(1).map((point, index): Segment => [points[index]!, point]);
  });
}

function furnitureBoxes(
  { inset, size, scaleBarWidth, arrowHeight }: Furniture,
  view: MapView,
  width: number,
  height: number,
): Box[] {
  const bar = scaleBarLength(view.scale, scaleBarWidth) * view.scale;
  return [
    {
      x0: inset - size,
      y0: height - inset - size * 2.2,
      x1: inset + bar + size * 2.6,
      y1: height - inset + size * 0.5,
    },
    {
      x0: width - inset - arrowHeight * 0.8,
      y0: inset - size * 0.5,
      x1: width - inset + size * 0.5,
      y1: inset + arrowHeight * 1.6,
    },
  ];
}

/** Grey names of neighbours: one try each, dropped where they would meet anything, for they are only context. */
function placeContext(
  { width, height, type, places, contextNames }: AreaMapProps,
  view: MapView,
  names: LabelPlacement,
  obstacles: readonly Box[],
) {
  const size = type.label * 1.15;
  const taken: Box[] = [
    ...obstacles,
    ...names.labels.map((label) => label.box),
    ...names.indexed.map(({ marker }) => marker.box),
  ];
  for (const place of places) {
    const [x, y] = view.toPanel(place.anchor);
    const radius = place.symbol?.radius ?? 1;
    taken.push({ x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius });
  }
  return contextNames.flatMap(({ name, anchor }) => {
    const [x, y] = view.toPanel(anchor);
    const half = (name.length * size * 1.1) / 2;
    const box = { x0: x - half - size * 0.4, y0: y - size, x1: x + half + size * 0.4, y1: y + size };
    const isInside = box.x0 > 0 && box.y0 > 0 && box.x1 < width && box.y1 < height;
    if (!isInside || taken.some((other) => overlaps(other, box))) return [];
    taken.push(box);
    return [{ name, x, y, size }];
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
