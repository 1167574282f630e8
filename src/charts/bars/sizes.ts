import type { TypeScale } from "../../theme/type-scale.ts";

/** Largest sizes of a chart's texts, mm: names and values a little over the body text, headings under it. */
export interface BarSizes {
  readonly name: number;
  readonly value: number;
  readonly cell: number;
  readonly heading: number;
}

/** Sizes of a paper's type scale, `growth` times as large where rows have room to spare. */
export function barSizes({ body, floor }: TypeScale, growth = 1): BarSizes {
  const size = (share: number) => Math.max(floor, body * share);
  return {
    name: size(15 / 14) * growth,
    value: size(20 / 14) * growth,
    cell: size(1) * growth,
    heading: size(12 / 14) * Math.sqrt(growth),
  };
}
