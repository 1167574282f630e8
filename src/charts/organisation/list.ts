import { palette } from "../../theme/palette.ts";
import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import { type ListSetting, listRow } from "./list-row.ts";
import type { Group, Member } from "./props.ts";
import { FIXED, LEADING, space } from "./sizes.ts";

/** Posts that several people have in common, even where only one of them is left. */
const COMMON = /^(成员|队员|组员|干事|工作人员|理事|监事|会员|双联干部)$/;

/** Whether a list begins with a label over its first name: then those beside it leave room for one. */
export function beginsWithLabel(group: Group): boolean {
  return isLabelled(group, 0, undefined);
}

/** The members of a group in so many columns of one width; `isHeaded` leaves room for a label over the first names. */
export function list(
  group: Group,
  { columns, isHeaded }: { readonly columns: number; readonly isHeaded: boolean },
  width: number,
  setting: ListSetting,
): Block {
  const { sizes } = setting;
  const columnWidth = width / columns;
  const length = Math.ceil(group.members.length / columns);
  const starts = Array.from({ length: columns }, (_, column) => column * length);
  const blocks = starts.map((start, column) => {
    const own = { group, start, end: start + length, isHeaded };
    return move(listColumn(own, columnWidth, setting), column * columnWidth, space("list", sizes));
  });
  const block = together(blocks);
  return { ...block, height: block.height + space("list", sizes) };
}

interface Stretch {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
  readonly isHeaded: boolean;
}

function listColumn({ group, start, end, isHeaded }: Stretch, width: number, setting: ListSetting): Block {
  const { sizes, stretch = 0 } = setting;
  const { em, label } = sizes;
  const members = group.members.slice(start, end);
  const left = (depth: number) => em * (FIXED.padding + depth * FIXED.indent);
  const labelHeight = label * LEADING;
  const rows: Block[] = [];
  const hairlines: Segment[] = [];
  const twigs: Segment[] = [];
  const middles: number[] = [];
  let top = 0;
  members.forEach((member, index) => {
    const before = members[index - 1];
    const x = left(member.depth);
    if (before && before.depth >= member.depth) hairlines.push(levelLine(top, x, width - FIXED.padding * em));
    const hasLabel = isLabelled(group, start + index, before);
    if (hasLabel) {
      const y = top + labelHeight * 0.6;
      const own = { x, y, size: label, text: member.post, weight: 500, fill: palette.inkSoft } as const;
      rows.push({ ...blank(), labels: [own] });
    }
    if (hasLabel || (isHeaded && !before)) top += labelHeight;
    const row = listRow(member, isInCommon(group.members, start + index), width, setting);
    rows.push(move(row, x, top));
    const middle = top + space("row", sizes) + (stretch + em * LEADING) / 2;
    if (member.depth > 0) {
      const spine = left(member.depth - 1) + 0.45 * em;
      const above = members.slice(0, index).findLastIndex(({ depth }) => depth <= member.depth);
      const isBeneath = above >= 0 && members[above]!.depth < member.depth;
      const from = above < 0 ? 0 : middles[above]! + (isBeneath ? em * 0.6 : 0);
      twigs.push(uprightLine(spine, from, middle), levelLine(middle, spine, x - 0.2 * em));
    }
    middles.push(middle);
    top += row.height;
  });
  return together([...rows, { ...blank(top), hairlines, twigs }]);
}

const isAlike = (a: Member, b: Member): boolean => a.post === b.post && a.depth === b.depth;

/** Whether a member's post is said once for several: those beside it in the list have the same. */
function isInCommon(members: readonly Member[], index: number): boolean {
  const member = members[index]!;
  if (member.name === "") return false;
  const neighbours = [members[index - 1], members[index + 1]];
  return COMMON.test(member.post) || neighbours.some((other) => other !== undefined && isAlike(other, member));
}

/** Whether a common post is said above a member: not again beneath one that has the same, nor under a title that says it. */
function isLabelled({ members, title }: Group, index: number, before: Member | undefined): boolean {
  const member = members[index];
  if (!member || member.post === title || !isInCommon(members, index)) return false;
  return before === undefined || !isAlike(before, member);
}
