/** Where a page of a booklet is printed. */
export interface Imposed {
  /** Side of paper, from 1 on: two for each sheet, its front and its back. */
  readonly side: number;
  /** Left or right half of it. */
  readonly half: "l" | "r";
  readonly isBack: boolean;
}

/**
 * Two pages to a side so that the folded sheets, laid into each other, are a booklet: the outermost sheet has the last
 * page beside the first. `pages` is a multiple of four; the answer is in the order of the pages.
 */
export function imposed(pages: number): Imposed[] {
  return Array.from({ length: pages }, (_, index): Imposed => {
    const page = index + 1;
    const side = page <= pages / 2 ? page : pages + 1 - page;
    // Odd pages are on the right of an open booklet.
    return { side, half: page % 2 === 1 ? "r" : "l", isBack: side % 2 === 0 };
  });
}
