import type { SetKey } from "../county/result-sets.ts";
import type { WayKey } from "./ways.ts";

/** Where the files of a way go. A print shop gets a part of what is made for binding: what may leave the office. */
export const setOfWay = (way: WayKey): SetKey => (way === "shop" ? "bound" : way);

/** Paper of a desk printer that sheets can be cut into. */
export const TILES: readonly string[] = ["A4", "A3"];

/** The command that makes the files of a way: `out` is where, `place` a code or empty for all, `tile` the printer's paper. */
export function wayCommand(way: WayKey, out: string, place: string, tile: string): string[] {
  const where = ["--out", out, ...(place === "" ? [] : ["--place", place])];
  switch (way) {
    case "press":
      return ["build", ...where, "--bleed", "3", "--cmyk", "tiff"];
    case "office":
      return ["build", ...where, "--tile", tile];
    default:
      return ["print", ...where];
  }
}
