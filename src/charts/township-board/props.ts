import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** A township in an area, with those of its villages that lie in it. */
export interface BoardTownship {
  readonly code: string;
  readonly name: string;
  /** Beside the name: 8个村 · 3个贫困村. */
  readonly remark: string;
  readonly villages: readonly { readonly name: string; readonly isPoor: boolean }[];
  /** Whether the sheet hangs in it. */
  readonly isOwn: boolean;
}

/** A special area, or what lies in none, as a group of townships under a head in its colour. */
export interface BoardArea {
  readonly name: string;
  readonly fill: ClassFill;
  readonly townships: readonly BoardTownship[];
}

/** `width` and `height` in mm. */
export interface TownshipBoardProps {
  readonly areas: readonly BoardArea[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
