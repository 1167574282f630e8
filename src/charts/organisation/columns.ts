import { balancedRuns } from "../parts/balanced-runs.ts";
import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import { cardOfHeight, groupCard, onGround } from "./card.ts";
import { beginsWithLabel } from "./list.ts";
import type { ListSetting } from "./list-row.ts";
import type { Group } from "./props.ts";
import { FIXED } from "./sizes.ts";

/** Groups in columns of one width beneath a bus line. */
export interface GroupColumns extends Block {
  /** Where each column's line meets the bus, mm from the left; the tops of the columns are at 0. */
  readonly attach: readonly number[];
  /** Where the line to an office leaves: from under the head that answers for it, or from the bus in a gap. */
  readonly serves: { readonly x: number; readonly from: "bus" | number };
}

/** Widest column of members, names; in wider ones name and unit are lost. */
const WIDEST = 24;

/** Places groups in `across` columns: one in each on grounds that end level, or several hung one beneath the other. */
export function groupColumns(
  groups: readonly Group[],
  { across, columns }: { readonly across: number; readonly columns: number },
  width: number,
  setting: ListSetting,
): GroupColumns {
  const { em } = setting.sizes;
  const isHung = groups.length > across;
  const indent = isHung ? FIXED.indent * em : 0;
  const least = FIXED.gap * em;
  const columnWidth = Math.min((width - (across - 1) * least) / across, WIDEST * em * columns);
  const pitch = across > 1 ? (width - columnWidth) / (across - 1) : 0;
  const left = across > 1 ? 0 : (width - columnWidth) / 2;
  const cardWidth = columnWidth - indent;
  const lists = { columns, isHeaded: !isHung && groups.some(beginsWithLabel) };
  const cards = groups.map((group) => ({ group, card: groupCard(group, lists, cardWidth, setting) }));
  const gap = 0.6 * em;
  const runs = balancedRuns(
    cards,
    cards.map(({ card }) => card.height + gap),
    across,
  );
  const height = Math.max(...cards.map(({ card }) => card.height));
  const lefts = runs.map((_, index) => left + index * pitch);
  const placed = runs.map((run, index) => {
    if (!isHung) {
      const [{ group }] = run as [(typeof run)[number]];
      return move(cardOfHeight(group, height, lists, cardWidth, setting), lefts[index]!, 0);
    }
    return move(hung(run, indent, gap, cardWidth, setting), lefts[index]!, 0);
  });
  const attach = lefts.map((x) => x + (isHung ? indent * 0.35 : columnWidth / 2));
  const whole = together(placed);
  const answering = runs.findIndex((run) => run.at(-1)!.group.answersFor !== undefined);
  const middle = Math.floor(runs.length / 2);
  const serves =
    answering >= 0
      ? { x: lefts[answering]! + indent + cardWidth / 2, from: placed[answering]!.height }
      : runs.length > 1
        ? { x: lefts[middle]! - (pitch - columnWidth) / 2, from: "bus" as const }
        : { x: lefts[0]! + indent + cardWidth / 2, from: whole.height };
  return { ...whole, attach, serves };
}

/** Cards one beneath the other, with a line down their left side. */
function hung(
  cards: readonly { readonly group: Group; readonly card: Block }[],
  indent: number,
  gap: number,
  width: number,
  setting: ListSetting,
): Block {
  const spine = indent * 0.35;
  const blocks: Block[] = [];
  const lines: Segment[] = [];
  let top = 0;
  let end = 0;
  for (const { group, card } of cards) {
    const head = card.boxes[0]!;
    end = top + head.height / 2;
    blocks.push(move(onGround(group, card, width, card.height, setting), indent, top));
    lines.push(levelLine(end, spine, indent));
    top += card.height + gap;
  }
  return together([...blocks, { ...blank(), lines: [...lines, uprightLine(spine, 0, end)] }]);
}
