import { phraseEnds } from "../../text/words.ts";
import { SERIF } from "../../theme/fonts.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { SheetMeasures } from "./measures.ts";
import { numberText, type SheetHead } from "./sheet-number.ts";

/** Letter-spacing of the title, ems. */
export const TITLE_SPACING = 0.04;
/** Line heights: of a title in two lines, and of place and year. */
export const TITLE_LEADING = 1.18;
export const SIDE_LEADING = 1.3;
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
/** Titles are of a few sizes, so that the sheets of a kind have one although the names of their places differ. */
const SIZES = [0.9, 0.74, 0.62, 0.52, 0.44];

/** Where place and year stand: right of the title, in the band under it, or beneath the band. */
export type SidePlace = "beside" | "within" | "beneath";

/** Where the title and its side lines go: computed, so that a long title never meets them. */
export interface TitlePlan {
  /** One or two lines. */
  readonly lines: readonly string[];
  /** mm. */
  readonly size: number;
  readonly side: SidePlace;
  /** Height of the line beneath the band with the space above it, mm; 0 where there is none. */
  readonly beneathHeight: number;
}

/** The largest title that the band can hold, in one line if that is large enough. */
export function planTitle(head: SheetHead, measures: SheetMeasures): TitlePlan {
  const { type, paper, margin, gap } = measures;
  const whole = paper.width - 2 * margin;
  const { title, kind } = head.frame;
  const beside = whole - gap - Math.max(...sideLines(head).map((text) => textWidth(text, sideStyle(type.subtitle))));
  const halves = twoLines(title);
  const ofCharts: readonly Candidate[] = [
    { lines: [title], side: "beside", largest: 1, least: LEAST_BESIDE },
    { lines: [title], side: "beneath", largest: 1, least: LEAST_IN_ONE_LINE },
    { lines: halves, side: "beside", largest: LARGEST_IN_TWO_LINES, least: LEAST_IN_ONE_LINE * 0.9 },
  ];
  const inBand = lineWithin(head, measures).size;
  const ofBoards: readonly Candidate[] = [
    ...(inBand >= Math.max(type.floor, type.subtitle * LEAST_SIDE)
      ? [{ lines: [title], side: "within", largest: 1, least: LEAST_IN_ONE_LINE } as const]
      : []),
    { lines: [title], side: "beneath", largest: 1, least: LEAST_IN_ONE_LINE },
  ];
  const last: Candidate = { lines: halves, side: "beneath", largest: LARGEST_IN_TWO_LINES, least: 0 };
  for (const { lines, side, largest, least } of [...(kind === "board" ? ofBoards : ofCharts), last]) {
    const room = side === "beside" ? beside : whole;
    const size = steppedSize(Math.min(...lines.map((line) => room / titleWidth(line))), type.title * largest);
    if (size >= type.title * least)
      return { lines, size, side, beneathHeight: side === "beneath" ? sideHeight(head, measures) : 0 };
  }
  throw new Error(`No room for the title ${title}`);
}

interface Candidate {
  readonly lines: readonly string[];
  readonly side: SidePlace;
  /** Of the title's usual size. */
  readonly largest: number;
  readonly least: number;
}

/** The largest of the few sizes that is at most `most`; what fits where even the smallest is larger. */
function steppedSize(most: number, largest: number): number {
  return SIZES.map((share) => share * largest).find((size) => size <= most) ?? most;
}

/** Place, and the year of the figures with the number of the sheet. */
export function sideLines({ frame, number }: SheetHead): [place: string, subtitle: string] {
  const second = [frame.subtitle, number ? numberText(number) : ""].filter((part) => part !== "");
  return [frame.place, second.join("　")];
}

/** Place and year in one line under a board's title, as large as the band is wide. Lengths in mm. */
export function lineWithin(head: SheetHead, measures: SheetMeasures): { readonly text: string; readonly size: number } {
  const { type, paper, margin } = measures;
  const text = sideLines(head)
    .filter((line) => line !== "")
    .join("　");
  const room = paper.width - 2 * margin;
  return { text, size: Math.min(type.subtitle, room / Math.max(1, textWidth(text, sideStyle(1)))) };
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
  const [place, subtitle] = sideLines(head).map((text) => textWidth(text, sideStyle(1)));
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

const sideStyle = (size: number) => ({ size, weight: 500 }) as const;

/** Width of a title of 1 mm. */
function titleWidth(text: string): number {
  return textWidth(text, { size: 1, weight: 900, family: SERIF, letterSpacing: TITLE_SPACING });
}

/** Two lines of about one length, cut between words. */
function twoLines(title: string): string[] {
  const cuts = phraseEnds(title).slice(0, -1);
  if (cuts.length === 0) return [title];
  const offCentre = (cut: number) => Math.abs(titleWidth(title.slice(0, cut)) - titleWidth(title.slice(cut)));
  const cut = cuts.reduce((best, next) => (offCentre(next) < offCentre(best) ? next : best));
  return [title.slice(0, cut), title.slice(cut)];
}
