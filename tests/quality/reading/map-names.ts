import { placeAreaMap } from "../../../src/charts/area-map/place.ts";
import type { AreaMapProps } from "../../../src/charts/area-map/props.ts";
import { outlineOf } from "../../../src/charts/labels/outline.ts";
import type { PlacedLabel } from "../../../src/charts/labels/types.ts";
import type { Box } from "../../../src/charts/parts/box.ts";
import type { Point } from "../../../src/charts/parts/point.ts";
import { type NameGround, nameGround } from "./name-ground.ts";

/** A line of a name on a map with the place it belongs to; foreign ground is that of other places of its kind. */
export interface MapName extends PlacedLabel, NameGround {
  readonly placeId: string;
}

/** A symbol on a map, mm of the panel. */
export interface MapSymbol {
  readonly placeId: string;
  readonly name: string;
  readonly at: Point;
  readonly radius: number;
}

/** A name written across its ground, under the names of places: it may lie under these, but on no other ground. */
export interface GroundText {
  readonly lines: readonly string[];
  readonly size: number;
  /** Share (0–1) of its box on its own ground. */
  readonly own: number;
}

/** A name of a river or a road, in the pieces that stand along it. */
export interface WayText {
  readonly name: string;
  readonly pieces: readonly { readonly text: string; readonly box: Box }[];
}

/** Where names and symbols stand on a map. */
export interface MapNames {
  readonly names: readonly MapName[];
  readonly grounds?: readonly GroundText[];
  readonly symbols: readonly MapSymbol[];
  readonly ways?: readonly WayText[];
}

/** Reads a map's names and numbers from its placement. */
export function mapNames(props: AreaMapProps): MapNames {
  const { view, names, wayNames } = placeAreaMap(props);
  const grounds = props.places.map(({ id, geometry }) => {
    const rings = geometry?.coordinates.flatMap((polygon) =>
      polygon.map((ring) => ring.map((point) => view.toPanel(point as [number, number]))),
    );
    return { id, outline: rings && outlineOf(rings) };
  });
  const labels = [...names.labels, ...names.indexed.map(({ id, marker }) => ({ ...marker, id }))];
  return {
    ways: wayNames,
    names: labels.map((label): MapName => {
      // Names of several lines give their further lines ids of their own.
      const own = grounds.find(({ id }) => id === label.id.replace(/ line \d+$/, ""))!;
      const others = grounds.filter(({ id }) => id !== own.id);
      const ground = nameGround(
        label.box,
        own.outline,
        others.map(({ outline }) => outline),
      );
      return { ...label, placeId: own.id, ...ground };
    }),
    symbols: props.places.flatMap(({ id, name, anchor, symbol }) =>
      symbol ? [{ placeId: id, name, at: view.toPanel(anchor), radius: symbol.radius }] : [],
    ),
  };
}
