import type { Position } from "geojson";
import type { MapSystem } from "./map-system.ts";
import type { CoordinateSystem } from "./to-cgcs2000.ts";

/** Something to be told about the coordinates of a file, in Chinese. */
export interface Doubt {
  readonly message: string;
  readonly fix: string;
}

/** How the positions of a file become CGCS2000, and what is doubtful about it; or why they cannot. */
export type CoordinateReader =
  | { readonly convert: (position: Position) => Position; readonly doubts: readonly Doubt[] }
  | { readonly fault: string; readonly fix: string };

/** What is known about the coordinates of a file before one looks at them. */
export interface GivenSystem {
  /** Text of a .prj or name of a `crs` member; absent where the file says nothing. */
  readonly crs?: string | undefined;
  /** What 县.json says of all coordinates. */
  readonly usual: CoordinateSystem;
  /** What 县.json says of this map alone. */
  readonly own?: MapSystem | undefined;
  /** Name of the layer, for advice. */
  readonly name: string;
}

/** A position with its two figures exchanged. */
export const swapped = ([first = 0, second = 0]: Position): Position => [second, first];
