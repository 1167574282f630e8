import type { TypeScale } from "../../theme/type-scale.ts";
import { type Block, layOut, type Point, type Spacing, TIGHT } from "./blocks.ts";
import { columnsOf, type Folding } from "./columns.ts";
import { type BoxWidths, type Measure, measure, PROPORTIONS } from "./measure.ts";
import { type TreeNode, type TreePost, treeOf } from "./nodes.ts";
import { type PlacedLine, placeText } from "./text.ts";

const defaults = {
  /** Largest name as a multiple of the sheet's heading, so that three people do not get absurd boxes. */
  largestName: 1.7,
  /** Box widths tried, in ems of the name. */
  widths: [4.8, 5.4, 6, 6.6, 7.2, 8, 9, 10],
  /** Share of the frame that boxes cover on a well filled sheet. */
  wellFilled: 0.45,
  /** How much wider than the others the boxes of the first two levels may be, up to a width in ems. */
  widening: { factor: 1.4, limit: 9 },
  /** Column lengths tried. */
  columnLengths: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 27, 40, 80],
  /** How far the distances and the air in boxes may grow on a sheet with room to spare. */
  growth: { across: 5, down: 3.6, air: 2.4 },
};

/** How a box is coloured: the root, the second level, heads of others beneath them, members. */
export type Tier = "root" | "second" | "head" | "member";

/** Largest second level that is tinted although nobody is under it: a whole wall of tint says nothing. */
const TINTED_MEMBERS = 8;

/** A box in mm with its texts. */
export interface TreeBox {
  readonly id: string;
  readonly depth: number;
  readonly tier: Tier;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the upper part, which holds the post. */
  readonly headerHeight: number;
  readonly lines: readonly PlacedLine[];
}

/** The diagram in mm. */
export interface PlacedTree {
  /** Size of an ordinary name. */
  readonly nameSize: number;
  readonly boxes: readonly TreeBox[];
  /** Right-angled lines, each a run of points. */
  readonly lines: readonly (readonly Point[])[];
}

interface Candidate {
  readonly measured: Measure;
  readonly folding: Folding;
  /** Millimetres to an em. */
  readonly em: number;
  readonly score: number;
}

/**
 * Places a tree in a frame of `width` × `height` mm: tries box widths and foldings, takes the one with the largest
 * text (and among near equals the one that fills the frame best), and gives what room is left to the distances.
 * Throws when not even the smallest readable text fits.
 */
export function placeTree(posts: readonly TreePost[], width: number, height: number, type: TypeScale): PlacedTree {
  const root = treeOf(posts);
  const best = bestCandidate(root, width, height, type);
  if (!best) throw new Error(`An organisation of ${posts.length} posts does not fit ${width} × ${height} mm`);
  const block = spread(root, best, width / best.em, height / best.em);
  return inMillimetres(block, best, width, height);
}

function bestCandidate(root: TreeNode, width: number, height: number, type: TypeScale): Candidate | undefined {
  let best: Candidate | undefined;
  for (const proportions of PROPORTIONS) {
    for (const widths of boxWidths()) {
      const measured = measure(root, widths, proportions);
      for (const folding of foldings(root)) {
        const block = layOut(root, measured, folding, TIGHT);
        const em = Math.min(width / block.width, height / block.height, type.heading * defaults.largestName);
        if (em * Math.min(proportions.unit, proportions.post) < type.floor) continue;
        const area = block.boxes.reduce((sum, box) => sum + box.width * box.height, 0) * em * em;
        const filled = Math.min(1, area / (width * height) / defaults.wellFilled);
        const score = em * (0.4 + 0.6 * filled) * legibility(measured) * tidiness(root, folding);
        if (!best || score > best.score) best = { measured, folding, em, score };
      }
    }
    if (best) return best;
  }
  return best;
}

/** Widths of boxes that are tried: the first two levels as wide as the others or wider. */
function boxWidths(): BoxWidths[] {
  const wider = (width: number) => Math.max(width, Math.min(width * defaults.widening.factor, defaults.widening.limit));
  return defaults.widths.flatMap((width) => [
    { root: wider(width), second: width, others: width },
    { root: wider(width), second: wider(width), others: width },
  ]);
}

