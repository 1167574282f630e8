import type { Block } from "../../../src/charts/organisation/block.ts";
import type { Organisation, Person } from "../../../src/charts/organisation/props.ts";
import { boxesOverlap } from "../../../src/charts/parts/box.ts";
import { labelBox } from "../../../src/charts/parts/label-box.ts";
import { spacedName } from "../../../src/text/person-name.ts";
import type { TypeScale } from "../../../src/theme/type-scale.ts";
import { cornersOf, crossings, isInside, overlaps, type Rectangle, slanted } from "../diagram-geometry.ts";

/** Lines or boxes nearer than this are one, and boxes of text are so much larger than their ink, mm. */
const SLACK = 1e-6;
const AROUND_INK = 0.3;

/** Everything that a reader would find fault with, in words; empty for a good diagram. */
export function diagramFaults(
  block: Block,
  organisation: Organisation,
  { width, height, type }: { width: number; height: number; type: TypeScale },
): string[] {
  const frame = { x: 0, y: 0, width, height };
  const faults: string[] = [];
  const say = (isFault: boolean, words: string) => isFault && faults.push(words);
  const { boxes, labels, lines, dotted, twigs, hairlines } = block;
  const heads = boxes.filter(({ tier }) => tier !== "list" && tier !== "dashed");
  const grounds = boxes.filter(({ tier }) => tier === "list");
  const all = [...lines, ...dotted, ...twigs, ...hairlines];

  const said = labels.map(({ text }) => text).join("");
  // 办公室主任 of the 领导小组办公室 is its 主任.
  for (const { name, post, unit = "" } of everybody(organisation))
    for (const text of [spacedName(name), name === "" ? post.replace(/^办公室/, "") : "", unit])
      say(!said.includes(text.replaceAll(" ", "")) && !said.includes(text), `${text} is not said`);
  for (const label of labels) {
    const box = labelBox(label);
    const ink = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
    say(
      !heads.some((head) => isInside(ink, head)) && !grounds.some((own) => isInside(ink, own)) && !isInDashed(ink),
      `${label.text} is in no box`,
    );
    say(label.size < type.floor - SLACK, `${label.text} is too small`);
  }
  const texts = labels.map((label) => labelBox(label));
  texts.forEach((one, index) => {
    const other = texts.slice(index + 1).findIndex((next) => boxesOverlap(one, next, AROUND_INK));
    say(other >= 0, `${labels[index]!.text} lies on ${labels[index + 1 + other]?.text}`);
  });
  say(overlaps(heads).length > 0, "boxes of heads touch");
  say(overlaps(grounds).length > 0, "grounds touch");
  say(!boxes.every((box) => isInside(box, frame)), "a box outside the frame");
  say(!cornersOf(all).every((corner) => isInside(corner, frame)), "a line outside the frame");
  say(slanted(all).length > 0, "a slanted line");
  say(crossings([...lines, ...dotted], [...heads, ...grounds]).length > 0, "a line through a box");
  say(crossings(twigs, heads).length > 0, "a twig through a head");
  const led = heads.filter(({ tier }) => tier === "head" || tier === "aside");
  const ends = cornersOf([...lines]);
  if (organisation.leaders.length > 0)
    say(!led.every((box) => ends.some((end) => isOnEdge(end, box))), "a head without its line");
  for (const tier of ["head", "leader"] as const) {
    const widths = new Set(heads.filter((box) => box.tier === tier).map((box) => box.width.toFixed(4)));
    say(widths.size > 1 && !organisation.leaders.some(({ beside }) => beside.length > 0), `${tier}s of several widths`);
  }
  return faults;

  function isInDashed(ink: Rectangle): boolean {
    return boxes.some((box) => box.tier === "dashed" && isInside(ink, box));
  }
}

function everybody({ leaders, groups, offices }: Organisation): Person[] {
  return [
    ...leaders.flatMap((leader): Person[] => [leader, ...leader.beside]),
    ...[...groups, ...offices].flatMap(({ head, members }): Person[] => [...(head ? [head] : []), ...members]),
  ];
}

function isOnEdge({ x, y }: Rectangle, box: Rectangle): boolean {
  return x > box.x - SLACK && x < box.x + box.width + SLACK && y > box.y - SLACK && y < box.y + box.height + SLACK;
}

/** Share of the frame that the diagram reaches across and down, 0–1. */
export function reach({ boxes }: Block, { width, height }: { width: number; height: number }): [number, number] {
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return [(right - left) / width, (bottom - top) / height];
}
