import type { MultiPolygon, Position } from "geojson";
import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** An area of the map; geometry on the local plane in km, y south. */
export interface MapArea {
  readonly id: string;
  readonly geometry: MultiPolygon;
  readonly fill: ClassFill;
  /** Context: the same class, but standing back. */
  readonly isPale?: boolean;
}

/**
 * Kinds of border. `village` lies between the sheet's own villages, `neighbour` between the villages of others; `frame` is where the drawing ends because no border is known.
 */
export type BorderRank = "own" | "county" | "frame" | "area" | "township" | "village" | "neighbour";

export interface MapBorder {
  readonly rank: BorderRank;
  /** Made up, by dividing ground by nearness: dashed or dotted. */
  readonly isGuessed?: boolean;
  readonly lines: readonly (readonly Position[])[];
}

/** A river or a road; its grade is 1 where it is most important. */
export interface MapWay {
  readonly kind: "river" | "road";
  readonly grade: 1 | 2 | 3;
  /** Empty where it has none. */
  readonly name: string;
  readonly lines: readonly (readonly Position[])[];
}

/** Symbol at a place, a light disc in a ring: its size says how many, the name's sign what the place is. */
export interface MapSymbol {
  readonly radius: number;
}

/** What stands under a name. */
export interface MapNote {
  readonly text: string;
  /** Its size in the name's. */
  readonly scale: number;
  readonly isStrong?: boolean;
  /** Whether it stands wherever its name does, or only where there is room. */
  readonly rank: "needed" | "welcome";
}

/** A place that is named on the map. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** km on the plane. */
  readonly anchor: readonly [number, number];
  /** Area the name should lie in. */
  readonly geometry?: MultiPolygon;
  readonly symbol?: MapSymbol;
  /** Emphasised places get bold names and choose their position first. */
  readonly isEmphasised: boolean;
  /** Its name stands on the sign of a poor village. */
  readonly isPoor?: boolean;
  /** Its name is so many times larger than others of its kind. */
  readonly scale?: number;
  readonly note?: MapNote;
}

/** A name in the surroundings: grey, only where there is room. */
export interface MapContextName {
  readonly name: string;
  /** Where it may stand, km on the plane, the best place first. */
  readonly anchors: readonly (readonly [number, number])[];
}

/** A map of places whose positions are true. Lengths in mm, but for the plane's. */
export interface AreaMapProps {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Part of the plane to show: these areas' bounds, fitted into the panel. */
  readonly focus: MultiPolygon;
  readonly areas: readonly MapArea[];
  readonly borders: readonly MapBorder[];
  readonly places: readonly MapPlace[];
  /** Rivers and roads, quietly under all names. */
  readonly ways?: readonly MapWay[];
  readonly contextNames: readonly MapContextName[];
  /** What the map is no authority for, on a plate in a corner. */
  readonly caution?: string;
  /** Size of names, labels. */
  readonly nameScale?: number;
  /** Ground inside the county but outside the sheet's own areas. */
  readonly ground?: MultiPolygon;
}
