import type { Frame } from "../parts/frame.ts";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import type { Point } from "../parts/point.ts";
import type { Segment } from "../parts/segment.ts";
import type { Block, PlacedBox } from "./block.ts";
import { placeBranches } from "./branches.ts";
import { type Candidate, candidates, type Room } from "./candidates.ts";
import { isCrowd } from "./emphasis.ts";
import { type TreeNode, treeOf } from "./nodes.ts";
import type { OrganisationTreeProps } from "./props.ts";
import { scoreOf } from "./score.ts";
import { grown } from "./spacing.ts";
import { type PlacedLine, placeText } from "./text.ts";

/** How a box is coloured: the root, the second level, heads of others beneath them and assistants, members. */
export type Tier = "root" | "second" | "head" | "member";

/** A box in mm with its texts. */
export interface TreeBox extends Frame {
  readonly id: string;
  readonly depth: number;
  readonly tier: Tier;
  /** Stands beside its head. */
  readonly isAside: boolean;
  /** The person's own box is on another sheet. */
  readonly isRepeated: boolean;
  /** Height of the upper part, which holds the post. */
  readonly headerHeight: number;
  readonly lines: readonly PlacedLine[];
}

/** The diagram in mm. */
export interface PlacedOrganisationTree {
  /** Size of an ordinary name. */
  readonly nameSize: number;
  readonly boxes: readonly TreeBox[];
  /** Level and upright. */
  readonly lines: readonly Segment[];
}

/**
 * Places a tree in a frame of `width` × `height` mm: tries box widths and foldings, takes the one with the largest
 * text (and among near equals the one that fills the frame best), and gives what room is left to boxes and distances.
 * Throws when not even the smallest readable text fits: see `splitOrganisation`.
 */
export function placeOrganisationTree({ posts, ...room }: OrganisationTreeProps): PlacedOrganisationTree {
  const { width, height } = room;
  const root = treeOf(posts);
  const best = bestCandidate(root, room);
  if (!best) throw new Error(`An organisation of ${posts.length} posts does not fit ${width} × ${height} mm`);
  const block = spread(root, best, width / best.em, height / best.em);
  return inMillimetres(block, best, width, height);
}

function bestCandidate(root: TreeNode, room: Room): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = 0;
  for (const candidate of candidates(root, room)) {
    const score = scoreOf(root, candidate, room);
    if (score <= highest) continue;
    best = candidate;
    highest = score;
  }
  return best;
}

/** Of the search for how much boxes and distances may grow. */
const HALVINGS = 20;

/** Gives the room that is left to boxes, distances and air. Sizes in ems. */
function spread(root: TreeNode, { measured, folding }: Candidate, width: number, height: number): Block {
  const block = (across: number, down: number) => placeBranches(root, measured, folding, grown(across, down));
  const most = (limit: number, fits: (share: number) => boolean) =>
    largestThatFits(byHalving(limit, 0, HALVINGS), (share) => (fits(share) ? share : undefined)) ?? 0;
  const across = most(2, (share) => block(share, 0).width <= width);
  const down = most(1, (share) => block(0, share).height <= height);
  return block(across, down);
}

function inMillimetres(
  block: Block,
  { measured, em }: Candidate,
  width: number,
  height: number,
): PlacedOrganisationTree {
  const left = (width - block.width * em) / 2;
  const top = (height - block.height * em) / 2;
  const boxes = block.boxes.map((box): TreeBox => {
    const { data, depth } = box.node;
    const frame = {
      x: left + box.x * em,
      y: top + box.y * em,
      width: box.width * em,
      height: box.height * em,
      headerHeight: box.headerHeight * em,
    };
    return {
      id: data.id,
      depth,
      tier: tierOf(box),
      isAside: box.isAside,
      isRepeated: data.isRepeated ?? false,
      ...frame,
      lines: placeText(measured, data.id, depth, frame, em),
    };
  });
  const at = ([x, y]: Point): Point => [left + x * em, top + y * em];
  const lines = block.lines.map(([from, to]): Segment => [at(from), at(to)]);
  return { nameSize: em, boxes, lines };
}

function tierOf({ node, isAside }: PlacedBox): Tier {
  if (node.depth === 0) return "root";
  if (isAside) return node.depth === 1 ? "head" : "member";
  const leads = node.size > 1 || node.data.note !== undefined;
  const isTinted = node.depth === 1 && (leads || !isCrowd(node.siblings));
  if (isTinted) return "second";
  return leads ? "head" : "member";
}
