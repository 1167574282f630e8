import type { TypeScale } from "../../theme/type-scale.ts";

/** A member of staff as the board shows them. */
export interface StaffMember {
  readonly name: string;
  readonly post: string;
  readonly unit?: string;
  /** As it is printed: 138 0000 1234. */
  readonly phone?: string;
  readonly duties?: string;
}

/** `width` and `height` in mm; cards in the order of `staff`. */
export interface StaffCardsProps {
  readonly staff: readonly StaffMember[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
