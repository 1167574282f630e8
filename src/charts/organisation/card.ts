import { spacedName } from "../../text/person-name.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { type Block, blank, move, together } from "./block.ts";
import { beginsWithLabel, list } from "./list.ts";
import type { ListSetting } from "./list-row.ts";
import { personBox } from "./person-box.ts";
import type { Group } from "./props.ts";
import { FIXED, space } from "./sizes.ts";
import { placed, setText } from "./text-lines.ts";

/** How the lists of a row of cards are set: columns in each, and whether one of them begins with a label. */
export interface CardLists {
  readonly columns: number;
  readonly isHeaded: boolean;
}

/** A group as a column: its head's box, and beneath it on one ground who belongs to it. */
export function groupCard(group: Group, lists: CardLists, width: number, setting: ListSetting): Block {
  const head = personBox({ ...group, person: group.head, tier: "head" }, width, setting.sizes);
  if (group.members.length === 0) return head;
  return together([head, move(list(group, lists, width, setting), 0, head.height)]);
}

/** Most that a member's height may be stretched by, names. */
const MOST_STRETCH = 1.5;

/** A card as high as the one beside it: a short list is spread over the height, a head without people fills it. */
export function cardOfHeight(
  group: Group,
  height: number,
  lists: CardLists,
  width: number,
  setting: ListSetting,
): Block {
  const { sizes } = setting;
  const { members, answersFor } = group;
  if (members.length === 0 && answersFor === undefined)
    return personBox({ ...group, person: group.head, tier: "head" }, width, sizes, height);
  const natural = groupCard(group, lists, width, setting);
  const rows = Math.ceil(members.length / lists.columns);
  const spare = Math.max(0, height - natural.height) / Math.max(1, rows);
  const stretch = Math.min(spare, MOST_STRETCH * sizes.em);
  const card = rows > 0 && stretch > 0 ? groupCard(group, lists, width, { ...setting, stretch }) : natural;
  return onGround(group, card, width, height, setting);
}

/** A group's title with its remark. */
function titleOf({ title, remark }: Group): string {
  return remark ? `${title}　${remark}` : title;
}

/** The ground of a card, down to where the cards beside it end, and on it the office that the head answers for. */
export function onGround(group: Group, card: Block, width: number, height: number, { sizes }: ListSetting): Block {
  const head = card.boxes[0]!;
  const { answersFor, members } = group;
  const frame = { x: 0, y: 0, width, height, headerHeight: 0, isRepeated: head.isRepeated };
  if (members.length > 0) return { ...card, height, boxes: [{ ...frame, tier: "list" }, ...card.boxes] };
  const room = height - head.height;
  if (answersFor === undefined || room < 2 * sizes.em) return card;
  const text = setText(
    answersFor,
    width - 2 * FIXED.padding * sizes.em,
    {
      size: sizes.em * 0.85,
      weight: 500,
      fill: palette.inkSoft,
      anchor: "middle",
    },
    sizes,
  );
  return {
    ...card,
    height,
    boxes: [{ ...frame, y: head.height, height: room, tier: "dashed" }, ...card.boxes],
    labels: [...card.labels, ...placed(text, width / 2, head.height + (room - text.height) / 2)],
  };
}

/** What serves the whole: one line with title, head and unit across the full width, beneath it its people. */
export function officeBand(office: Group, columns: number, width: number, setting: ListSetting): Block {
  const head = inOneLine(office, width, setting) ?? {
    ...personBox({ ...office, person: office.head, tier: "head" }, width, setting.sizes),
  };
  const boxes = head.boxes.map((box) => ({ ...box, headerHeight: box.height, tier: "office" as const }));
  const band = { ...head, boxes };
  const count = office.members.length;
  if (count === 0) return band;
  // As many columns as the rows that are needed leave filled.
  const filled = Math.ceil(count / Math.ceil(count / columns));
  const people = move(
    list(office, { columns: filled, isHeaded: beginsWithLabel(office) }, width, setting),
    0,
    head.height,
  );
  const [first] = boxes;
  const ground = { ...first!, height: people.height, headerHeight: 0, tier: "list" as const };
  const whole = together([band, people]);
  return { ...whole, boxes: [ground, ...whole.boxes] };
}

function inOneLine(office: Group, width: number, { sizes }: ListSetting): Block | undefined {
  const { em, floor } = sizes;
  const head = office.head;
  const small = { size: Math.max(floor, 0.78 * em), weight: 500 } as const;
  const unlimited = Number.POSITIVE_INFINITY;
  const parts = [
    setText(titleOf(office), unlimited, { size: 1.08 * em, weight: 700 }, sizes),
    setText(head ? shortPost(head.post, office.title) : "", unlimited, small, sizes),
    setText(head ? spacedName(head.name) : "", unlimited, { size: 1.25 * em, weight: 700 }, sizes),
    setText(head?.unit ?? "", unlimited, { ...small, weight: 400 }, sizes),
  ].filter(({ lines }) => lines.length > 0);
  const gaps = [1.6, 0.6, 0.8].map((gap) => gap * em);
  const widths = parts.map(({ lines, size, weight }) => textWidth(lines[0]!, { size, weight }));
  const used = widths.reduce((sum, own, index) => sum + own + (index > 0 ? gaps[Math.min(index - 1, 2)]! : 0), 0);
  if (used > width - 2 * FIXED.padding * em) return undefined;
  const height = 1.25 * em * 1.26 + 2 * space("head", sizes) * 0.7;
  let x = (width - used) / 2;
  const labels = parts.flatMap((part, index) => {
    const own = placed(part, x, (height - part.height) / 2);
    x += widths[index]! + gaps[Math.min(index, 2)]!;
    return own;
  });
  const isRepeated = head?.isRepeated ?? false;
  return {
    ...blank(height),
    boxes: [{ x: 0, y: 0, width, height, headerHeight: height, tier: "office", isRepeated }],
    labels,
  };
}

/** 办公室主任 of the 领导小组办公室 is its 主任. */
function shortPost(post: string, title: string): string {
  const shared = Array.from({ length: post.length }, (_, length) => length).findLast((length) =>
    title.endsWith(post.slice(0, length)),
  );
  return post.slice(shared);
}
