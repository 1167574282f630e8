import type { TreeNode } from "./nodes.ts";

/** How a tree is folded to fit a sheet. */
export interface Folding {
  /** Posts above this depth have their branches side by side; from it on, branches stand in columns beneath a bus line. */
  readonly rowDepth: number;
  /** Most boxes one above the other in a column. */
  readonly columnLength: number;
}

/** Siblings one above the other; `isHung` when a line runs down their left side, else the only one hangs from above. */
export interface Column {
  readonly nodes: readonly TreeNode[];
  readonly isHung: boolean;
  /** Has heads of its own, so that it is set apart from its neighbours. */
  readonly isGroup: boolean;
}

/** Which branches stand side by side and which one above the other. */
export function columnsOf(node: TreeNode, folding: Folding): Column[] {
  const { branches, depth } = node;
  if (branches.length === 0) return [];
  if (depth > folding.rowDepth) return [{ nodes: branches, isHung: branches.length > 1, isGroup: false }];
  if (depth === folding.rowDepth || branches.every(({ size }) => size === 1)) return fold(branches, folding);
  const columns: Column[] = [];
  let leaves: TreeNode[] = [];
  for (const child of branches) {
    // A head whose people are on another sheet has its place among the heads.
    if (child.size === 1 && child.data.note === undefined) {
      leaves.push(child);
      continue;
    }
    columns.push(...fold(leaves, folding), { nodes: [child], isHung: false, isGroup: true });
    leaves = [];
  }
  return [...columns, ...fold(leaves, folding)];
}

/** Siblings in as few columns as the column length allows, evened out. */
function fold(nodes: readonly TreeNode[], folding: Folding): Column[] {
  if (nodes.length === 0) return [];
  const fewest = fill(nodes, folding.columnLength);
  const lengths = Array.from({ length: folding.columnLength }, (_, index) => index + 1);
  const evenest = lengths.find((length) => fill(nodes, length).length === fewest.length);
  const columns = evenest ? fill(nodes, evenest) : fewest;
  const isHung = columns.some((column) => column.length > 1);
  return columns.map((column) => ({ nodes: column, isHung, isGroup: column.some(({ size }) => size > 1) }));
}

/** In order, a new column wherever the next post and all beneath it no longer fit. */
function fill(nodes: readonly TreeNode[], length: number): TreeNode[][] {
  const columns: TreeNode[][] = [];
  let room = 0;
  for (const node of nodes) {
    if (columns.length === 0 || node.size > room) {
      columns.push([]);
      room = length;
    }
    columns[columns.length - 1]!.push(node);
    room -= node.size;
  }
  return columns;
}
