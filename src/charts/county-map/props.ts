import type { MultiPolygon, Position } from "geojson";
import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { MapWay } from "../area-map/props.ts";

/** An area of townships: its ground in its colour, its name on it. Geometry in km on the local plane, y south. */
export interface CountyArea {
  /** Empty where the ground has no name. */
  readonly name: string;
  readonly geometry: MultiPolygon;
  readonly fill: ClassFill;
  /** What it is told by where several have one name; the name if absent. */
  readonly id?: string;
}

/** A township: its name stands on its own ground. */
export interface CountyTownship {
  readonly code: string;
  readonly name: string;
  readonly anchor: readonly [number, number];
  readonly geometry: MultiPolygon;
  /** Whether the sheet hangs in it: outlined above everything. */
  readonly isOwn: boolean;
}

/** A village: a star and a bold name where it is poor, else a ring and a quiet name. */
export interface CountyVillage {
  readonly code: string;
  readonly name: string;
  readonly anchor: readonly [number, number];
  readonly geometry: MultiPolygon;
  readonly townshipCode: string;
  readonly isPoor: boolean;
  /** Its sign stands alone. */
  readonly isUnnamed?: boolean;
}

/** `width` and `height` in mm. */
export interface CountyMapProps {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  readonly outline: MultiPolygon;
  /** Whether the outline is a border, or the mere end of the drawing. */
  readonly outlineRank: "county" | "frame";
  readonly areas: readonly CountyArea[];
  readonly townships: readonly CountyTownship[];
  readonly villages: readonly CountyVillage[];
  /** Whether there is room for their names; their signs stand in any case. */
  readonly namesVillages: boolean;
  /** Grounds in full colour, which are what the map is about; pale otherwise. */
  readonly isFull?: boolean;
  /** Names of villages as large as lets every one of them stand; of a size by their number otherwise. */
  readonly hasLargestNames?: boolean;
  /** Between villages, for maps that tell them apart. */
  readonly villageBorders?: readonly (readonly Position[])[];
  /** Whether these are made up. */
  readonly hasGuessedVillages?: boolean;
  /** Whether borders of townships are made up: no file draws them. */
  readonly isGuessed: boolean;
  /** What the map is no authority for, on a plate in it. */
  readonly caution?: string;
  readonly townshipBorders: readonly (readonly Position[])[];
  /** Rivers and roads, quietly under all names. */
  readonly ways?: readonly MapWay[];
  readonly areaBorders: readonly (readonly Position[])[];
}
