import { textWidth } from "../../../theme/glyphs.ts";
import { palette } from "../../../theme/palette.ts";
import { widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { placedBars } from "../placed-bars.ts";
import type { BarsChange, BigFigure } from "../props.ts";
import type { Block } from "./block.ts";

/** Sizes and spaces, of the figures' size. */
const EMS = {
  caption: 0.34,
  unit: 0.5,
  afterFigure: 0.06,
  arrow: 0.85,
  beside: 0.24,
  line: 0.42,
  leading: 1.5,
  row: 1.08,
};
const ARROW = "→";

/** What there was and what there is, large, each under its words; sentences beneath. `floor`: smallest text, mm. */
export function changeBlock({ before, after, lines }: BarsChange, size: number, floor: number): Block {
  const caption = Math.max(floor, size * EMS.caption);
  const unit = Math.max(floor, size * EMS.unit);
  const line = Math.max(floor, size * EMS.line);
  const figures = [before, after].filter((each) => each !== undefined);
  const y = caption * 1.4 + (size * EMS.row) / 2;
  const labels: LabelProps[] = [];
  let x = 0;
  for (const [index, each] of figures.entries()) {
    if (index > 0) {
      labels.push({ x: x + size * EMS.beside, y, size: size * EMS.arrow, text: ARROW, fill: palette.inkSoft });
      x += size * 2 * EMS.beside + textWidth(ARROW, { size: size * EMS.arrow });
    }
    const isLast = index === figures.length - 1;
    const { labels: own, width } = bigFigure(each, {
      size,
      caption,
      unit,
      y,
      color: isLast ? palette.redDark : palette.inkSoft,
    });
    labels.push(...own.map((label) => ({ ...label, x: label.x + x })));
    x += width;
  }
  const top = figures.length > 0 ? y + (size * EMS.row) / 2 : 0;
  const sentences = lines.map(
    (text, index): LabelProps => ({ x: 0, y: top + line * EMS.leading * (index + 0.5), size: line, text, weight: 700 }),
  );
  return {
    placed: placedBars({ labels: [...labels, ...sentences] }),
    width: Math.max(x, widest(lines, { size: line, weight: 700 })),
    height: top + line * EMS.leading * lines.length,
  };
}

interface FigureSizes {
  readonly size: number;
  readonly caption: number;
  readonly unit: number;
  /** Middle of the figure, mm. */
  readonly y: number;
  readonly color: string;
}

/** A figure with its unit behind it, on one baseline, and its caption over it. */
function bigFigure({ caption, figure, unit }: BigFigure, sizes: FigureSizes): { labels: LabelProps[]; width: number } {
  const { size, y, color } = sizes;
  const wide = textWidth(figure, { size, weight: 700 });
  const baseline = y + size * 0.36;
  const unitX = wide + size * EMS.afterFigure;
  return {
    labels: [
      { x: 0, y: sizes.caption * 0.7, size: sizes.caption, text: caption, fill: palette.inkSoft },
      { x: 0, y: baseline, size, text: figure, weight: 700, fill: color, baseline: true },
      { x: unitX, y: baseline, size: sizes.unit, text: unit, weight: 500, fill: color, baseline: true },
    ],
    width: Math.max(
      unitX + textWidth(unit, { size: sizes.unit, weight: 500 }),
      textWidth(caption, { size: sizes.caption }),
    ),
  };
}
