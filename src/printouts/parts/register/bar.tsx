import type { TableCell } from "../../../items/printout.ts";

/** A number as a bar in its cell, as long as its share of the whole; nothing where there is no number. Ink, so that it prints. */
export function Bar({ value, whole }: { value: TableCell; whole: number }) {
  if (typeof value !== "number" || whole <= 0) return null;
  const length = Math.min(100, Math.max(0, (100 * value) / whole)).toFixed(1);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={length} height="8" fill="#555" />
    </svg>
  );
}
