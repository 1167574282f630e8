import { fitSize, widest } from "../../parts/fit-size.ts";
import { VALUE_GAP } from "../lying-rows.ts";
import { baseText, currentText, largest, measuredRows, rateTexts } from "./figures.ts";
import type { PairedBarsProps } from "./props.ts";

/** Heading of the lane of rates, in three lines: the lane need be no wider than its figures. */
export const RATE_HEADING = ["贫困", "发生率", "（%）"];

/** What a name needs before the axis beyond its width, where the star stands, in sizes of names. */
export const NAME_AND_STAR = 1.9;

/** Names longer than this share of a column are set smaller. */
const NAME_SHARE = 0.28;

/** Texts grow in rows that are taller than they need, to at most so many times their size. */
const LARGER_TEXT = 1.5;
const TEXT_TO_ROW = 0.22;

/** What all columns share: text sizes and the lanes beside the bars, mm. */
export interface ColumnMeasures {
  readonly nameSize: number;
  readonly nameWidth: number;
  readonly valueSize: number;
  readonly figureSize: number;
  readonly baseLane: number;
  readonly rateLane: number;
}

/** Text as large as the rows allow, lanes as wide as their text. */
export function measureColumn(props: PairedBarsProps, columnWidth: number, rowHeight: number): ColumnMeasures {
  const { type } = props;
  const rows = measuredRows(props);
  const growth = Math.max(1, Math.min(LARGER_TEXT, (rowHeight * TEXT_TO_ROW) / type.label));
  const size = (ceiling: number, share: number) => Math.max(type.floor, Math.min(ceiling * growth, rowHeight * share));
  const nameSize = size(type.label * 1.1, 0.6);
  const valueSize = size(type.label * 1.1, 0.48);
  const figureSize = size(type.label, 0.48);
  const nameWidths = rows.map((row) => {
    const fitted = fitName(row.label, columnWidth, nameSize, type.floor);
    return widest([row.label], { size: fitted, weight: 700 });
  });
  const gap = type.label;
  const heading = { size: type.note };
  return {
    nameSize,
    nameWidth: Math.max(0, ...nameWidths),
    valueSize,
    figureSize,
    baseLane:
      Math.max(widest(rows.map(baseText), { size: figureSize }), widest([`${props.baseYear}年`], heading)) + gap,
    rateLane: Math.max(widest(rows.map(rateTexts(props)), { size: figureSize }), widest(RATE_HEADING, heading)) + gap,
  };
}

/** Size of a name: that of the others, or smaller where it would take too much of the column. */
export function fitName(name: string, columnWidth: number, ceiling: number, floor: number): number {
  return fitSize([name], columnWidth * NAME_SHARE, { floor, ceiling, weight: 700 });
}

/** Length in mm of the largest amount, so that every bar with the value at its end stays within `room`. */
export function barLength(props: PairedBarsProps, room: number, valueSize: number): number {
  const largestAmount = largest(props);
  const lengths = measuredRows(props).map((row) => {
    const value = widest([currentText(row)], { size: valueSize, weight: 700 }) + valueSize * VALUE_GAP;
    return row.current ? ((room - value) * largestAmount) / row.current : room;
  });
  return Math.min(room, ...lengths);
}
