import { lab } from "d3";
import { palette } from "../../theme/palette.ts";

/** Ground darker than this (CIE L*) takes white text. */
const DARK = 52;

/** Colour of text that is read on a ground. */
export function inkOn(ground: string): string {
  return lab(ground).l < DARK ? palette.white : palette.ink;
}
