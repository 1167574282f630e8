import type { County } from "../../model/county.ts";
import { type NumberedText, parseNumberedText } from "../../text/numbered-text.ts";

/** The text that holds for a place: its own, else the county's, else the product's default. */
export function placeText(county: County, placeCode: string, name: string, fallback: string): NumberedText {
  return parseNumberedText(county.texts[`${placeCode}/${name}`] ?? county.texts[name] ?? fallback);
}
