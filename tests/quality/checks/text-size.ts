import type { Paper } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";
import type { Line } from "../reading/lines.ts";
import { saidAt } from "./said-at.ts";

/** Sizes are written with two decimals, mm. */
const ROUNDING = 0.005;

/** Lines of text under the smallest readable size of the paper. */
export function smallTextFaults(lines: readonly Line[], paper: Paper): string[] {
  const { floor } = typeScale(paper);
  return lines.filter(({ size }) => !(size >= floor - ROUNDING)).map((line) => `${saidAt(line)} is under ${floor} mm`);
}
