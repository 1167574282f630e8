import { boxOfSegment } from "../../parts/box.ts";
import { labelBox } from "../../parts/label-box.ts";
import { inSteps, largestThatFits } from "../../parts/largest-that-fits.ts";
import { boxOf } from "../place-mean.ts";
import { movedBars, type PlacedBars } from "../placed-bars.ts";
import type { BarsProps } from "../props.ts";
import { barSizes } from "../sizes.ts";
import { type Block, spreadBlocks, stackBlocks } from "./block.ts";
import { changeBlock } from "./change-block.ts";
import { emptyCorner } from "./empty-corner.ts";
import { keyBlock } from "./key-block.ts";

const defaults = {
  /** Size of the large figures, of those of the type scale: in the corner at most and at least, and in a strip. */
  most: 2,
  least: 0.7,
  steps: 18,
  strip: 0.9,
  /** Text of the key: of the large figures in a corner; at most of the headings' size. */
  key: 0.34,
  mostKey: 1.7,
  /** Width that samples wrap in, in their text sizes, where the figures are narrower. */
  keyWidth: 26,
  /** Between figures and key, in sizes of the key; beneath a strip, and around a block in a corner, in body texts. */
  apart: 1,
  /** Times that, as far as there is room under lying bars: a high corner is shared out. */
  gaps: [7, 5, 3, 1],
  /** Between figures and a key beside them, in sizes of the figures. */
  between: 0.9,
  beneath: 1.2,
  clear: 1.3,
};

/** Whether a chart has anything to say besides its bars. */
export function hasSummary({ change, key }: BarsProps): boolean {
  return change !== undefined || key !== undefined;
}

/** Figures and key in the corner that falling bars leave empty, as large as it allows; `undefined` where it is too small. */
export function summaryInCorner(props: BarsProps, placed: PlacedBars, isUpright: boolean): PlacedBars | undefined {
  const { type, width, height } = props;
  const { bars, fallen, labels, mean, axis, signs } = placed;
  const taken = [
    ...[...bars, ...fallen].map(boxOf),
    ...labels.map(labelBox),
    ...[...mean, ...axis].map(boxOfSegment),
    ...signs.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size })),
  ];
  const room = { width, height, taken, clear: type.body * defaults.clear, isUpper: isUpright };
  const sizes = inSteps(type.figure * defaults.most, type.figure * defaults.least, defaults.steps);
  return largestThatFits(sizes, (size) => {
    const stacks = (isUpright ? [1] : defaults.gaps).map((gap) => () => stacked(props, size, isUpright, gap));
    for (const blockOf of [...stacks, () => sideBySide(props, size, isUpright)]) {
      const block = blockOf();
      const at = emptyCorner(block, room);
      if (at) return movedBars(block.placed, at.x, at.y);
    }
    return undefined;
  });
}

/** Figures and key over the bars: side by side, or one under the other. Its height has the space beneath. */
export function summaryStrip(props: BarsProps, isUpright: boolean): Block {
  const { width, type } = props;
  const beneath = type.body * defaults.beneath;
  const strip = largestThatFits(inSteps(type.figure * defaults.strip, type.body, 10), (size) => {
    const blocks = blocksOf(props, size, isUpright, width);
    const gap = type.body * defaults.beneath;
    if (blocks.length < 2) return blocks[0]!.width <= width ? blocks[0] : undefined;
    const [change, key] = blocks as [Block, Block];
    const narrow = blocksOf(props, size, isUpright, width - change.width - 2 * gap)[1]!;
    if (change.width + 2 * gap + narrow.width <= width) return spreadBlocks(change, narrow, width);
    return change.width <= width && key.width <= width ? stackBlocks(blocks, gap) : undefined;
  });
  const block = strip ?? stacked(props, type.body, isUpright);
  return { ...block, height: block.height + beneath };
}

function stacked(props: BarsProps, size: number, isUpright: boolean, gap = 1): Block {
  const [change] = blocksOf(props, size, isUpright, props.width);
  const keyWidth = Math.max(props.change ? change!.width : 0, keySize(props, size) * defaults.keyWidth);
  return stackBlocks(blocksOf(props, size, isUpright, keyWidth), keySize(props, size) * defaults.apart * gap);
}

/** The key right of the figures, both from the top. */
function sideBySide(props: BarsProps, size: number, isUpright: boolean): Block {
  const [change, key] = blocksOf(props, size, isUpright, keySize(props, size) * defaults.keyWidth);
  const gap = size * defaults.between;
  return key ? spreadBlocks(change!, key, change!.width + gap + key.width) : change!;
}

function keySize({ type }: BarsProps, size: number): number {
  const { heading } = barSizes(type);
  return Math.max(type.floor, Math.min(heading * defaults.mostKey, size * defaults.key));
}

function blocksOf(props: BarsProps, size: number, isUpright: boolean, keyWidth: number): Block[] {
  const { change, key, type } = props;
  const style = { size: keySize(props, size), floor: type.floor, width: keyWidth, isUpright };
  return [...(change ? [changeBlock(change, size, type.floor)] : []), ...(key ? [keyBlock(key, style)] : [])];
}
