import { classIndex } from "../../statistics/classes.ts";
import { amountClasses as amountColors, type ClassFill, noDataFill } from "../../theme/palette.ts";
import type { PoorVillagesData } from "./content.ts";

/** Fill of a class; with fewer classes the palette keeps its ends, so that few classes are told apart best. */
export function classFill(index: number, count: number): ClassFill {
  const last = amountColors.length - 1;
  return { color: amountColors[count === 1 ? 1 : Math.round((index * last) / (count - 1))]!, hatch: "none" };
}

/** Fill of a village by its rate (0–1); grey with a hatch where it is unknown. */
export function rateFill({ classes }: Pick<PoorVillagesData, "classes">, rate: number | undefined): ClassFill {
  if (rate === undefined) return { color: noDataFill, hatch: "back" };
  return classFill(classIndex(classes, rate * 100), classes.length);
}
