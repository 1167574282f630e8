import { type Column, columnsOf, type Folding } from "./columns.ts";
import { placeHead, type Sides } from "./head.ts";
import type { Measure } from "./measure.ts";
import { descendants, type TreeNode } from "./nodes.ts";
import type { Spacing } from "./spacing.ts";

/** Where the level under a row of heads begins, ems from the tops of the heads, by the depth of the row. */
export type RowPitches = readonly number[];

/** A line without branching is shorter than one with a bus. */
const STRAIGHT = 0.55;

/**
 * Distances between levels that stand in rows: one for all heads of a level, though only some have boxes stacked beside
 * them or a bus beneath, so that levels stay aligned across the sheet.
 */
export function rowPitches(root: TreeNode, measured: Measure, folding: Folding, spacing: Spacing): RowPitches {
  const pitches: number[] = [];
  for (const node of descendants(root)) {
    if (node.depth > folding.rowDepth || node.branches.length === 0) continue;
    const columns = columnsOf(node, folding);
    const hasBus = columns.length > 1;
    const { height } = placeHead(node, measured, spacing, sidesOf(node, columns, folding));
    const pitch = height + spacing.level * (hasBus ? 1 : STRAIGHT);
    pitches[node.depth] = Math.max(pitches[node.depth] ?? 0, pitch);
  }
  return pitches;
}

/**
 * Where a head's assistants may stand: the left is taken where a single column hangs from the head's left edge, and where
 * the head itself hangs in a column, whose line comes from there.
 */
export function sidesOf(node: TreeNode, columns: readonly Column[], folding: Folding): Sides {
  return node.depth <= folding.rowDepth && !isHungAlone(columns) ? "both" : "right";
}

/** True where all beneath a head stands in one column with a line down its left side. */
export function isHungAlone(columns: readonly Column[]): boolean {
  return columns.length === 1 && columns[0]!.isHung;
}
