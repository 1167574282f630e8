import type { FormBlock } from "./form.ts";

/** Class of a block's table: `w` and its place among those of the page. */
export const widthsName = (place: string | number): string => `w${place}`;

/** Widths of the columns of a page's tables, once for all copies of them. */
export function ColumnWidths({ blocks }: { blocks: readonly (readonly [place: string | number, FormBlock])[] }) {
  const rules = blocks.flatMap(([place, block]) => {
    if (block.kind === "grid") return [];
    const whole = block.columns.reduce((sum, { width }) => sum + width, 0);
    const before = (block.title === undefined ? 0 : 1) + (block.isPlain ? 0 : 1);
    return block.columns.map(
      ({ width }, at) =>
        `.${widthsName(place)} th:nth-child(${before + at + 1}){width:${((100 * width) / whole).toFixed(1)}%}`,
    );
  });
  return <style>{rules.join("")}</style>;
}
