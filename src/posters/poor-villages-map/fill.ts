import { classIndex } from "../../statistics/classes.ts";
import { amountFills, type ClassFill, noDataFill } from "../../theme/palette.ts";
import type { PoorVillagesData } from "./content.ts";

/** Where nothing is known: a grey that is no class, with a hatch that is none of theirs. */
export const NO_DATA: ClassFill = { color: noDataFill, hatch: "back" };

/** Fill of a class; with fewer classes the palette keeps its ends, so that few classes are told apart best. */
export function classFill(index: number, count: number): ClassFill {
  const last = amountFills.length - 1;
  return amountFills[count === 1 ? 1 : Math.round((index * last) / (count - 1))]!;
}

/** Fill of a village by its rate (0–1). */
export function rateFill(
  { classes, rateDigits }: Pick<PoorVillagesData, "classes" | "rateDigits">,
  rate: number | undefined,
): ClassFill {
  return rate === undefined ? NO_DATA : classFill(classIndex(classes, rate * 100, rateDigits), classes.length);
}
