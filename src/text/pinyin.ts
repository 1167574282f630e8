import { polyphonic } from "pinyin-pro";

/**
 * The readings of each character of a name, without tones, ü as v: 重庆 → [["zhong", "chong"], ["qing"]]. All that a character
 * has, as names of places keep the rare ones (堡: bao, bu, pu). What is no Chinese character reads as itself.
 */
export function readingsOf(name: string): string[][] {
  return [...name].map((character) => {
    const [readings = []] = polyphonic(character, { toneType: "none", type: "array", v: true });
    const known = readings.length > 0 ? readings : [character];
    return [...new Set(known.map((reading) => reading.toLowerCase()))];
  });
}
