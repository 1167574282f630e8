import { spacedName } from "../../text/person-name.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import type { LabelProps } from "../parts/label.tsx";
import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, blank, move, together } from "./block.ts";
import type { Group, Member } from "./props.ts";
import { FIXED, LEADING, type Sizes, space } from "./sizes.ts";
import { placed, type SetText, setText } from "./text-lines.ts";

/** How lists are set, alike in all groups. */
export interface ListSetting {
  /** Room for names, mm: units stand in line right of it; absent where they stand beneath the names. */
  readonly nameWidth?: number;
  readonly sizes: Sizes;
}

/** A longer name has its unit beneath it, names. */
const LONGEST_BESIDE = 5.2;
/** Posts that several people have in common, even where only one of them is left. */
const COMMON = /^(成员|队员|组员|干事|工作人员|理事|监事|会员|双联干部)$/;

/** Room for the names of some groups, mm. */
export function nameWidthOf(groups: readonly Group[], em: number): number {
  const widths = groups.flatMap(({ members }) =>
    members.map(({ name, post, depth }) => {
      const width = textWidth(spacedName(name) || post, { size: em, weight: 700 });
      return width > LONGEST_BESIDE * em ? 0 : width + depth * FIXED.indent * em;
    }),
  );
  return Math.max(0, ...widths);
}

/** The members of a group in so many columns of one width. */
export function list(group: Group, columns: number, width: number, setting: ListSetting): Block {
  const { sizes } = setting;
  const columnWidth = width / columns;
  const perColumn = Math.ceil(group.members.length / columns);
  const blocks = Array.from({ length: columns }, (_, column) => {
    const from = column * perColumn;
    const own = group.members.slice(from, from + perColumn);
    return move(listColumn(group, own, from, columnWidth, setting), column * columnWidth, space("list", sizes));
  });
  const block = together(blocks);
  return { ...block, height: block.height + space("list", sizes) };
}

function listColumn(
  group: Group,
  members: readonly Member[],
  from: number,
  width: number,
  setting: ListSetting,
): Block {
  const { sizes } = setting;
  const { em, label } = sizes;
  const left = (depth: number) => em * (FIXED.padding + depth * FIXED.indent);
  const labels: LabelProps[] = [];
  const hairlines: Segment[] = [];
  const twigs: Segment[] = [];
  const middles: number[] = [];
  let top = 0;
  let broken = 0;
  members.forEach((member, index) => {
    const before = members[index - 1];
    const x = left(member.depth);
    const isCommon = isInCommon(group.members, from + index);
    if (before && before.depth >= member.depth) hairlines.push(levelLine(top, x, width - FIXED.padding * em));
    if (isCommon && member.post !== group.title && !(before && isAlike(before, member))) {
      labels.push({
        x,
        y: top + label * LEADING * 0.6,
        size: label,
        text: member.post,
        weight: 500,
        fill: palette.inkSoft,
      });
      top += label * LEADING;
    }
    const row = listRow(member, isCommon, width, setting);
    broken += row.broken;
    labels.push(...row.labels.map((own) => ({ ...own, x: own.x + x, y: own.y + top })));
    const middle = top + space("row", sizes) + (em * LEADING) / 2;
    middles.push(middle);
    if (member.depth > 0) {
      const spine = left(member.depth - 1) + 0.45 * em;
      const above = members.slice(0, index).findLastIndex(({ depth }) => depth <= member.depth);
      const isBeneath = above >= 0 && members[above]!.depth < member.depth;
      const start = above < 0 ? 0 : middles[above]! + (isBeneath ? em * 0.6 : 0);
      twigs.push(uprightLine(spine, start, middle), levelLine(middle, spine, x - 0.2 * em));
    }
    top += row.height;
  });
  return { ...blank(top), broken, labels, hairlines, twigs };
}

const isAlike = (a: Member, b: Member): boolean => a.post === b.post && a.depth === b.depth;

/** Whether a member's post is said once for several: those beside it in the list have the same. */
function isInCommon(members: readonly Member[], index: number): boolean {
  const member = members[index]!;
  if (member.name === "") return false;
  const neighbours = [members[index - 1], members[index + 1]];
  return COMMON.test(member.post) || neighbours.some((other) => other !== undefined && isAlike(other, member));
}

/** A member in a line: name, then the post where it is his alone, and the unit; beneath it what has no room there. */
function listRow(member: Member, isCommon: boolean, width: number, { nameWidth, sizes }: ListSetting): Block {
  const { em } = sizes;
  const inset = FIXED.padding + member.depth * FIXED.indent;
  const whole = width - em * (inset + FIXED.padding);
  const ownName = spacedName(member.name) || member.post;
  const fill = member.isRepeated ? palette.inkSoft : palette.ink;
  const name = setText(ownName, whole, { size: em, weight: 700, fill }, sizes);
  const post = isCommon || member.name === "" ? "" : member.post;
  const ownWidth = textWidth(ownName, { size: em, weight: 700 });
  const besideX = (nameWidth ?? 0) - member.depth * FIXED.indent * em + FIXED.beside * em;
  const isBeside = nameWidth !== undefined && ownWidth <= besideX - FIXED.beside * em + 1e-6;
  const x = isBeside ? besideX : 0;
  const texts = saidOf(post, member.unit ?? "", whole - x, sizes);
  const textHeight = Math.max(0, ...texts.map(({ text, top }) => top + text.height));
  const pad = space("row", sizes);
  const inner = isBeside ? Math.max(name.height, textHeight) : name.height + textHeight;
  const textTop = isBeside ? pad + Math.max(0, (name.height - textHeight) / 2) : pad + name.height;
  return {
    ...blank(inner + 2 * pad),
    broken: [name, ...texts.map(({ text }) => text)].reduce((sum, { lines }) => sum + lines.length - 1, 0),
    labels: [...placed(name, 0, pad), ...texts.flatMap(({ text, dx, top }) => placed(text, x + dx, textTop + top))],
  };
}

interface Said {
  readonly text: SetText;
  readonly dx: number;
  readonly top: number;
}

/** Post and unit in one line where they fit, else one beneath the other. */
function saidOf(post: string, unit: string, width: number, sizes: Sizes): Said[] {
  const size = sizes.unit;
  const postText = setText(post, width, { size, weight: 700, fill: palette.redDark }, sizes);
  const postWidth = post === "" ? 0 : textWidth(post, { size, weight: 700 }) + 0.6 * size;
  const unitText = (room: number) => setText(unit, room, { size, weight: 400, fill: palette.ink }, sizes);
  if (post === "") return unit === "" ? [] : [{ text: unitText(width), dx: 0, top: 0 }];
  if (unit === "") return [{ text: postText, dx: 0, top: 0 }];
  if (postWidth + textWidth(unit, { size, weight: 400 }) <= width)
    return [
      { text: postText, dx: 0, top: 0 },
      { text: unitText(width), dx: postWidth, top: 0 },
    ];
  return [
    { text: postText, dx: 0, top: 0 },
    { text: unitText(width), dx: 0, top: postText.height },
  ];
}
