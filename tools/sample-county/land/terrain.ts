import { fractalNoise } from "./value-noise.ts";

/** The lie of the land over a plane of units, origin in the middle of the county, y to the north. */
export interface Terrain {
  /** 0 (valley floor) to about 1 (ridge). */
  height(x: number, y: number): number;
  /** Positive on the left bank of the main river, negative on the right. */
  riverSide(x: number, y: number): number;
  isInCounty(x: number, y: number): boolean;
}

/** A bump of height 1 at (cx, cy) that fades over `radius` units. */
function bump(x: number, y: number, cx: number, cy: number, radius: number): number {
  const d2 = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) / (radius * radius);
  return 1 / (1 + d2 * d2);
}

/** Ridges from folded noise, a river across the middle, and an outline with bulges and an inlet. */
export function createTerrain(): Terrain {
  const warp = fractalNoise(11, 3);
  const folds = fractalNoise(29, 5);
  const bends = fractalNoise(53, 3);
  const coast = fractalNoise(71, 4);

  const riverSide = (x: number, y: number): number => y - (0.16 * x + 1.5 + (bends(x / 7 + 40, y / 11 + 9) - 0.5) * 15);

  const height = (x: number, y: number): number => {
    const wx = x + (warp(x / 9, y / 9) - 0.5) * 8;
    const wy = y + (warp(x / 9 + 31, y / 9 + 17) - 0.5) * 8;
    const ridge = 1 - Math.abs(folds(wx / 7, wy / 7) * 2 - 1) * 2.2;
    const fromRiver = Math.min(1, Math.abs(riverSide(x, y)) / 12);
    return Math.max(0, 0.55 * ridge + 0.45 * fromRiver);
  };

  const isInCounty = (x: number, y: number): boolean => {
    const round = Math.sqrt((x * x) / (20 * 20) + (y * y) / (15.2 * 15.2));
    const jag = (coast(x / 12 + 5, y / 12 + 8) - 0.5) * 1.15;
    const bulges = 0.3 * bump(x, y, 19, 11, 6) + 0.24 * bump(x, y, -17, -12, 6) + 0.08 * bump(x, y, -6, 17, 5);
    const inlets = 0.42 * bump(x, y, 15, -15, 6) + 0.3 * bump(x, y, -21, 9, 6);
    return round + jag - bulges + inlets < 1;
  };

  return { height, riverSide, isInCounty };
}
