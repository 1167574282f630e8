import type { MapView } from "../area-map/view.ts";
import { placeLabels } from "../labels/place-labels.ts";
import type { LabelRequest, PlacedLabel } from "../labels/types.ts";
import { type Box, boxAround } from "../parts/box.ts";
import type { Point } from "../parts/point.ts";
import type { CountyTownship, CountyVillage } from "./props.ts";

/** Names that found a place, and codes of the villages whose name found none. */
export interface VillageNames {
  readonly labels: readonly PlacedLabel[];
  readonly homeless: readonly string[];
}

/** What names of villages have to respect, mm. */
interface Room {
  readonly frame: Box;
  readonly obstacles: readonly Box[];
  readonly view: MapView;
  readonly size: number;
  readonly floor: number;
  /** Radius of a village's sign. */
  readonly radius: number;
}

/** Largest name of a village, of `type.label`. */
export const LARGEST_NAME = 0.85;
/** Distance of the points along a border that no name may cover, mm; and how far names stay from them. */
const STEP = 2.5;

/**
 * Names beside their signs: those of the sheet's own township first, then the others, which its border is kept free of.
 * Names without a place are left out: a number would send the reader to a list.
 */
export function placeVillageNames(
  villages: readonly CountyVillage[],
  own: CountyTownship | undefined,
  room: Room,
): VillageNames {
  const line = own ? boxesAlong(room.view.outerRings(own.geometry)) : [];
  const isOwn = ({ townshipCode }: CountyVillage) => townshipCode === own?.code;
  const obstacles = [...room.obstacles, ...line];
  const inside = place(villages.filter(isOwn), { ...room, obstacles });
  // A township too small for its names lets them out over its own border rather than lose them.
  const first = inside.homeless.length > 0 ? place(villages.filter(isOwn), room) : inside;
  // The engine keeps names off the signs that it is told of; those of the other pass are obstacles.
  const signs = villages.filter(isOwn).map(({ anchor }) => boxAround(...room.view.toPanel(anchor), room.radius));
  const taken = [...obstacles, ...signs, ...first.labels.map(({ box }) => box)];
  const second = place(
    villages.filter((village) => !isOwn(village)),
    { ...room, obstacles: taken },
  );
  return { labels: [...first.labels, ...second.labels], homeless: [...first.homeless, ...second.homeless] };
}

function place(villages: readonly CountyVillage[], room: Room): VillageNames {
  const { view, size, floor, radius, frame, obstacles } = room;
  const requests = villages.map(
    ({ code, name, anchor, geometry, isPoor }): LabelRequest => ({
      id: code,
      text: name,
      anchor: view.toPanel(anchor),
      symbolRadius: radius,
      rings: view.rings(geometry),
      weight: isPoor ? 700 : 400,
      size,
      priority: isPoor ? 2 : 1,
    }),
  );
  const { labels, indexed } = placeLabels(requests, {
    frame,
    obstacles,
    minSize: Math.min(size, floor),
    maxSize: size,
  });
  return { labels, homeless: indexed.map(({ id }) => id) };
}

/** Small boxes all along some rings: what may not be covered. */
export function boxesAlong(rings: readonly (readonly Point[])[]): Box[] {
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = ring[index]!;
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
      return Array.from({ length: steps }, (_, step) =>
        boxAround(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps, STEP / 2),
      );
    }),
  );
}
