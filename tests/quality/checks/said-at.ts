import type { Line } from "../reading/lines.ts";

/** A line and where to look for it, for a message: `云溪村` at 120,340 mm, 10.5 mm. */
export function saidAt({ text, size, box }: Line): string {
  return `“${text}” at ${Math.round(box.left)},${Math.round(box.bottom)} mm (${size.toFixed(2)} mm)`;
}