/** Every way of folding that could differ for this tree. */
function foldings(root: TreeNode): Folding[] {
  const depths = Array.from({ length: Math.max(1, root.height) }, (_, depth) => depth);
  const lengths = defaults.columnLengths.filter((length) => length <= Math.max(1, root.descendants().length - 1));
  return depths.flatMap((rowDepth) => lengths.map((columnLength) => ({ rowDepth, columnLength })));
}

/** Broken names and long ragged units cost: a somewhat smaller text that stands in one line reads better. */
function legibility({ levels, text }: Measure): number {
  const names = Math.max(...levels.map((level) => level.name));
  const units = Math.max(...levels.map((level) => level.unit));
  const parts = [...text.values()].flatMap((box) => [box.post, box.name, box.unit]);
  const hasOrphan = parts.some((lines) => lines.length > 1 && lines[lines.length - 1]!.length === 1);
  const posts = Math.max(...levels.map((level) => level.post));
  return 0.88 ** (names - 1) * 0.94 ** (posts - 1) * 0.92 ** Math.max(0, units - 1) * (hasOrphan ? 0.85 : 1);
}

/** Few siblings look best side by side, and columns of equal length better than ragged ones. */
function tidiness(root: TreeNode, folding: Folding): number {
  let score = 1;
  for (const node of root.descendants()) {
    const hung = node.children ? columnsOf(node, folding).filter((column) => column.isHung) : [];
    if (hung.length === 0) continue;
    const lengths = hung.map((column) => column.nodes.length);
    const longest = Math.max(...lengths);
    const missing = hung.length * longest - lengths.reduce((sum, length) => sum + length, 0);
    const isFew = longest * hung.length <= 4;
    score *= (isFew ? 0.95 : 0.99) * (1 - (0.25 * missing) / (hung.length * longest));
  }
  return Math.max(score, 0.7);
}

/** Gives the room that is left to distances and air. Sizes in ems. */
function spread(root: TreeNode, { measured, folding }: Candidate, width: number, height: number): Block {
  const { across, down, air } = defaults.growth;
  const spacing = (x: number, y: number): Spacing => ({
    column: TIGHT.column * grown(x, across),
    group: TIGHT.group * grown(x, across),
    indent: TIGHT.indent * grown(x, Math.sqrt(across)),
    level: TIGHT.level * grown(y, down),
    stack: TIGHT.stack * grown(y, down),
    air: grown(y, air),
  });
  const x = most((value) => layOut(root, measured, folding, spacing(value, 0)).width <= width);
  const y = most((value) => layOut(root, measured, folding, spacing(0, value)).height <= height);
  return layOut(root, measured, folding, spacing(x, y));
}

function grown(share: number, limit: number): number {
  return 1 + share * (limit - 1);
}

/** Largest share (0–1) that still fits. */
function most(fits: (share: number) => boolean): number {
  if (fits(1)) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function inMillimetres(block: Block, { measured, em }: Candidate, width: number, height: number): PlacedTree {
  const left = (width - block.width * em) / 2;
  const top = (height - block.height * em) / 2;
  const boxes = block.boxes.map((box) => {
    const { id } = box.node.data;
    const frame = {
      x: left + box.x * em,
      y: top + box.y * em,
      width: box.width * em,
      height: box.height * em,
      headerHeight: box.headerHeight * em,
    };
    return {
      id,
      depth: box.node.depth,
      tier: tierOf(box.node),
      ...frame,
      lines: placeText(measured, id, box.node.depth, frame, em),
    };
  });
  const lines = block.lines.map((line) => line.map(([x, y]): Point => [left + x * em, top + y * em]));
  return { nameSize: em, boxes, lines };
}

function tierOf(node: TreeNode): Tier {
  if (node.depth === 0) return "root";
  const isTinted = node.depth === 1 && (node.children || node.parent!.children!.length <= TINTED_MEMBERS);
  if (isTinted) return "second";
  return node.children ? "head" : "member";
}
