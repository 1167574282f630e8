/** Smooth noise over the plane, 0 to 1. */
export type Noise = (x: number, y: number) => number;

function latticeValue(seed: number, ix: number, iy: number): number {
  let h = Math.imul(ix, 0x27d4eb2d) ^ Math.imul(iy, 0x165667b1) ^ seed;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

function eased(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Value noise with one lattice point per unit. Only + − × ÷, so that every engine agrees to the last bit. */
export function valueNoise(seed: number): Noise {
  return (x, y) => {
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const u = eased(x - ix);
    const v = eased(y - iy);
    const top = latticeValue(seed, ix, iy) * (1 - u) + latticeValue(seed, ix + 1, iy) * u;
    const bottom = latticeValue(seed, ix, iy + 1) * (1 - u) + latticeValue(seed, ix + 1, iy + 1) * u;
    return top * (1 - v) + bottom * v;
  };
}

/** Several octaves of value noise, each twice as fine and half as strong; 0 to 1. */
export function fractalNoise(seed: number, octaves: number): Noise {
  const layers = Array.from({ length: octaves }, (_, i) => valueNoise(seed + i * 7919));
  return (x, y) => {
    let sum = 0;
    let weight = 1;
    let total = 0;
    let scale = 1;
    for (const layer of layers) {
      sum += weight * layer(x * scale, y * scale);
      total += weight;
      weight /= 2;
      scale *= 2;
    }
    return sum / total;
  };
}
