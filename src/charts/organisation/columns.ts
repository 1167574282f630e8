import { balancedRuns } from "../parts/balanced-runs.ts";
import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import { cardOfHeight, groupCard, onGround } from "./card.ts";
import { beginsWithLabel } from "./list.ts";
import type { ListSetting } from "./list-row.ts";
import type { Group } from "./props.ts";
import { FIXED } from "./sizes.ts";

/** Groups in columns beneath a bus line. */
export interface GroupColumns extends Block {
  /** Where each column's line meets the bus, mm from the left; the tops of the columns are at 0. */
  readonly attach: readonly number[];
  /** Where the line to an office leaves: from under the head that answers for it, or from the bus in a gap. */
  readonly serves: { readonly x: number; readonly from: "bus" | number };
}

/** How groups are shared out: so many side by side, with so many columns of members in the longest of them. */
export interface Shares {
  readonly across: number;
  readonly columns: number;
}

/** Widest column of members, names; in wider ones name and unit are lost. */
const WIDEST = 24;
/** Between cards one beneath the other, and from the left edge of a column to the line that they hang on. */
const STACK = 0.6;
const SPINE = 0.35;

/** Columns of members in all groups that stand side by side: what the width is shared by. */
export function columnsAcross(groups: readonly Group[], shares: Shares): number {
  if (groups.length > shares.across) return shares.across * shares.columns;
  return columnsOfEach(groups, shares).reduce((sum, count) => sum + count, 0);
}

/** Columns of members in each of some groups side by side: a longer list has more of them, none is longer than another's. */
function columnsOfEach(groups: readonly Group[], { columns }: Shares): number[] {
  const length = Math.ceil(Math.max(1, ...groups.map(({ members }) => members.length)) / columns);
  return groups.map(({ members }) => Math.max(1, Math.ceil(members.length / length)));
}

/** Places groups side by side on grounds that end level or, where there are more, hung one beneath the other. */
export function groupColumns(
  groups: readonly Group[],
  shares: Shares,
  width: number,
  setting: ListSetting,
): GroupColumns {
  return groups.length > shares.across
    ? hungColumns(groups, shares, width, setting)
    : besideColumns(groups, columnsOfEach(groups, shares), width, setting);
}

/** Cards side by side; one with two columns of members is as wide as two with one. */
function besideColumns(
  groups: readonly Group[],
  counts: readonly number[],
  width: number,
  setting: ListSetting,
): GroupColumns {
  const { em } = setting.sizes;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const column = Math.min((width - (groups.length - 1) * FIXED.gap * em) / total, WIDEST * em);
  const apart = groups.length > 1 ? (width - total * column) / (groups.length - 1) : 0;
  const isHeaded = groups.some(beginsWithLabel);
  let left = groups.length > 1 ? 0 : (width - total * column) / 2;
  const cards = groups.map((group, index) => {
    const lists = { columns: counts[index]!, isHeaded };
    const own = { group, lists, width: counts[index]! * column, left };
    left += own.width + apart;
    return own;
  });
  const height = Math.max(...cards.map((own) => groupCard(own.group, own.lists, own.width, setting).height));
  const whole = together(
    cards.map((own) => move(cardOfHeight(own.group, height, own.lists, own.width, setting), own.left, 0)),
  );
  const attach = cards.map((own) => own.left + own.width / 2);
  const answering = cards.findIndex(({ group }) => group.answersFor !== undefined);
  const middle = cards[Math.floor(cards.length / 2)]!;
  const gap = { x: middle.left - apart / 2, from: "bus" } as const;
  const isUnder = answering >= 0 || cards.length === 1;
  return { ...whole, attach, serves: isUnder ? { x: attach[Math.max(0, answering)]!, from: height } : gap };
}

/** Several cards in each of some columns of one width, on a line down its left side. */
function hungColumns(
  groups: readonly Group[],
  { across, columns }: Shares,
  width: number,
  setting: ListSetting,
): GroupColumns {
  const { em } = setting.sizes;
  const indent = FIXED.indent * em;
  const own = Math.min((width - (across - 1) * FIXED.gap * em) / across, WIDEST * em * columns);
  const cardWidth = own - indent;
  const lists = { columns, isHeaded: false };
  const cards = groups.map((group) => ({ group, card: groupCard(group, lists, cardWidth, setting) }));
  const weights = cards.map(({ card }) => card.height + STACK * em);
  const runs = balancedRuns(cards, weights, across);
  const pitch = runs.length > 1 ? (width - own) / (runs.length - 1) : 0;
  const first = runs.length > 1 ? 0 : (width - own) / 2;
  const lefts = runs.map((_, index) => first + index * pitch);
  const placed = runs.map((run, index) => move(hung(run, cardWidth, setting), lefts[index]!, 0));
  const whole = together(placed);
  const attach = lefts.map((x) => x + indent * SPINE);
  const answering = runs.findIndex((run) => run.at(-1)!.group.answersFor !== undefined);
  if (answering >= 0 || runs.length === 1) {
    const under = Math.max(0, answering);
    return { ...whole, attach, serves: { x: lefts[under]! + indent + cardWidth / 2, from: placed[under]!.height } };
  }
  return { ...whole, attach, serves: { x: lefts[Math.floor(runs.length / 2)]! - (pitch - own) / 2, from: "bus" } };
}

/** Cards one beneath the other, with a line down their left side. */
function hung(
  cards: readonly { readonly group: Group; readonly card: Block }[],
  width: number,
  setting: ListSetting,
): Block {
  const { em } = setting.sizes;
  const indent = FIXED.indent * em;
  const spine = indent * SPINE;
  const blocks: Block[] = [];
  const lines: Segment[] = [];
  let top = 0;
  let end = 0;
  for (const { group, card } of cards) {
    end = top + card.boxes[0]!.height / 2;
    blocks.push(move(onGround(group, card, width, card.height, setting), indent, top));
    lines.push(levelLine(end, spine, indent));
    top += card.height + STACK * em;
  }
  return together([...blocks, { ...blank(), lines: [...lines, uprightLine(spine, 0, end)] }]);
}
