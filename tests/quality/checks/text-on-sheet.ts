import type { Paper } from "../../../src/theme/paper.ts";
import type { Line } from "../reading/lines.ts";
import { saidAt } from "./said-at.ts";

/** Lines of text that the edge of the paper cuts. */
export function offSheetFaults(lines: readonly Line[], { width, height }: Paper): string[] {
  const isOff = ({ box }: Line) => !(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height);
  return lines.filter(isOff).map((line) => `${saidAt(line)} leaves the sheet`);
}
