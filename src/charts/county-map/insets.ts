import { fitView, type MapView } from "../area-map/view.ts";
import type { PlacedLabel } from "../labels/types.ts";
import type { Frame } from "../parts/frame.ts";
import type { CountyMapProps, CountyTownship, CountyVillage } from "./props.ts";
import { LARGEST_NAME, placeVillageNames } from "./village-names.ts";

/** A township with more villages than the map has room to name, drawn again larger. */
export interface PlacedInset {
  readonly township: CountyTownship;
  readonly frame: Frame;
  /** Of what stands in the frame, from its left upper corner. */
  readonly view: MapView;
  readonly names: readonly PlacedLabel[];
  /** Middle of its title. */
  readonly titleY: number;
}

/** Insets: share of the map's width, space around them and height of a title, labels. */
const INSET = { width: 0.27, gap: 0.8, title: 2, most: 4 };

/** Townships with most homeless names first. */
export function denseTownships({ townships, villages }: CountyMapProps, homeless: readonly string[]): CountyTownship[] {
  const codes = new Set(homeless);
  const counts = Map.groupBy(
    villages.filter(({ code }) => codes.has(code)),
    ({ townshipCode }) => townshipCode,
  );
  return townships
    .filter(({ code }) => counts.has(code))
    .toSorted((a, b) => counts.get(b.code)!.length - counts.get(a.code)!.length || (a.code < b.code ? -1 : 1));
}

/** The column of insets at the right of the map: what has room in it, the side of each, and the space before it; mm. */
export function insetColumn({ width, height, type }: CountyMapProps, dense: readonly CountyTownship[]) {
  const side = width * INSET.width;
  const gap = type.label * INSET.gap;
  const room = Math.max(1, Math.floor((height + gap) / (side + gap)));
  return { shown: dense.slice(0, Math.min(INSET.most, room)), side, gap };
}

/** Insets one under another at the right of the map, each as much larger as its frame allows. */
export function placeInsets(
  { type, width, villages }: CountyMapProps,
  townships: readonly CountyTownship[],
  side: number,
  radius: number,
): PlacedInset[] {
  const gap = type.label * INSET.gap;
  const title = type.label * INSET.title;
  return townships.map((township, index): PlacedInset => {
    const frame = { x: width - side, y: index * (side + gap), width: side, height: side };
    const inside = fitView(township.geometry, side, side - title);
    const own = villages.filter((each) => !each.isUnnamed && each.townshipCode === township.code);
    const { labels } = placeVillageNames(own, undefined, {
      frame: { left: 1, top: 1, right: side - 1, bottom: side - title - 1 },
      obstacles: [],
      view: inside,
      size: Math.max(type.floor, type.label * LARGEST_NAME),
      floor: type.floor,
      radius,
    });
    return { township, frame, view: inside, names: labels, titleY: side - title / 2 };
  });
}

/** Villages that an inset shows. */
export function villagesIn(villages: readonly CountyVillage[], { township }: PlacedInset): CountyVillage[] {
  return villages.filter(({ townshipCode }) => townshipCode === township.code);
}
