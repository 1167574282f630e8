import { textWidth } from "../../../theme/glyphs.ts";
import { palette } from "../../../theme/palette.ts";
import { widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { uprightLine } from "../../parts/segment.ts";
import { type BarTrack, placeBar } from "../place-bar.ts";
import { movedBars, type PlacedBars, placedBars } from "../placed-bars.ts";
import type { BarRow, BarsKey, KeyBar, KeyRamp } from "../props.ts";
import { type Block, stackBlocks } from "./block.ts";

/** How a key is set: size of its text and the width that it may take, mm; whether its bars stand. */
export interface KeyStyle {
  readonly size: number;
  readonly floor: number;
  readonly width: number;
  readonly isUpright: boolean;
}

/** Lengths in sizes of the text: a sample along and across its bar, spaces, rows, and the ramp. */
const EMS = {
  upright: { along: 1.7, across: 1.05 },
  lying: { along: 2.3, across: 0.95 },
  gap: 0.55,
  apart: 1.5,
  row: 1.75,
  ramp: { height: 0.95, cell: 2.7, limit: 0.9, beneath: 0.25 },
};

/** Sample bars with their words in rows, and the ramp of grounds under them. */
export function keyBlock({ bars, ramp }: BarsKey, style: KeyStyle): Block {
  const blocks = [...(bars.length > 0 ? [sampleRows(bars, style)] : []), ...(ramp ? [rampBlock(ramp, style)] : [])];
  return blocks.length === 0 ? { placed: placedBars(), width: 0, height: 0 } : stackBlocks(blocks, style.size * 0.6);
}

function sampleRows(bars: readonly KeyBar[], { size, width, isUpright }: KeyStyle): Block {
  const { along, across } = isUpright ? EMS.upright : EMS.lying;
  const sampleWidth = (isUpright ? across : along) * size;
  const rowHeight = Math.max(EMS.row, (isUpright ? along : across) + 0.5) * size;
  const parts: PlacedBars[] = [];
  let [x, top, reach] = [0, 0, 0];
  for (const bar of bars) {
    const own = sampleWidth + EMS.gap * size + textWidth(bar.text, { size, weight: 500 });
    if (x > 0 && x + own > width) [x, top] = [0, top + rowHeight];
    const y = top + rowHeight / 2;
    const label: LabelProps = { x: x + sampleWidth + EMS.gap * size, y, size, text: bar.text, weight: 500 };
    parts.push(movedBars(sample(bar.sample, size, isUpright), x, y), placedBars({ labels: [label] }));
    reach = Math.max(reach, x + own);
    x += own + EMS.apart * size;
  }
  return { placed: placedBars(...parts), width: reach, height: top + rowHeight };
}

/** A small bar about the height 0: plain, or with a mark of the earlier year beyond or within it. */
function sample(kind: KeyBar["sample"], size: number, isUpright: boolean): Partial<PlacedBars> {
  const { along, across } = isUpright ? EMS.upright : EMS.lying;
  const track: BarTrack = {
    isUpright,
    zero: isUpright ? (along / 2) * size : 0,
    middle: isUpright ? (across / 2) * size : 0,
    thickness: across * size,
    length: (share) => share * along * size,
  };
  const bar = (value: number, base: number | undefined, color: string): BarRow => ({
    label: "",
    isPoor: false,
    value,
    parts: [{ amount: value, fill: { color, hatch: "none" } }],
    ...(base === undefined ? {} : { base }),
    cells: [],
  });
  const rows = { fallen: bar(0.42, 1, palette.barOther), risen: bar(1, 0.42, palette.barOther) };
  const row = typeof kind === "string" ? rows[kind] : bar(1, undefined, kind.color);
  const { labels: _value, plates: _plates, ...drawn } = placeBar(row, track, size);
  return drawn;
}

/** The grounds side by side with their limits under the seams; the one that is marked has a line through. */
function rampBlock({ title, grounds, limits }: KeyRamp, { size, floor, width }: KeyStyle): Block {
  const { height, cell, limit, beneath } = EMS.ramp;
  const small = Math.max(floor, size * limit);
  const texts = limits.map(({ text }) => text);
  const wide = Math.min(
    Math.max(cell * size, widest(texts, { size: small, weight: 700 }) + small * 0.6),
    width / Math.max(1, grounds.length),
  );
  const top = size * 1.5;
  const bottom = top + height * size;
  const at = (index: number) => wide * (index + 1);
  return {
    placed: placedBars({
      grounds: grounds.map((color, index) => ({
        x: wide * index,
        y: top,
        width: wide,
        height: height * size,
        color,
        isOutlined: true,
      })),
      marks: limits.flatMap(({ isMarked }, index) =>
        isMarked ? [uprightLine(at(index), top - size * 0.15, bottom + size * 0.15)] : [],
      ),
      labels: [
        { x: 0, y: size * 0.65, size, text: title, weight: 500 },
        ...limits.map(
          ({ text, isMarked }, index): LabelProps => ({
            x: at(index),
            y: bottom + small * (0.5 + beneath),
            size: small,
            text,
            anchor: "middle",
            weight: isMarked ? 700 : 400,
          }),
        ),
      ],
    }),
    width: Math.max(wide * grounds.length, textWidth(title, { size, weight: 500 })),
    height: bottom + small * (1 + beneath),
  };
}
