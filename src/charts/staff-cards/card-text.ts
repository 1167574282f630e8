import { breakLines } from "../../text/line-break.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { StaffMember } from "./props.ts";

/** Sizes of a card's texts, of the board's one size. */
const SIZES = { post: 1.15, name: 1.9, unit: 1, duties: 0.92, phone: 1.5, phoneHead: 1, mark: 0.9 };
const LEADING = { post: 1.35, name: 1.5, unit: 1.4, duties: 1.4 };
/** A text longer than its room may shrink so far before it takes two lines. */
const SHRINK = 0.85;

/** Heights of the lines across a card under the photo, of the board's size. */
export const ACROSS = { phone: 2.3, marks: 1.9 };

/** A line of the text beside the photo, `y` from its top. */
type CardLine = Omit<LabelProps, "x">;

/** The text beside a photo, mm. */
export interface CardText {
  readonly lines: readonly CardLine[];
  readonly height: number;
  /** Whether every line is as wide as its room at most. */
  readonly fits: boolean;
}

/** Post, name, unit and duties one under another in `room`, the board's size being `size`. */
export function cardText(member: StaffMember, size: number, room: number, type: TypeScale): CardText {
  const lines: CardLine[] = [];
  let height = 0;
  const add = (part: keyof typeof LEADING, texts: readonly string[], style: Omit<CardLine, "text" | "y">) => {
    for (const text of texts) {
      lines.push({ ...style, text, y: height + (style.size * LEADING[part]) / 2 });
      height += style.size * LEADING[part];
    }
  };
  const sized = (part: keyof typeof SIZES) => Math.max(type.floor, size * SIZES[part]);
  const shrunk = (text: string, part: keyof typeof SIZES, weight: 500 | 700) =>
    fitSize([text], room, { floor: Math.max(type.floor, sized(part) * SHRINK), ceiling: sized(part), weight });
  const post = { size: shrunk(member.post, "post", 700), weight: 700, fill: palette.red } as const;
  add("post", balancedLines(member.post, room, post), post);
  const name = { size: sized("name"), weight: 700 } as const;
  add("name", [member.name], name);
  if (member.unit) {
    const unit = { size: shrunk(member.unit, "unit", 500), weight: 500 } as const;
    add("unit", balancedLines(member.unit, room, unit), unit);
  }
  if (member.duties) {
    const duties = { size: sized("duties"), weight: 400, fill: palette.inkSoft } as const;
    height += duties.size * 0.35;
    add("duties", breakLines(`职责：${member.duties}`, room, duties), duties);
  }
  const fits = lines.every(({ text, size: own, weight = 400 }) => widest([text], { size: own, weight }) <= room + 1e-6);
  return { lines, height, fits };
}

/** The telephone in one line, head and number, never broken; `undefined` where `room` is too narrow for readable figures. */
export function phoneLine(
  phone: string,
  size: number,
  room: number,
  type: TypeScale,
): readonly LabelProps[] | undefined {
  const head = Math.max(type.floor, size * SIZES.phoneHead);
  const gap = head * 0.6;
  const start = widest(["电话"], { size: head, weight: 500 }) + gap;
  const number = fitSize([phone], room - start, { floor: type.floor, ceiling: size * SIZES.phone, weight: 700 });
  if (start + widest([phone], { size: number, weight: 700 }) > room + 1e-6) return undefined;
  return [
    { x: 0, y: 0, size: head, text: "电话", weight: 500, fill: palette.inkSoft },
    { x: start, y: 0, size: number, text: phone, weight: 700 },
  ];
}

/** Where somebody is today: a ring for a magnet at each word. */
const WHEREABOUTS = ["在岗", "下村", "外出"];

/** Words and rings across a card, mm from its left and the line's middle. */
export interface CardMarks {
  readonly labels: readonly LabelProps[];
  readonly rings: readonly { readonly x: number; readonly radius: number }[];
}

/** The words in equal parts of `room`, each with its ring at the right. */
export function cardMarks(size: number, room: number, type: TypeScale): CardMarks {
  const own = Math.max(type.floor, size * SIZES.mark);
  const radius = own * 0.62;
  const part = room / WHEREABOUTS.length;
  const wordWidth = widest(WHEREABOUTS, { size: own, weight: 500 });
  return {
    labels: WHEREABOUTS.map((text, index) => ({
      x: index * part,
      y: 0,
      size: own,
      text,
      weight: 500,
      fill: palette.inkSoft,
    })),
    rings: WHEREABOUTS.map((_, index) => ({ x: index * part + wordWidth + own * 0.4 + radius, radius })),
  };
}
