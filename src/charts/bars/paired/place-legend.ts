import { textWidth } from "../../../theme/glyphs.ts";
import { levelLine } from "../../parts/segment.ts";
import { BASE_FILL, type PlacedBars, placedBars, quietLabel, villageFill } from "../placed-bars.ts";
import type { PairedBarsProps } from "./props.ts";

type LegendItem = "poor" | "other" | "base" | "mean";

/** The legend above the bars: only what the sheet shows, with the unit at the right end; wraps where it must. */
export function placePairedBarsLegend(
  props: PairedBarsProps,
  isUpright: boolean,
): { placed: PlacedBars; height: number } {
  const { rows, type, width } = props;
  const size = type.label;
  const lineHeight = size * 1.7;
  const unit = `单位：${props.unit}`;
  const items: [LegendItem, string, boolean][] = [
    ["poor", `贫困村 ${props.currentYear}年`, rows.some((row) => row.isPoor)],
    ["other", `非贫困村 ${props.currentYear}年`, rows.some((row) => !row.isPoor)],
    ["base", `${props.baseYear}年`, true],
    ["mean", props.meanLabel, props.mean !== undefined],
  ];
  const shown = items.filter(([, , isShown]) => isShown);
  const unitWidth = textWidth(unit, { size });
  let x = 0;
  let y = lineHeight / 2;
  const parts: Partial<PlacedBars>[] = [];
  for (const [item, text] of shown) {
    const symbolWidth = (item === "base" && isUpright ? THIN_EMS : SYMBOL_EMS[item]) * size;
    const itemWidth = symbolWidth + size * 0.5 + textWidth(text, { size });
    if (x > 0 && x + itemWidth > width - (y < lineHeight ? unitWidth + size : 0)) {
      x = 0;
      y += lineHeight;
    }
    parts.push(symbol(item, x, y, size, isUpright), { labels: [{ x: x + symbolWidth + size * 0.5, y, size, text }] });
    x += itemWidth + size * 2;
  }
  parts.push({ labels: [quietLabel(width, lineHeight / 2, size, unit, "end")] });
  return { placed: placedBars(...parts), height: y + lineHeight / 2 + size * 0.8 };
}

const SYMBOL_EMS: Record<LegendItem, number> = { poor: 3.1, other: 1.8, base: 1.8, mean: 2.4 };
const THIN_EMS = 0.4;

/** The sign of an item, its left edge at x and its middle at y. */
function symbol(item: LegendItem, x: number, y: number, size: number, isUpright: boolean): Partial<PlacedBars> {
  const block = { y: y - size * 0.4, width: size * 1.8, height: size * 0.8 };
  if (item === "poor")
    return {
      stars: [{ x: x + size * 0.5, y, size }],
      bars: [{ ...block, x: x + size * 1.3, ...villageFill({ isPoor: true }) }],
    };
  if (item === "other") return { bars: [{ ...block, x, ...villageFill({ isPoor: false }) }] };
  if (item === "mean") return { mean: [levelLine(y, x, x + size * 2.4)] };
  const thin = isUpright
    ? { x, y: y - size * 0.45, width: size * THIN_EMS, height: size * 0.9 }
    : { x, y: y - size * 0.2, width: size * 1.8, height: size * THIN_EMS };
  return { bars: [{ ...thin, ...BASE_FILL }] };
}
