import type { TypeScale } from "../../theme/type-scale.ts";

/** One post of an organisation: a box of the diagram. */
export interface TreePost {
  readonly id: string;
  /** `id` of the post above; absent for the root. */
  readonly parentId?: string;
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  /** Beside the head in a side box, or beneath it in the row; decided by `withSeats` where absent. */
  readonly seat?: "beside" | "below";
  /** A remark at the foot of the box, e.g. on which sheet the branch goes on. */
  readonly note?: string;
  /** Stands here only to show under whom others are; the person's own box is on another sheet. */
  readonly isRepeated?: boolean;
}

/** Posts that make one tree, siblings in order; the panel's size in mm. */
export interface OrganisationTreeProps {
  readonly posts: readonly TreePost[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
