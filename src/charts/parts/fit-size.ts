import { type TextStyle, textWidth } from "../../theme/glyphs.ts";

/** Largest size (mm) between `floor` and `ceiling` at which each of the texts is at most `width` mm long. */
export function fitSize(
  texts: readonly string[],
  width: number,
  { floor, ceiling, weight = 400 }: { floor: number; ceiling: number; weight?: TextStyle["weight"] },
): number {
  const ems = widest(texts, { size: 1, weight });
  return Math.max(floor, Math.min(ceiling, ems > 0 ? width / ems : ceiling));
}

/** Width in mm of the longest of some texts; 0 for none. */
export function widest(texts: readonly string[], style: TextStyle): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, style)));
}
