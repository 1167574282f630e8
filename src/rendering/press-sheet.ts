import { SANS } from "../theme/fonts.ts";
import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import type { Paper } from "../theme/paper.ts";
import { extendToBleed, withBleed } from "./bleed.ts";
import { svgRoot } from "./svg-root.ts";
import { writeText } from "./svg-text.ts";

/** Crop marks begin so far outside the bleed, so that a coarse cut leaves nothing of them, mm. */
const MARK_GAP = 2;
const MARK_LENGTH = 6;
/** Free edge around the marks. */
const MARK_MARGIN = 2;
/** Em size of the slug line. */
const SLUG_SIZE = 3;
/** From the crop mark to the slug line. */
const SLUG_INDENT = 6;

/** A line from one point to another, mm from the press sheet's top left corner. */
export interface CropMark {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** The sheet as it is printed before it is cut: trim, bleed around it, marks around that. */
export interface PressSheet {
  /** All of it. */
  readonly paper: Paper;
  /** From an edge of the press sheet to the trim edge; the same on all sides. */
  readonly margin: number;
  readonly bleed: number;
  readonly marks: readonly CropMark[];
}

/** Where trim, bleed and marks lie. */
export function planPressSheet(trim: Paper, bleed: number): PressSheet {
  const margin = bleed + MARK_GAP + MARK_LENGTH + MARK_MARGIN;
  const paper = withBleed(trim, margin);
  const columns = [margin, margin + trim.width];
  const rows = [margin, margin + trim.height];
  const spans = (length: number): [number, number][] => [
    [MARK_MARGIN, MARK_MARGIN + MARK_LENGTH],
    [length - MARK_MARGIN, length - MARK_MARGIN - MARK_LENGTH],
  ];
  const upright = columns.flatMap((x) =>
    spans(paper.height).map(([y1, y2]): CropMark => ({ from: [x, y1], to: [x, y2] })),
  );
  const flat = rows.flatMap((y) => spans(paper.width).map(([x1, x2]): CropMark => ({ from: [x1, y], to: [x2, y] })));
  return { paper, margin, bleed, marks: [...upright, ...flat] };
}

/** Live SVG of the press sheet: the artwork clipped at the bleed's edge, and the slug line; marks are the PDF's own. */
export function drawPressSheet(svg: string, trim: Paper, press: PressSheet, slug: string): string {
  const { paper, margin, bleed } = press;
  const bled = withBleed(trim, bleed);
  const artwork = extendToBleed(svg, trim, bleed).replace(
    /width="[^"]*" height="[^"]*"/,
    `x="${-bleed}" y="${-bleed}" width="${bled.width}" height="${bled.height}" overflow="hidden"`,
  );
  return svgRoot(paper, artwork + slugLine(slug, trim, bleed), [-margin, -margin]);
}

/** Beneath the sheet, between its crop marks; a long one is set smaller. */
function slugLine(text: string, trim: Paper, bleed: number): string {
  const room = trim.width - 2 * SLUG_INDENT;
  const size = Math.min(SLUG_SIZE, (SLUG_SIZE * room) / textWidth(text, { size: SLUG_SIZE }));
  const y = trim.height + bleed + MARK_GAP + MARK_LENGTH / 2 + size * 0.36;
  const style = { "font-family": SANS, "font-size": size, "font-weight": "400", fill: palette.ink };
  return writeText({ x: SLUG_INDENT, y, ...style }, text);
}
