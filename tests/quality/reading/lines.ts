import type { Box } from "../../../src/charts/parts/box.ts";
import { IDEOGRAPH_BOTTOM, IDEOGRAPH_TOP } from "../../../src/theme/glyphs.ts";
import type { PdfRun } from "./pdf-operators.ts";

/** Characters that stand in one line as one piece. Lengths in mm. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** Space between two runs of one line, ems: letter-spaced text is drawn character by character. */
const APART = { least: -0.02, most: 0.35 };
/** Kerning draws Latin letters and figures closer (Ta by 0.1 em); Chinese is not kerned. */
const KERNED = { least: -0.15, pair: /^[\p{Script=Latin}\p{N}\p{P}]{2}$/u };
/** Full-width marks side by side are drawn half an em closer. */
const SQUEEZED = { least: -0.55, pair: /^[。．，、；：！？）〕】》〉」』”’（〔【《〈「『“‘]{2}$/u };
/** What rounding leaves of a difference, mm. */
const ROUNDING = 0.02;

/** Upright runs as lines, in the order they are drawn. Rotated text, the mark across samples, is left out. */
export function linesOf(runs: readonly PdfRun[]): Line[] {
  const lines: PdfRun[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && follows(last, run)) {
      lines[lines.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
    } else lines.push(run);
  }
  return lines.filter(({ isUpright, text }) => isUpright && text.trim() !== "").map(asLine);
}

function follows(last: PdfRun, run: PdfRun): boolean {
  const gap = (run.x - last.x - last.width) / run.size;
  const isLike = last.isUpright && run.isUpright && last.fill === run.fill;
  const isLevel = Math.abs(last.y - run.y) < ROUNDING && Math.abs(last.size - run.size) < ROUNDING;
  const pair = last.text.slice(-1) + run.text.slice(0, 1);
  const least = [SQUEEZED, KERNED].find((closer) => closer.pair.test(pair))?.least ?? APART.least;
  return isLike && isLevel && gap > least && gap < APART.most;
}

function asLine({ text, x, y, width, size }: PdfRun): Line {
  return {
    text,
    size,
    box: { left: x, right: x + width, top: y - IDEOGRAPH_TOP * size, bottom: y - IDEOGRAPH_BOTTOM * size },
  };
}
