import type { ClassFill } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** What a card says of its village. */
export interface Card {
  /** Unique among the cards. */
  readonly id: string;
  readonly name: string;
  readonly isPoor: boolean;
  /** The sheet is about it: in a strong red frame. */
  readonly isOwn?: boolean;
  readonly fill: ClassFill;
  /** The figure that is read from across the room: 123人, 2016年. A card without one is a low card of a name. */
  readonly figure?: string;
  /** Line under the figure. */
  readonly remark?: string;
}

/** Cards in the order in which they are read; those without a figure stand beneath the others. `width` and `height` in mm. */
export interface CardsProps {
  readonly cards: readonly Card[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}
