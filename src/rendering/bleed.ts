import type { Paper } from "../theme/paper.ts";
import { round } from "../theme/round.ts";

/** A paper with bleed on every side, mm. */
export function withBleed({ width, height }: Paper, bleed: number): Paper {
  return { width: round(width + 2 * bleed), height: round(height + 2 * bleed) };
}

/** What opens and closes an element with an own room of coordinates or clipping, and the rectangles between. */
const TOKENS = /<(\/?)(?:g|defs|svg)\b[^>]*>|<rect\b[^>]*\/>/g;
const SIDES = /\b(x|y|width|height)="([^"]*)"/g;

/**
 * A sheet's SVG with its artwork run on beyond the trim edge: each rectangle of the layout that reaches an edge (paper,
 * title band, rule) goes on to the bleed's edge, and nothing else moves. The root grows by the bleed; (0, 0) stays the
 * corner of the trimmed sheet.
 */
export function extendToBleed(svg: string, paper: Paper, bleed: number): string {
  const { width, height } = withBleed(paper, bleed);
  let depth = 0;
  const extended = svg.replace(TOKENS, (tag, closing: string) => {
    if (tag.startsWith("<rect")) return depth === 1 ? extendRectangle(tag, paper, bleed) : tag;
    if (!tag.endsWith("/>")) depth += closing ? -1 : 1;
    return tag;
  });
  return extended
    .replace(/width="[^"]*" height="[^"]*"/, `width="${width}mm" height="${height}mm"`)
    .replace(/viewBox="[^"]*"/, `viewBox="${-bleed} ${-bleed} ${width} ${height}"`);
}

/** Layout is exact to hundredths of a millimetre. */
const TOUCHES = 0.011;

function extendRectangle(tag: string, paper: Paper, bleed: number): string {
  const side = Object.fromEntries([...tag.matchAll(SIDES)].map(([, name, value]) => [name, Number(value)]));
  const { x = 0, y = 0, width = 0, height = 0 } = side;
  const left = x <= TOUCHES ? -bleed : x;
  const top = y <= TOUCHES ? -bleed : y;
  const right = x + width >= paper.width - TOUCHES ? paper.width + bleed : x + width;
  const bottom = y + height >= paper.height - TOUCHES ? paper.height + bleed : y + height;
  if (left === x && top === y && right === x + width && bottom === y + height) return tag;
  const box: Record<string, number> = { x: left, y: top, width: right - left, height: bottom - top };
  return tag.replace(SIDES, (_, name: string) => `${name}="${round(box[name]!)}"`);
}
