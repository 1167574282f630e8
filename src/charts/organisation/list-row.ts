import { spacedName } from "../../text/person-name.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { type Block, blank } from "./block.ts";
import type { Group, Member } from "./props.ts";
import { FIXED, type Sizes, space } from "./sizes.ts";
import { placed, type SetText, setText } from "./text-lines.ts";

/** How lists are set, alike in all groups. */
export interface ListSetting {
  /** Room for names, mm: units stand in line right of it; absent where they stand beneath the names. */
  readonly nameWidth?: number;
  readonly sizes: Sizes;
  /** What is added to the height of each member, mm, so that a short list reaches as far down as a long one. */
  readonly stretch?: number;
}

/** A longer name has its unit beneath it, names. */
const LONGEST_BESIDE = 5.2;
/** Widths add up in floating point, mm. */
const TOLERANCE = 1e-6;

/** What stands first in a member's line: the name, or the body that is nobody's. */
const firstOf = ({ name, post }: Member): string => spacedName(name) || post;

/** Room for the names of some groups, mm. */
export function nameWidthOf(groups: readonly Group[], em: number): number {
  const widths = groups.flatMap(({ members }) =>
    members.map((member) => {
      const width = textWidth(firstOf(member), { size: em, weight: 700 });
      return width > LONGEST_BESIDE * em ? 0 : width + member.depth * FIXED.indent * em;
    }),
  );
  return Math.max(0, ...widths);
}

/** A member in a line: name, then the post unless it is said above, and the unit; beneath it what has no room there. */
export function listRow(
  member: Member,
  isPostSaid: boolean,
  width: number,
  { nameWidth = 0, sizes, stretch = 0 }: ListSetting,
): Block {
  const { em } = sizes;
  const inset = FIXED.padding + member.depth * FIXED.indent;
  const whole = width - em * (inset + FIXED.padding);
  const fill = member.isRepeated ? palette.inkSoft : palette.ink;
  const name = setText(firstOf(member), whole, { size: em, weight: 700, fill }, sizes);
  const room = nameWidth - member.depth * FIXED.indent * em;
  const isBeside = textWidth(firstOf(member), { size: em, weight: 700 }) <= room + TOLERANCE;
  const x = isBeside ? room + FIXED.beside * em : 0;
  const post = isPostSaid || member.name === "" ? "" : member.post;
  const texts = postAndUnit(post, member.unit ?? "", whole - x, sizes);
  const textHeight = Math.max(0, ...texts.map(({ text, top }) => top + text.height));
  const pad = space("row", sizes) + stretch / 2;
  const textTop = pad + (isBeside ? Math.max(0, (name.height - textHeight) / 2) : name.height);
  const inner = isBeside ? Math.max(name.height, textHeight) : name.height + textHeight;
  return {
    ...blank(inner + 2 * pad),
    broken: [name, ...texts.map(({ text }) => text)].reduce((sum, { lines }) => sum + lines.length - 1, 0),
    labels: [...placed(name, 0, pad), ...texts.flatMap(({ text, dx, top }) => placed(text, x + dx, textTop + top))],
  };
}

interface PlacedText {
  readonly text: SetText;
  readonly dx: number;
  readonly top: number;
}

/** Post and unit in one line where they fit, else one beneath the other. */
function postAndUnit(post: string, unit: string, width: number, sizes: Sizes): PlacedText[] {
  const size = sizes.unit;
  const postText = setText(post, width, { size, weight: 700, fill: palette.redDark }, sizes);
  const unitText = setText(unit, width, { size, weight: 400, fill: palette.ink }, sizes);
  const postWidth = post === "" ? 0 : textWidth(post, { size, weight: 700 }) + 0.6 * size;
  const isOneLine = postWidth + textWidth(unit, { size, weight: 400 }) <= width;
  const beneath = { text: unitText, dx: isOneLine ? postWidth : 0, top: isOneLine ? 0 : postText.height };
  return [{ text: postText, dx: 0, top: 0 }, beneath].filter(({ text }) => text.lines.length > 0);
}
