import { balancedLines } from "../../charts/parts/balanced-lines.ts";
import { widest } from "../../charts/parts/fit-size.ts";
import type { Frame } from "../../charts/parts/frame.ts";
import type { LabelProps } from "../../charts/parts/label.tsx";
import { NATIONAL_LINE } from "../../statistics/hotlines.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { HotlineBlock, HotlineLine } from "../parts/hotline-blocks.ts";
import type { SheetMeasures } from "../parts/measures.ts";

/** The bands of telephone lines, laid out before they are drawn so that the cards above know their room. Lengths in mm. */
export interface HotlinesPlan {
  readonly bands: readonly (Frame & { readonly fill: string })[];
  readonly labels: readonly LabelProps[];
  readonly height: number;
  /** Whether the lines of every band stand beside its title. */
  readonly isBeside: boolean;
}

/** Sizes of text, mm on A0's scale times the sheet's ratio; spaces in sizes of a line's name. */
const ON_A0 = { title: 25, purpose: 13.5, big: 72, name: 15, number: 22 };
const SPACES = { beside: 1.5, above: 1.1, between: 1.7, beforeNumber: 1.2, leading: 1.35 };
const TONES = {
  监督: { fill: palette.red, title: palette.white, ink: palette.white, quiet: palette.cream },
  咨询: { fill: palette.cream, title: palette.redDark, ink: palette.ink, quiet: palette.inkSoft },
} as const;

type Tone = (typeof TONES)[HotlineBlock["kind"]];
type Sizes = Readonly<Record<keyof typeof ON_A0, number>>;

interface Band {
  readonly height: number;
  readonly labels: readonly LabelProps[];
  /** Width that its row leaves. */
  readonly spare: number;
  readonly isBeside: boolean;
}

/** Texts with the size of the box they stand in, from its left upper corner. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly LabelProps[];
}

/**
 * A red band for complaints, 12317 in figures that are read from across the room, and a pale one for questions; each says
 * what it is for. `scale` makes all of it larger, `air` adds height to the bands together, where there is room.
 */
export function planHotlines(
  blocks: readonly HotlineBlock[],
  { type, ratio, paper, margin }: SheetMeasures,
  { scale = 1, air = 0 } = {},
): HotlinesPlan | undefined {
  if (blocks.length === 0) return undefined;
  const width = paper.width - 2 * margin;
  const sized = (size: number) => Math.max(type.floor, size * ratio * scale);
  const sizes: Sizes = {
    title: sized(ON_A0.title),
    purpose: sized(ON_A0.purpose),
    big: sized(ON_A0.big),
    name: sized(ON_A0.name),
    number: sized(ON_A0.number),
  };
  let y = 0;
  const planned = blocks.map((block) => planBand(block, width, sizes));
  // Rows begin at one edge, and stand in the middle of the band as far as the longest allows: a number is near its words.
  const spare = Math.min(...planned.map((band) => band.spare));
  const bands: HotlinesPlan["bands"][number][] = [];
  const labels: LabelProps[] = [];
  for (const [index, band] of planned.entries()) {
    const more = air / planned.length;
    bands.push({ x: 0, y, width, height: band.height + more, fill: TONES[blocks[index]!.kind].fill });
    labels.push(...moved(band.labels, spare / 2, y + more / 2));
    y += band.height + more;
  }
  return { bands, labels, height: y, isBeside: planned.every((band) => band.isBeside) };
}

/** Title, the national number and the lines side by side; lines that have no room there beneath. */
function planBand({ kind, title, purpose, lines }: HotlineBlock, width: number, sizes: Sizes): Band {
  const tone = TONES[kind];
  const [beside, above] = [SPACES.beside * sizes.name, SPACES.above * sizes.name];
  const between = SPACES.between * sizes.name;
  const national = lines.find(({ number }) => number === NATIONAL_LINE);
  const others = lines.filter((line) => line !== national);
  const heads = [titleBlock(title, purpose, sizes, tone), ...(national ? [nationalBlock(national, sizes, tone)] : [])];
  const used = heads.reduce((sum, block) => sum + block.width + between, 0);
  const inside = width - 2 * beside;
  const asideOfHeads = fewestColumns(others, inside - used, sizes, tone);
  const row = asideOfHeads ? [...heads, asideOfHeads] : heads;
  const height = Math.max(...row.map((block) => block.height));
  const spare = Math.max(0, inside - row.reduce((sum, block) => sum + block.width + between, -between));
  let x = beside;
  const labels = row.flatMap((block) => {
    const own = moved(block.labels, x, above + (height - block.height) / 2);
    x += block.width + between;
    return own;
  });
  if (others.length === 0 || asideOfHeads) return { height: height + 2 * above, labels, spare, isBeside: true };
  const block =
    linesBlock(others, inside, 2, sizes, tone) ??
    linesBlock(others, inside, 1, sizes, tone) ??
    linesBlock(others, inside, 1, sizes, tone, true)!;
  const top = height + 1.5 * above;
  const all = [...labels, ...moved(block.labels, beside, top)];
  return {
    height: top + block.height + above,
    labels: all,
    spare: Math.min(spare, inside - block.width),
    isBeside: false,
  };
}

