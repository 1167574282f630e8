import { boxesOverlap } from "../../../src/charts/parts/box.ts";
import type { Line } from "../reading/lines.ts";
import { saidAt } from "./said-at.ts";

/** Boxes are a little larger than the ink, mm. */
const TOUCH = 0.3;

/** Lines of text that overlap. */
export function overlapFaults(lines: readonly Line[]): string[] {
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .flatMap((other) =>
        boxesOverlap(line.box, other.box, TOUCH) ? [`${saidAt(line)} lies over ${saidAt(other)}`] : [],
      ),
  );
}
