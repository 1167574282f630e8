import { PAPER_SIZES, type PaperName } from "../model/paper-sizes.ts";

/** Sheet sizes. Every length on paper is in millimetres. */

/** A sheet of paper, width and height in mm, as it hangs. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** Which side of a sheet lies flat. */
export type Orientation = "portrait" | "landscape";

/** The papers that a sheet may choose from: one size, one or both ways round; never empty. */
export type PaperChoice = readonly [Paper, ...Paper[]];

export const A0 = standing("A0");
export const A1 = standing("A1");
export const A2 = standing("A2");
export const A3 = standing("A3");
export const A4 = standing("A4");
export const BOARD_400x600: Paper = { width: 400, height: 600 };
export const BOARD_600x900: Paper = { width: 600, height: 900 };
export const BOARD_900x1200: Paper = { width: 900, height: 1200 };

function standing(name: PaperName): Paper {
  return { width: PAPER_SIZES[name].short, height: PAPER_SIZES[name].long };
}

/** The same sheet turned so that its long side lies flat. */
export function landscape(paper: Paper): Paper {
  return { width: Math.max(paper.width, paper.height), height: Math.min(paper.width, paper.height) };
}

/** The same sheet standing on its short side. */
export function portrait(paper: Paper): Paper {
  return { width: Math.min(paper.width, paper.height), height: Math.max(paper.width, paper.height) };
}

/** A square sheet stands. */
export function orientationOf(paper: Paper): Orientation {
  return paper.width > paper.height ? "landscape" : "portrait";
}

/** A size as a choice: the way round that was asked for, or both. */
export function paperChoice(size: Paper, orientation?: Orientation): PaperChoice {
  if (orientation === "portrait") return [portrait(size)];
  return orientation === "landscape" ? [landscape(size)] : [portrait(size), landscape(size)];
}

/** The paper of a choice that lies or stands as a sheet likes it, or the one there is. */
export function preferred(papers: PaperChoice, orientation: Orientation): Paper {
  return papers.find((paper) => orientationOf(paper) === orientation) ?? papers[0];
}

/** Length of the short side, mm: what sizes scale by. */
export function shortSide(paper: Paper): number {
  return Math.min(paper.width, paper.height);
}
