import type { LabelProps } from "../parts/label.tsx";
import type { ColumnSpan } from "./columns.ts";
import type { TableColumn } from "./props.ts";

/** From one line of a cell to the next, in sizes. */
export const LINE_HEIGHT = 1.28;

/** Lines of a cell, around `middle` (mm). */
export function cellLabels(
  lines: readonly string[],
  align: TableColumn["align"],
  span: Pick<ColumnSpan, "textLeft" | "textWidth">,
  { middle, size, weight }: { middle: number; size: number; weight: 400 | 700 },
): LabelProps[] {
  const x = { left: span.textLeft, center: span.textLeft + span.textWidth / 2, right: span.textLeft + span.textWidth };
  const anchor = ({ left: "start", center: "middle", right: "end" } as const)[align];
  return lines.flatMap((text, line) => {
    const y = middle + (line - (lines.length - 1) / 2) * LINE_HEIGHT * size;
    return text === "" ? [] : [{ x: x[align], y, size, text, anchor, weight }];
  });
}
