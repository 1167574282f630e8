import type { Candidate, Room } from "./candidates.ts";
import { columnsOf, type Folding } from "./columns.ts";
import type { Measure } from "./measure.ts";
import { descendants, type TreeNode } from "./nodes.ts";

/** Share of the frame that boxes cover on a well filled sheet. */
const WELL_FILLED = 0.45;

/** How well a candidate looks; only to be compared for one tree and room. */
export function scoreOf(root: TreeNode, { measured, folding, block, em }: Candidate, { width, height }: Room): number {
  const area = block.boxes.reduce((sum, box) => sum + box.width * box.height, 0) * em * em;
  const filled = Math.min(1, area / (width * height) / WELL_FILLED);
  return em * (0.4 + 0.6 * filled) * legibility(measured) * tidiness(root, folding);
}

/** Broken names and long ragged units cost: a somewhat smaller text that stands in one line reads better. */
function legibility({ levels, text }: Measure): number {
  const most = (part: "post" | "name" | "unit") => Math.max(...levels.map((level) => level[part]));
  const boxes = [...text.values()];
  const hasOrphan = boxes
    .flatMap((box) => [box.post, box.name, box.unit])
    .some((lines) => lines.length > 1 && lines[lines.length - 1]!.length === 1);
  const breaksShortName = boxes.some(({ name }) => name.length > 1 && name.join("").length <= SHORT_NAME);
  return (
    0.88 ** (most("name") - 1) *
    0.94 ** (most("post") - 1) *
    0.92 ** Math.max(0, most("unit") - 1) *
    (hasOrphan ? 0.85 : 1) *
    (breaksShortName ? 0.8 : 1)
  );
}

/** Characters of a Chinese name that nobody would break (欧阳建国). */
const SHORT_NAME = 4;

/**
 * Few siblings look best side by side, columns of equal length better than ragged ones, and heads of a level on one line
 * better than one beneath the other. The mean of all heads that have columns, 1 where none has.
 */
function tidiness(root: TreeNode, folding: Folding): number {
  const scores = descendants(root).flatMap((node) => {
    const hung = columnsOf(node, folding).filter((column) => column.isHung);
    if (hung.length === 0) return [];
    const lengths = hung.map((column) => column.nodes.length);
    const longest = Math.max(...lengths);
    const missing = hung.length * longest - lengths.reduce((sum, length) => sum + length, 0);
    const isFew = longest * hung.length <= 4;
    const stacksHeads =
      node.depth <= folding.rowDepth && hung.some(({ isGroup, nodes }) => isGroup && nodes.length > 1);
    return [(isFew ? 0.9 : 0.98) * (1 - (0.25 * missing) / (hung.length * longest)) * (stacksHeads ? 0.8 : 1)];
  });
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
