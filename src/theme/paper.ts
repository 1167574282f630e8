/** Sheet sizes. Every length on paper is in millimetres. */

/** A sheet of paper, width and height in mm, as it hangs. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const A0: Paper = { width: 841, height: 1189 };
export const A1: Paper = { width: 594, height: 841 };
export const BOARD_400x600: Paper = { width: 400, height: 600 };
export const BOARD_600x900: Paper = { width: 600, height: 900 };
export const BOARD_900x1200: Paper = { width: 900, height: 1200 };

/** The same sheet turned so that its long side lies flat. */
export function landscape(paper: Paper): Paper {
  return { width: Math.max(paper.width, paper.height), height: Math.min(paper.width, paper.height) };
}

/** The same sheet standing on its short side. */
export function portrait(paper: Paper): Paper {
  return { width: Math.min(paper.width, paper.height), height: Math.max(paper.width, paper.height) };
}

/** Length of the short side, mm: what sizes scale by. */
export function shortSide(paper: Paper): number {
  return Math.min(paper.width, paper.height);
}
