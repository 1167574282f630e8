import { WEIGHTS } from "../../../src/charts/organisation-tree/measure.ts";
import type { PlacedOrganisationTree, TreeBox } from "../../../src/charts/organisation-tree/place.ts";
import type { TreePost } from "../../../src/charts/organisation-tree/props.ts";
import { textWidth } from "../../../src/theme/glyphs.ts";
import type { TypeScale } from "../../../src/theme/type-scale.ts";
import { cornersOf, crossings, isInside, overlaps, type Rectangle, slanted } from "../diagram-geometry.ts";

/** Lines or boxes nearer than this are one, mm. */
const SLACK = 1e-6;

/** Everything that a reader would find fault with, in words; empty for a good diagram. */
export function diagramFaults(
  tree: PlacedOrganisationTree,
  posts: readonly TreePost[],
  { width, height, type }: { width: number; height: number; type: TypeScale },
): string[] {
  const frame = { x: 0, y: 0, width, height };
  const faults = tree.boxes.flatMap((box) => boxFaults(box, posts.find(({ id }) => id === box.id)!, type));
  const say = (isFault: boolean, words: string) => isFault && faults.push(words);
  say(
    tree.boxes
      .map(({ id }) => id)
      .sort()
      .join() !==
      posts
        .map(({ id }) => id)
        .sort()
        .join(),
    "not every post once",
  );
  say(overlaps(tree.boxes.map((box) => grownBy(box, type.floor * 0.1))).length > 0, "boxes touch");
  say(!tree.boxes.every((box) => isInside(box, frame)), "a box outside the frame");
  say(!cornersOf(tree.lines).every((corner) => isInside(corner, frame)), "a line outside the frame");
  say(slanted(tree.lines).length > 0, "a slanted line");
  say(crossings(tree.lines, tree.boxes).length > 0, "a line through a box");
  say(crossedLines(tree) > 0, "lines cross");
  say(!isConnected(tree), "a box without its line");
  for (const level of Map.groupBy(tree.boxes, ({ depth }) => depth).values()) {
    const sizes = new Set(level.map((box) => `${box.width.toFixed(4)} ${box.height.toFixed(4)}`));
    say(sizes.size > 1, "boxes of a level differ in size");
  }
  return faults;
}

function boxFaults(box: TreeBox, post: TreePost, type: TypeScale): string[] {
  const faults: string[] = [];
  const words = (["post", "name", "unit", "note"] as const).map((part) => post[part] ?? "").join("");
  const shown = box.lines.map(({ text }) => text).join("");
  if (shown.replaceAll(" ", "") !== words.replaceAll(" ", "")) faults.push(`${words} reads ${shown}`);
  for (const { part, x, y, size, text } of box.lines) {
    const wide = textWidth(text, { size, weight: WEIGHTS[part] });
    if (!isInside({ x: x - wide / 2, y: y - size / 2, width: wide, height: size }, box)) faults.push(`${text} is cut`);
    if (size < type.floor - SLACK) faults.push(`${text} is too small`);
  }
  return faults;
}

function grownBy({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Pieces as rectangles without breadth. */
function piecesOf({ lines }: PlacedOrganisationTree): Rectangle[] {
  return lines.flatMap((line) =>
    line.slice(1).map(([x, y], index) => {
      const [x0, y0] = line[index]!;
      return { x: Math.min(x, x0), y: Math.min(y, y0), width: Math.abs(x - x0), height: Math.abs(y - y0) };
    }),
  );
}

/** Level and upright pieces that pass through each other; ends that meet a piece are junctions. */
function crossedLines(tree: PlacedOrganisationTree): number {
  const pieces = piecesOf(tree);
  const within = (value: number, start: number, length: number) =>
    value > start + SLACK && value < start + length - SLACK;
  return pieces
    .filter(({ height }) => height < SLACK)
    .flatMap((level) =>
      pieces.filter(
        (upright) =>
          upright.width < SLACK &&
          within(upright.x, level.x, level.width) &&
          within(level.y, upright.y, upright.height) &&
          !tree.lines.some((line) => line.some(([x, y]) => near(x, upright.x) && near(y, level.y))),
      ),
    ).length;
}

const near = (a: number, b: number) => Math.abs(a - b) < SLACK;

/** Whether boxes and lines hang together as one. */
function isConnected(tree: PlacedOrganisationTree): boolean {
  const parts: Rectangle[] = [...tree.boxes, ...piecesOf(tree)];
  const reached = new Set([0]);
  for (const index of reached)
    parts.forEach((part, other) => {
      if (touches(parts[index]!, part)) reached.add(other);
    });
  return reached.size === parts.length;
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > -SLACK &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > -SLACK
  );
}

/** Share of the frame that the diagram reaches across and down, 0–1. */
export function reach(
  tree: PlacedOrganisationTree,
  { width, height }: { width: number; height: number },
): [number, number] {
  const right = Math.max(...tree.boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...tree.boxes.map((box) => box.y + box.height));
  const left = Math.min(...tree.boxes.map((box) => box.x));
  const top = Math.min(...tree.boxes.map((box) => box.y));
  return [(right - left) / width, (bottom - top) / height];
}
