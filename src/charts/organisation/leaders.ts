import { levelLine, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import { personBox } from "./person-box.ts";
import type { Leader, Person } from "./props.ts";
import { FIXED, type Sizes, space } from "./sizes.ts";

/** Widest box of a leader and of who stands beside, names. */
const WIDEST = { leader: 15, aside: 10 };

/** Leaders one above the other in the middle, helpers left and right of each; lines between them. */
export function leaderColumn(leaders: readonly Leader[], width: number, sizes: Sizes): Block {
  const blocks: Block[] = [];
  let top = 0;
  leaders.forEach((leader, index) => {
    if (index > 0) {
      const before = top;
      top += space("level", sizes) * 0.6;
      blocks.push({ ...blank(top), lines: [uprightLine(width / 2, before, top)] });
    }
    const own = leaderRow(leader, width, sizes);
    blocks.push(move(own, 0, top));
    // The next line leaves from the leader's own box, which helpers beside may be taller than.
    const foot = top + own.boxes[0]!.y + own.boxes[0]!.height;
    top += own.height;
    if (foot < top && index < leaders.length - 1)
      blocks.push({ ...blank(top), lines: [uprightLine(width / 2, foot, top)] });
  });
  return together(blocks);
}

function leaderRow(leader: Leader, width: number, sizes: Sizes): Block {
  const { beside } = leader;
  const gap = FIXED.gap * sizes.em;
  const isAlone = beside.length === 0;
  const ownWidth = Math.min(WIDEST.leader * sizes.em, isAlone ? width : width / 2.6);
  const sideWidth = Math.min(WIDEST.aside * sizes.em, (width - ownWidth) / 2 - gap);
  const left = (width - ownWidth) / 2;
  const box = personBox({ title: leader.post, person: leader, tier: "leader" }, ownWidth, sizes);
  const toLeft = Math.floor(beside.length / 2);
  const sides = [
    { stack: beside.slice(0, toLeft), x: left - gap - sideWidth, near: left, far: left - gap },
    { stack: beside.slice(toLeft), x: left + ownWidth + gap, near: left + ownWidth, far: left + ownWidth + gap },
  ];
  const stacks = sides.map(({ stack }) => stackOf(stack, sideWidth, sizes));
  const height = Math.max(box.height, ...stacks.map((stack) => stack.height));
  const blocks = sides.map(({ x, near, far }, index) => {
    const stack = stacks[index]!;
    const moved = move(stack, x, Math.max(0, (box.height - stack.height) / 2));
    const middle = box.height / 2;
    const centres = moved.boxes.map((own) => own.y + own.height / 2);
    if (centres.length === 0) return moved;
    const spine = (near + far) / 2;
    return {
      ...moved,
      lines: [
        levelLine(middle, near, spine),
        uprightLine(spine, Math.min(middle, ...centres), Math.max(middle, ...centres)),
        ...centres.map((y) => levelLine(y, spine, far)),
      ],
    };
  });
  return { ...together([move(box, left, 0), ...blocks]), height };
}

function stackOf(people: readonly Person[], width: number, sizes: Sizes): Block {
  const blocks: Block[] = [];
  let top = 0;
  for (const person of people) {
    const box = personBox({ title: person.post, person, tier: "aside" }, width, sizes);
    blocks.push(move(box, 0, top));
    top += box.height + 0.5 * sizes.em;
  }
  return together(blocks);
}
