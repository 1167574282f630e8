import { fewestParts } from "../parts/fewest-parts.ts";
import { deepest, headsAt, leads, type TreeNode } from "./nodes.ts";

/** What one of several sheets shows of an organisation: a head on top and some of its branches. */
export interface SheetPlan {
  readonly head: TreeNode;
  readonly branches: readonly TreeNode[];
  /** Branches of which the head alone is drawn; the people are on another sheet. */
  readonly cut: ReadonlySet<TreeNode>;
  /** The head's own box is here; else it is repeated from the sheet above. */
  readonly isHeadOwn: boolean;
  /** The boxes of the branches' heads are repeated too; only their people are new here. */
  readonly isContinuation: boolean;
  /** The first sheet with people of this head, which has the assistants. */
  readonly isOpening: boolean;
  /** Further people of this head are on later sheets. */
  readonly goesOn: boolean;
}

/** Says whether a sheet can be drawn. */
export type PlanFits = (plan: SheetPlan) => boolean;

/**
 * Plans the sheets for an organisation that one sheet does not hold, in reading order. Cuts are made as deep as they
 * can be without costing a further sheet, so that the first sheet shows the upper levels; cut branches of one head share
 * a sheet where they fit. Siblings too many for a sheet are shared out evenly over several.
 */
export function planSheets(root: TreeNode, fits: PlanFits): SheetPlan[] {
  const known = new Map<TreeNode, SheetPlan[]>();
  return sheetsOf(root, true);

  function sheetsOf(head: TreeNode, isHeadOwn: boolean): SheetPlan[] {
    const plan = (branches: readonly TreeNode[]): SheetPlan => ({
      head,
      branches,
      cut: new Set(),
      isHeadOwn,
      isContinuation: false,
      isOpening: true,
      goesOn: false,
    });
    const whole = plan(head.branches);
    if (fits(whole)) return [whole];
    const bare = (part: SheetPlan) => fits({ ...part, cut: new Set(part.branches.filter(leads)) });
    const fewest = fewestParts({ most: head.branches.length }, (count) => {
      const parts = evenly(head.branches, count).map((branches, index) => ({
        ...plan(branches),
        isHeadOwn: isHeadOwn && index === 0,
        isOpening: index === 0,
        goesOn: index < count - 1,
      }));
      return parts.every(bare) ? parts : undefined;
    });
    if (!fewest) throw new Error(`${head.data.post}${head.data.name} and those beneath do not fit a sheet`);
    return fewest.flatMap(partSheets);
  }

  /** The sheet of a head and some of its branches, then those of what had to be cut. */
  function partSheets(part: SheetPlan): SheetPlan[] {
    if (fits(part)) return [part];
    let best: SheetPlan[] | undefined;
    for (let depth = deepest(part.branches); depth > part.head.depth; depth -= 1) {
      const top = cutAt(part, depth);
      if (!top) continue;
      const sheets = [top, ...cutSheets(top)];
      if (!best || sheets.length < best.length) best = sheets;
    }
    return best!;
  }

  /** Cuts as few heads of a depth as will do, those with most people first; nothing where all are not enough. */
  function cutAt(part: SheetPlan, depth: number): SheetPlan | undefined {
    const heads = headsAt(part.branches, depth).sort((a, b) => b.size - a.size);
    const cutting = (count: number): SheetPlan => ({ ...part, cut: new Set(heads.slice(0, count)) });
    if (heads.length === 0 || !fits(cutting(heads.length))) return undefined;
    let low = 0;
    let high = heads.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(cutting(middle))) high = middle;
      else low = middle;
    }
    return cutting(high);
  }

  /** Sheets of cut branches: as many of one head together as fit, else each its own. */
  function cutSheets(top: SheetPlan): SheetPlan[] {
    const sheets: SheetPlan[] = [];
    for (const { head, branches } of parentsOf(top)) {
      const together = (group: readonly TreeNode[]): SheetPlan => ({
        head,
        branches: group,
        cut: new Set(),
        isHeadOwn: false,
        isContinuation: true,
        isOpening: false,
        goesOn: false,
      });
      let group: TreeNode[] = [];
      for (const branch of branches) {
        if (group.length > 0 && fits(together([...group, branch]))) {
          group.push(branch);
          continue;
        }
        sheets.push(...groupSheets(group));
        group = [branch];
      }
      sheets.push(...groupSheets(group));

      function groupSheets(nodes: readonly TreeNode[]): SheetPlan[] {
        const [only, second] = nodes;
        if (!only) return [];
        return second ? [together(nodes)] : branchSheets(only);
      }
    }
    return sheets;
  }

  function branchSheets(branch: TreeNode): SheetPlan[] {
    const sheets = known.get(branch) ?? sheetsOf(branch, false);
    known.set(branch, sheets);
    return sheets;
  }
}

/** The heads on a sheet that have branches cut off, in order, with those branches. */
function parentsOf({
  head,
  branches,
  cut,
}: Pick<SheetPlan, "head" | "branches" | "cut">): { head: TreeNode; branches: TreeNode[] }[] {
  const own = branches.filter((branch) => cut.has(branch));
  const deeper = branches
    .filter((branch) => !cut.has(branch))
    .flatMap((branch) => parentsOf({ head: branch, branches: branch.branches, cut }));
  return own.length > 0 ? [{ head, branches: own }, ...deeper] : deeper;
}

/** A list in so many parts whose lengths differ by one at most. */
function evenly<T>(list: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.round((index * list.length) / count), Math.round(((index + 1) * list.length) / count)),
  );
}
