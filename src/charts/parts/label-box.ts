import { IDEOGRAPH_BOTTOM, IDEOGRAPH_TOP, textWidth } from "../../theme/glyphs.ts";
import { blankAfter, blankBefore } from "../../theme/squeeze.ts";
import type { Box } from "./box.ts";
import { type LabelProps, SHARE_LEFT } from "./label.tsx";

/** The box that the ink of a label takes up, mm. */
export function labelBox(label: LabelProps): Box {
  const width = textWidth(label.text, label) - (label.letterSpacing ?? 0);
  const left = label.x - width * SHARE_LEFT[label.anchor ?? "start"];
  const half = ((IDEOGRAPH_TOP - IDEOGRAPH_BOTTOM) / 2) * label.size;
  const middle = label.baseline ? label.y - ((IDEOGRAPH_TOP + IDEOGRAPH_BOTTOM) / 2) * label.size : label.y;
  return {
    left: left + blankBefore(label.text) * label.size,
    top: middle - half,
    right: left + width - blankAfter(label.text) * label.size,
    bottom: middle + half,
  };
}
