import type { PdfStroke } from "../reading/pdf-operators.ts";

/** Thinnest line that survives print, photocopy and a photograph, mm. */
const THINNEST = 0.25;
const ROUNDING = 0.005;

/**
 * A halo is the outline of a glyph filled and stroked in one colour by one operator, beneath the live text: its stroke is
 * no line of the drawing, and only makes a filled shape a little larger. The same holds of any shape so drawn.
 */
const isHalo = ({ color, fill }: PdfStroke) => color === fill;

/** Lines that are too thin to print. */
export function thinStrokeFaults(strokes: readonly PdfStroke[]): string[] {
  return strokes
    .filter((stroke) => !isHalo(stroke) && !(stroke.width >= THINNEST - ROUNDING))
    .map(({ width, color, box }) => {
      const at = `${Math.round(box.left)},${Math.round(box.top)} to ${Math.round(box.right)},${Math.round(box.bottom)}`;
      return `${color} line of ${width.toFixed(3)} mm from ${at} mm`;
    });
}
