import type { NumberedParagraph } from "../../text/numbered-text.ts";
import type { TypeScale } from "../../theme/type-scale.ts";

/** `width` and `height` in mm. */
export interface TextBoardProps {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
  /** Largest text, mm, where the board has to look like another one. */
  readonly largest?: number;
}
