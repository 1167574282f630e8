import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { Frame } from "../parts/frame.ts";
import { inkOn } from "../parts/ink-on.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { Segment } from "../parts/segment.ts";
import { type PlacedBars, placedBars } from "./placed-bars.ts";
import type { BarRow } from "./props.ts";
import { valueText } from "./scale.ts";

/** Where a bar grows, and which way. Lengths in mm. */
export interface BarTrack {
  readonly isUpright: boolean;
  /** The zero line: y of an upright bar, x of a lying one. */
  readonly zero: number;
  /** The bar's middle on the other axis. */
  readonly middle: number;
  readonly thickness: number;
  /** Of an amount. */
  readonly length: (amount: number) => number;
}

/** How far the mark of the earlier year stands out on both sides, of the bar's thickness. */
const MARK_OUT = 0.09;
/** Around a value, of its size. */
const PAD = { along: 0.34, across: 0.12 };
/** Height of figures, of their size. */
const FIGURE_HEIGHT = 0.74;

/** A bar with its value and the mark of the earlier year; what lies between is hatched. */
export function placeBar(row: BarRow, track: BarTrack, valueSize: number): PlacedBars {
  const { value, base, parts } = row;
  const { length } = track;
  let foot = 0;
  const bars = parts.flatMap(({ amount, fill }) => {
    const from = foot;
    foot += amount;
    return amount > 0 ? [{ ...stretch(track, length(from), length(foot)), fill }] : [];
  });
  const isCompared = base !== undefined && value !== undefined && !row.isTotal;
  const between =
    isCompared && base !== value ? [stretch(track, length(Math.min(base, value)), length(Math.max(base, value)))] : [];
  const hasFallen = isCompared && base > value;
  return placedBars(
    {
      bars,
      fallen: hasFallen ? between : [],
      risen: hasFallen ? [] : between,
      marks: base === undefined || row.isTotal ? [] : [mark(track, length(base))],
    },
    placeValue(row, track, valueSize),
  );
}

/** The value: in the bar's end if it has room there, else right behind it, else behind everything. */
function placeValue(row: BarRow, track: BarTrack, size: number): Partial<PlacedBars> {
  const text = valueText(row);
  const { isUpright, length, thickness } = track;
  const [end, base] = row.isTotal ? [0, 0] : [length(row.value ?? 0), length(row.base ?? 0)];
  const [wide, high] = [textWidth(text, { size, weight: 700 }), size * FIGURE_HEIGHT];
  const [along, across] = isUpright ? [high, wide] : [wide, high];
  const room = along + 2 * PAD.along * size;
  const isSlim = across + 2 * PAD.across * size <= thickness;
  const label = (at: number, fill: string): LabelProps => ({
    ...(isUpright ? { x: track.middle, y: track.zero - at } : { x: track.zero + at, y: track.middle }),
    size,
    text,
    anchor: "middle",
    weight: 700,
    fill,
  });
  const beyond = { labels: [label(Math.max(end, base) + room / 2, palette.ink)] };
  // In the last of several parts, or in the gap over it, the value of all would be taken for its own.
  const [head, another] = row.parts.filter(({ amount }) => amount > 0);
  if (another) return beyond;
  const isMarkAway = base >= end || base <= end - room;
  if (head?.fill.hatch === "none" && isSlim && isMarkAway && length(head.amount) >= room)
    return { labels: [label(end - room / 2, inkOn(head.fill.color))] };
  if (isSlim && base - end >= room) {
    const plate = stretch(
      { ...track, thickness: across + 2 * PAD.across * size },
      end + room * 0.08,
      end + room * 0.92,
    );
    return { plates: [plate], labels: [label(end + room / 2, palette.ink)] };
  }
  return beyond;
}

/** The rectangle from one length of a bar to another. */
export function stretch({ isUpright, zero, middle, thickness }: BarTrack, from: number, to: number): Frame {
  return isUpright
    ? { x: middle - thickness / 2, y: zero - to, width: thickness, height: to - from }
    : { x: zero + from, y: middle - thickness / 2, width: to - from, height: thickness };
}

function mark({ isUpright, zero, middle, thickness }: BarTrack, at: number): Segment {
  const [from, to] = [middle - thickness * (0.5 + MARK_OUT), middle + thickness * (0.5 + MARK_OUT)];
  return isUpright
    ? [
        [from, zero - at],
        [to, zero - at],
      ]
    : [
        [zero + at, from],
        [zero + at, to],
      ];
}
