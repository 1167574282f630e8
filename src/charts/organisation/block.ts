import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { Point } from "../parts/point.ts";
import type { Segment } from "../parts/segment.ts";

/** How a box is coloured: who leads, who heads a group, who stands beside; an office; the ground that a list stands on. */
export type Tier = "leader" | "head" | "aside" | "office" | "list" | "dashed";

/** A box in mm. */
export interface OrganisationBox extends Frame {
  readonly tier: Tier;
  /** Of which the part with the title. */
  readonly headerHeight: number;
  /** The person's own box is on another sheet. */
  readonly isRepeated: boolean;
}

/** What is drawn within a frame whose upper left corner is 0, 0; mm. */
export interface Block {
  readonly height: number;
  /** Lines beyond the first that names, posts and units of members take. */
  readonly broken: number;
  readonly boxes: readonly OrganisationBox[];
  readonly labels: readonly LabelProps[];
  /** Who leads whom. */
  readonly lines: readonly Segment[];
  /** Whom an office serves. */
  readonly dotted: readonly Segment[];
  /** Who is under whom in a list. */
  readonly twigs: readonly Segment[];
  /** Between members of a list. */
  readonly hairlines: readonly Segment[];
}

/** Nothing, so high. */
export function blank(height = 0): Block {
  return { height, broken: 0, boxes: [], labels: [], lines: [], dotted: [], twigs: [], hairlines: [] };
}

/** The same block elsewhere; its height reaches to where it ends now. */
export function move(block: Block, dx: number, dy: number): Block {
  const at = ([x, y]: Point): Point => [x + dx, y + dy];
  const moved = (segments: readonly Segment[]) => segments.map(([from, to]): Segment => [at(from), at(to)]);
  return {
    height: block.height + dy,
    broken: block.broken,
    boxes: block.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    labels: block.labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy })),
    lines: moved(block.lines),
    dotted: moved(block.dotted),
    twigs: moved(block.twigs),
    hairlines: moved(block.hairlines),
  };
}

/** Several blocks as one; as high as the one that ends last. */
export function together(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    broken: blocks.reduce((sum, { broken }) => sum + broken, 0),
    boxes: blocks.flatMap(({ boxes }) => boxes),
    labels: blocks.flatMap(({ labels }) => labels),
    lines: blocks.flatMap(({ lines }) => lines),
    dotted: blocks.flatMap(({ dotted }) => dotted),
    twigs: blocks.flatMap(({ twigs }) => twigs),
    hairlines: blocks.flatMap(({ hairlines }) => hairlines),
  };
}
