import type { MultiPolygon, Polygon } from "geojson";
import { isInside } from "./is-inside.ts";
import type { MapPlace } from "./map-place.ts";
import { isSameName } from "./place-name.ts";

/** A shape of a layer and what it says of itself. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** The place that has its code. */
  readonly byCode?: MapPlace | undefined;
  /** Places that its name may mean. */
  readonly byName: readonly MapPlace[];
}

/** A shape with the place it is drawn as, and whether its code and its name speak of two. */
export interface Settled<S extends Shape> {
  readonly shape: S;
  readonly place?: MapPlace | undefined;
  readonly settledBy?: "code" | "name";
  /** Code and name are those of two places, or the name is not that of the code's place. */
  readonly isContradictory: boolean;
}

/**
 * The place of each shape: by its code, else by its name. Where the two speak of different places, the one wins whose
 * position lies in the shape; without such evidence the name, which is what was meant when codes are those of another
 * year. A name that several places have is decided by position as well.
 */
export function settlePlaces<S extends Shape>(shapes: readonly S[]): Settled<S>[] {
  return shapes.map((shape) => {
    const { byCode, byName, name } = shape;
    const isOther =
      byName.length > 0 ? !byName.includes(byCode!) : name !== "" && !isSameName(byCode?.name ?? "", name);
    const isContradictory = byCode !== undefined && isOther;
    const named = onlyOf(byName, shape);
    if (!byCode) return { shape, place: named, ...(named ? { settledBy: "name" } : {}), isContradictory };
    if (!isContradictory || !named) return { shape, place: byCode, settledBy: "code", isContradictory };
    const isCodeRight = liesIn(byCode, shape) && !liesIn(named, shape);
    return {
      shape,
      place: isCodeRight ? byCode : named,
      settledBy: isCodeRight ? "code" : "name",
      isContradictory,
    };
  });
}

function onlyOf(places: readonly MapPlace[], shape: Shape): MapPlace | undefined {
  if (places.length === 1) return places[0];
  const inside = places.filter((place) => liesIn(place, shape));
  return inside.length === 1 ? inside[0] : undefined;
}

const liesIn = ({ position }: MapPlace, { geometry }: Shape): boolean =>
  position !== undefined && isInside(position, geometry);
