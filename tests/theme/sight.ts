import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  type Rgb,
  wcagContrast,
} from "culori";

// How colours look to other eyes and on a photocopy. Arithmetic by culori.

const rgb = converter("rgb");
const linear = converter("lrgb");
const lab = converter("lab65");

type Filter = (color: Rgb) => Rgb;

/**
 * A deficiency in linear light, as Machado, Oliveira & Fernandes (2009) define their matrices. culori multiplies the
 * encoded values instead, which makes colours look more alike in some pairs and less in others; both are asked.
 */
function inLinearLight(filter: Filter): Filter {
  return (color) => {
    const { r, g, b } = linear(color);
    const seen = filter({ mode: "rgb", r, g, b });
    return rgb({ mode: "lrgb", r: seen.r, g: seen.g, b: seen.b });
  };
}

/** Eyes that sheets are read with. */
const SIGHTS: Readonly<Record<string, Filter>> = {
  normal: (color) => color,
  deutan: inLinearLight(filterDeficiencyDeuter(1)),
  protan: inLinearLight(filterDeficiencyProt(1)),
  "deutan (encoded)": filterDeficiencyDeuter(1),
  "protan (encoded)": filterDeficiencyProt(1),
};

const difference = differenceCiede2000();

/** ΔE2000 of two colours in the eyes that tell them apart worst. */
export function leastDifference(a: string, b: string): number {
  return Math.min(...Object.values(SIGHTS).map((see) => difference(see(rgb(a)!), see(rgb(b)!))));
}

/** CIELAB lightness, 0–100: what a photocopier without colour keeps. */
export function lightness(color: string): number {
  return lab(color)!.l;
}

/** Difference of two colours in grey, CIELAB lightness. */
export function greyDifference(a: string, b: string): number {
  return Math.abs(lightness(a) - lightness(b));
}

/** WCAG contrast of two colours, 1–21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b);
