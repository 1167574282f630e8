import type { TableCell } from "../items/printout.ts";
import type { DataColumn } from "../site/data-table.ts";
import { formatNumber } from "../text/numbers.ts";

/** A cell of a table as a page shows it; what nobody says is a dash. */
export function cellText(cell: TableCell | undefined, { digits, shown }: Pick<DataColumn, "digits" | "shown">): string {
  if (cell === null || cell === undefined) return "—";
  if (typeof cell === "string") return cell;
  if (shown === "year") return String(cell);
  const text = formatNumber(Math.abs(cell), digits ?? 0);
  if (shown === "change" && cell > 0) return `+${text}`;
  return cell < 0 ? `−${text}` : text;
}
