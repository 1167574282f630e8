import { breakLines } from "../text/line-break.ts";
import { textWidth } from "../theme/glyphs.ts";
import type { TypeScale } from "../theme/type-scale.ts";

/** A member of staff as the board shows them. */
export interface StaffMember {
  readonly name: string;
  readonly post: string;
  readonly unit?: string;
  readonly phone?: string;
  readonly duties?: string;
}

export interface StaffCardsProps {
  readonly staff: readonly StaffMember[];
  /** mm. */
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** A line of text beside the photo; `y` is its middle. */
export interface CardLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly role: "post" | "name" | "detail";
}

export interface StaffCard {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Frame for the photo, 3:4 upright as official portraits are. */
  readonly photo: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly textX: number;
  readonly lines: readonly CardLine[];
}

const PHOTO_RATIO = 4 / 3;
/** Shares of the card's height and of the panel's width. */
const SHAPE = { padding: 0.08, gap: 0.035, widest: 2.6, tallestRow: 0.34 };
/** Text sizes relative to `type.body`. */
const SIZES = { post: 1.05, name: 1.9, detail: 0.92 };
const LEADING = 1.5;

/** Cards in the number of columns that makes photos largest; rows share the height. */
export function placeStaffCards({ staff, width, height, type }: StaffCardsProps): StaffCard[] {
  if (staff.length === 0) return [];
  const columns = bestColumns(staff.length, width, height);
  const rows = Math.ceil(staff.length / columns);
  const gap = width * SHAPE.gap;
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const cardHeight = Math.min((height - gap * (rows - 1)) / rows, height * SHAPE.tallestRow, cardWidth * 0.72);
  const used = rows * cardHeight + (rows - 1) * gap;
  // Spare height goes between and around the rows in equal parts.
  const spare = Math.max(0, height - used) / (rows + 1);
  return staff.map((member, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, staff.length - row * columns);
    const rowLeft = (width - (inRow * cardWidth + (inRow - 1) * gap)) / 2;
    const x = rowLeft + (index % columns) * (cardWidth + gap);
    const y = spare + row * (cardHeight + gap + spare);
    return placeCard(member, { x, y, width: cardWidth, height: cardHeight }, type);
  });
}

function bestColumns(count: number, width: number, height: number): number {
  const candidates = [1, 2, 3, 4].filter((columns) => columns <= count);
  const photo = (columns: number) => Math.min((height / Math.ceil(count / columns)) * 0.8, (width / columns) * 0.5);
  return candidates.reduce((best, columns) => (photo(columns) > photo(best) ? columns : best));
}

function placeCard(member: StaffMember, box: { x: number; y: number; width: number; height: number }, type: TypeScale): StaffCard {
  const padding = box.height * SHAPE.padding;
  const photoHeight = Math.min(box.height - 2 * padding, box.width * 0.36 * PHOTO_RATIO);
  const photoWidth = photoHeight / PHOTO_RATIO;
  const photo = { x: box.x + padding, y: box.y + (box.height - photoHeight) / 2, width: photoWidth, height: photoHeight };
  const textX = photo.x + photoWidth + padding * 1.3;
  const room = box.x + box.width - padding - textX;
  const lines = linesOf(member, room, box.height - 2 * padding, type);
  const total = lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  let y = box.y + (box.height - total) / 2;
  const placed = lines.map((line): CardLine => {
    const middle = y + (line.size * LEADING) / 2;
    y += line.size * LEADING;
    return { ...line, y: middle };
  });
  return { ...box, photo, textX, lines: placed };
}

function linesOf(member: StaffMember, room: number, height: number, type: TypeScale): Omit<CardLine, "y">[] {
  const fitted = (text: string, size: number, weight: 500 | 700) =>
    Math.max(type.floor, Math.min(size, (size * room) / Math.max(textWidth(text, { size, weight }), 1)));
  const details = [member.unit, member.phone ? `电话 ${member.phone}` : undefined, member.duties].filter((text) => text !== undefined && text !== "");
  for (let ratio = 1; ; ratio -= 0.05) {
    const size = Math.max(type.floor, type.body * SIZES.detail * ratio);
    const lines: Omit<CardLine, "y">[] = [
      { text: member.post, size: fitted(member.post, type.body * SIZES.post * ratio, 700), role: "post" },
      { text: member.name, size: fitted(member.name, type.body * SIZES.name * ratio, 700), role: "name" },
      ...details.flatMap((text) => breakLines(text!, room, { size, weight: 500 }).map((line) => ({ text: line, size, role: "detail" as const }))),
    ];
    const total = lines.reduce((sum, line) => sum + line.size * LEADING, 0);
    if (total <= height || size <= type.floor) return lines;
  }
}
