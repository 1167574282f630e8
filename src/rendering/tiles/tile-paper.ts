import { A3, A4, type Paper } from "../../theme/paper.ts";

/** Papers of desk printers that a sheet can be cut into. */
export const tilePapers = ["A4", "A3"] as const;
export type TilePaper = (typeof tilePapers)[number];

const SIZES: Readonly<Record<TilePaper, Paper>> = { A4, A3 };

/** Its size standing, mm. */
export function tilePaperSize(name: TilePaper): Paper {
  return SIZES[name];
}
