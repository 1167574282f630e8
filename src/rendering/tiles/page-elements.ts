import { SANS } from "../../theme/fonts.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { writeText } from "../svg-text.ts";
import type { Rectangle } from "./plan.ts";

interface LineStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, { stroke, width, dash }: LineStyle): string {
  const dashes = dash ? ` stroke-dasharray="${dash}"` : "";
  const ends = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
  return `<path d="${ends}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

/** A filled rectangle. */
export function rectangle({ x, y, width, height }: Rectangle, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

interface WordStyle {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 500 | 700;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  /** Longer lines are set smaller, to this width. */
  readonly width?: number;
  /** Degrees about (x, y). */
  readonly turn?: number;
}

/** A line of live text. */
export function words(text: string, style: WordStyle): string {
  const { x, y, size, weight = 400, anchor = "start", fill = palette.ink, width = Infinity, turn } = style;
  const shrink = Math.min(1, width / textWidth(text, { size, weight }));
  return writeText(
    {
      x,
      y,
      "font-family": SANS,
      "font-size": size * shrink,
      "font-weight": String(weight),
      "text-anchor": anchor,
      fill,
      transform: turn ? `rotate(${turn} ${round(x)} ${round(y)})` : undefined,
    },
    text,
  );
}
