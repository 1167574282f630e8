import { textWidth } from "../../theme/glyphs.ts";
import type { LabelProps } from "../parts/label.tsx";
import { LEADING, type Sizes } from "./sizes.ts";

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly fill?: string;
  readonly anchor?: "start" | "middle";
}

/** A text broken into lines for a width, mm. */
export interface SetText extends Setting {
  readonly lines: readonly string[];
  readonly height: number;
}

/** Breaks a text into as few lines as the width allows; most need one, which costs nothing to find. */
export function setText(text: string, width: number, setting: Setting, { breaking }: Sizes): SetText {
  const isOne = textWidth(text, setting) <= width;
  const lines = text === "" ? [] : isOne ? [text] : breaking(text, width, setting);
  return { ...setting, lines, height: lines.length * setting.size * LEADING };
}

/** The lines of a text in their places; `x` is their left edge or their middle, `top` the top of the first. */
export function placed({ lines, height: _height, ...setting }: SetText, x: number, top: number): LabelProps[] {
  return lines.map((text, index) => ({ ...setting, text, x, y: top + setting.size * LEADING * (index + 0.5) }));
}