/** The most lines that stand one under another beside the title; more take a second column. */
const MOST_BESIDE = 4;

function fewestColumns(lines: readonly HotlineLine[], width: number, sizes: Sizes, tone: Tone): Block | undefined {
  if (lines.length === 0) return undefined;
  return linesBlock(lines, width, Math.ceil(lines.length / MOST_BESIDE), sizes, tone);
}

function titleBlock(title: string, purpose: string, sizes: Sizes, tone: Tone): Block {
  const room = textWidth(title, { size: sizes.title, weight: 700 });
  const lines = balancedLines(purpose, room * 1.05, { size: sizes.purpose });
  return stack([
    { size: sizes.title, text: title, weight: 700, fill: tone.title },
    ...lines.map((text) => ({ size: sizes.purpose, text, fill: tone.quiet })),
  ]);
}

function nationalBlock({ name, number }: HotlineLine, sizes: Sizes, tone: Tone): Block {
  return stack([
    { size: sizes.big, text: number, weight: 700, fill: tone.ink },
    { size: sizes.purpose, text: name, fill: tone.quiet },
  ]);
}

/** Texts one under another. */
function stack(texts: readonly Omit<LabelProps, "x" | "y">[]): Block {
  let height = 0;
  const labels = texts.map((text) => {
    // Figures are lower than ideographs: a large number needs less room above and beneath.
    const own = text.size * (/^\d+$/.test(text.text) ? 0.95 : SPACES.leading);
    height += own;
    return { ...text, x: 0, y: height - own / 2 };
  });
  return { width: Math.max(...labels.map((label) => textWidth(label.text, label))), height, labels };
}

/** Lines in columns, each number after its name; `undefined` where a name does not fit in one line, unless `mayWrap`. */
function linesBlock(
  lines: readonly HotlineLine[],
  width: number,
  columns: number,
  sizes: Sizes,
  tone: Tone,
  mayWrap = false,
): Block | undefined {
  const between = SPACES.between * sizes.name;
  const column = (width - (columns - 1) * between) / columns;
  const number = { size: sizes.number, weight: 700, fill: tone.ink } as const;
  const name = { size: sizes.name, fill: tone.ink } as const;
  const numberWidth = widest(
    lines.map((line) => line.number),
    number,
  );
  const room = column - numberWidth - SPACES.beforeNumber * sizes.name;
  const names = lines.map((line) => balancedLines(line.name, Math.max(room, sizes.name), name));
  if (room <= 0 || (!mayWrap && names.some((own) => own.length > 1))) return undefined;
  const nameWidth = widest(names.flat(), name) + SPACES.beforeNumber * sizes.name;
  const most = Math.max(...names.map((own) => own.length));
  const rowHeight = Math.max(sizes.number, most * sizes.name) * SPACES.leading;
  const labels = lines.flatMap((line, index): LabelProps[] => {
    const x = (index % columns) * (nameWidth + numberWidth + between);
    const y = (Math.floor(index / columns) + 0.5) * rowHeight;
    const own = names[index]!;
    const first = y - ((own.length - 1) / 2) * sizes.name * SPACES.leading;
    return [
      ...own.map((text, place) => ({ ...name, x, y: first + place * sizes.name * SPACES.leading, text })),
      { ...number, x: x + nameWidth, y, text: line.number },
    ];
  });
  const wide = Math.min(columns, lines.length);
  return {
    width: wide * (nameWidth + numberWidth) + (wide - 1) * between,
    height: Math.ceil(lines.length / columns) * rowHeight,
    labels,
  };
}

function moved(labels: readonly LabelProps[], dx: number, dy: number): LabelProps[] {
  return labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy }));
}
