import { IDEOGRAPH_BOTTOM, IDEOGRAPH_TOP, textWidth } from "../../../src/theme/glyphs.ts";
import type { Line } from "../reading/lines.ts";

/** A line as it would be read from a sheet, its baseline beginning at x, y (mm). */
export function lineAt(text: string, x: number, y: number, size = 10): Line {
  const right = x + textWidth(text, { size });
  return { text, size, box: { left: x, right, top: y - IDEOGRAPH_TOP * size, bottom: y - IDEOGRAPH_BOTTOM * size } };
}

/** Lines one under another. */
export function linesBeneath(...texts: readonly string[]): Line[] {
  return texts.map((text, index) => lineAt(text, 100, 100 + 12 * index));
}
