import type { TableCell } from "../../../items/printout.ts";
import { formatNumber } from "../../../text/numbers.ts";

/** A cell as it is printed; empty where there is nothing, for it is filled in by hand. */
export function cellText(cell: TableCell, digits = 0): string {
  if (cell === null) return "";
  return typeof cell === "number" ? formatNumber(cell, digits) : cell;
}
