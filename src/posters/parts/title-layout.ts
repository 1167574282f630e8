import { SERIF } from "../../theme/fonts.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { SheetMeasures } from "./measures.ts";
import { numberText, type SheetHead } from "./sheet-number.ts";

/** Letter-spacing of the title, ems. */
export const TITLE_SPACING = 0.04;
/** Line heights: of a title in two lines, and of place and year beneath the band. */
export const TITLE_LEADING = 1.18;
const SIDE_LEADING = 1.3;
/** Place and year smaller than this, of their usual size, stand one above the other. */
const LEAST_SIDE = 0.7;
/** Between the band and the line beneath it, sizes of that line. */
const BENEATH = 0.7;
/** A title may shrink this far to leave the place and the year beside it; further, and they go beneath the band. */
const LEAST_BESIDE = 0.72;
/** A title smaller than this is set in two lines. */
const LEAST_IN_ONE_LINE = 0.6;
/** Largest title in two lines, of the title's size: what the band's height allows. */
const LARGEST_IN_TWO_LINES = 0.66;

/** Where the title and its side block go: computed, so that a long title never meets them. */
export interface TitlePlan {
  /** One or two lines. */
  readonly lines: readonly string[];
  /** mm. */
  readonly size: number;
  /** Place and year stand at the right of the title; otherwise in a line beneath the band. */
  readonly isBeside: boolean;
  /** Height of the line beneath the band with the space above it, mm; 0 where there is none. */
  readonly beneathHeight: number;
}

/** The largest title that the band can hold, in one line if that is large enough. */
export function planTitle(head: SheetHead, measures: SheetMeasures): TitlePlan {
  const { type, paper, margin, gap } = measures;
  const whole = paper.width - 2 * margin;
  const side = Math.max(...sideLines(head).map((text) => textWidth(text, { size: type.subtitle, weight: 500 })));
  const beside = whole - side - gap;
  const { title } = head.frame;
  const halves = twoLines(title);
  const fits = (lines: readonly string[], room: number, largest: number) =>
    Math.min(type.title * largest, ...lines.map((line) => room / titleWidth(line)));
  const candidates: readonly [lines: readonly string[], isBeside: boolean, largest: number, least: number][] = [
    [[title], true, 1, LEAST_BESIDE],
    [[title], false, 1, LEAST_IN_ONE_LINE],
    [halves, true, LARGEST_IN_TWO_LINES, LEAST_IN_ONE_LINE * 0.9],
    [halves, false, LARGEST_IN_TWO_LINES, 0],
  ];
  for (const [lines, isBeside, largest, least] of candidates) {
    const size = fits(lines, isBeside ? beside : whole, largest);
    if (size >= type.title * least)
      return { lines, size, isBeside, beneathHeight: isBeside ? 0 : sideHeight(head, measures) };
  }
  throw new Error(`No room for the title ${title}`);
}

/** Place, and the year of the figures with the number of the sheet. */
export function sideLines({ frame, number }: SheetHead): [place: string, subtitle: string] {
  const second = [frame.subtitle, number ? numberText(number) : ""].filter((part) => part !== "");
  return [frame.place, second.join("　")];
}

/** Place and year beneath the band: in one line, smaller where they are long, or one above the other. Lengths in mm. */
export interface BeneathBand {
  readonly size: number;
  readonly lineHeight: number;
  /** Space above. */
  readonly above: number;
  readonly isStacked: boolean;
}

/** Lays out place and year beneath the band. */
export function beneathBand(head: SheetHead, { type, paper, margin, gap }: SheetMeasures): BeneathBand {
  const room = paper.width - 2 * margin;
  const [place, subtitle] = sideLines(head).map((text) => textWidth(text, { size: 1, weight: 500 }));
  const inOneLine = (room - gap) / (place! + subtitle!);
  const stacked = room / Math.max(place!, subtitle!, 1);
  const isStacked = inOneLine < Math.max(type.floor, type.subtitle * LEAST_SIDE) && stacked > inOneLine;
  const size = Math.max(type.floor, Math.min(type.subtitle, isStacked ? stacked : inOneLine));
  return { size, lineHeight: SIDE_LEADING, above: type.subtitle * BENEATH, isStacked };
}

function sideHeight(head: SheetHead, measures: SheetMeasures): number {
  const { size, lineHeight, above, isStacked } = beneathBand(head, measures);
  return above + size * lineHeight * (isStacked ? 2 : 1);
}

/** Width of a title of 1 mm. */
function titleWidth(text: string): number {
  return textWidth(text, { size: 1, weight: 900, family: SERIF, letterSpacing: TITLE_SPACING });
}

/** Two lines of about one length, cut between words. */
function twoLines(title: string): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)];
  const cuts = words.slice(1).map(({ index }) => index);
  if (cuts.length === 0) return [title];
  const offCentre = (cut: number) => Math.abs(titleWidth(title.slice(0, cut)) - titleWidth(title.slice(cut)));
  const cut = cuts.reduce((best, next) => (offCentre(next) < offCentre(best) ? next : best));
  return [title.slice(0, cut), title.slice(cut)];
}
