import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { fitSize } from "../parts/fit-size.ts";

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
/** Shares: padding and photo of the card, gap and rows of the panel; `squarest` is height over width. */
const SHAPE = { padding: 0.08, gap: 0.03, squarest: 0.72, tallestRow: 0.34, photo: 0.34 };
/** Text sizes relative to `type.body`. */
const SIZES = { post: 1.1, name: 1.9, detail: 0.95, largest: 1.25, step: 0.05 };
const LEADING = 1.5;

/** Cards in the number of columns that makes photos largest; rows share the height; one size of text for all cards. */
export function placeStaffCards({ staff, width, height, type }: StaffCardsProps): StaffCard[] {
  if (staff.length === 0) return [];
  const columns = bestColumns(staff.length, width, height);
  const rows = Math.ceil(staff.length / columns);
  const gap = width * SHAPE.gap;
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const cardHeight = Math.min(
    (height - gap * (rows - 1)) / rows,
    height * SHAPE.tallestRow,
    cardWidth * SHAPE.squarest,
  );
  const used = rows * cardHeight + (rows - 1) * gap;
  // Spare height goes between and around the rows in equal parts.
  const spare = Math.max(0, height - used) / (rows + 1);
  const card = cardInside(cardWidth, cardHeight);
  const sizes = cardSizes(staff, card, type);
  // All texts start at one height, so that names stand in line across a row.
  const texts = staff.map((member) => cardLines(member, sizes, card.room));
  const textTop = (cardHeight - Math.max(...texts.map(heightOf))) / 2;
  return staff.map((_member, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, staff.length - row * columns);
    const rowLeft = (width - (inRow * cardWidth + (inRow - 1) * gap)) / 2;
    const x = rowLeft + (index % columns) * (cardWidth + gap);
    const y = spare + row * (cardHeight + gap + spare);
    const photo = { ...card.photo, x: x + card.photo.x, y: y + card.photo.y };
    const lines = stacked(texts[index]!, y + textTop);
    return { x, y, width: cardWidth, height: cardHeight, photo, textX: x + card.textX, lines };
  });
}

function bestColumns(count: number, width: number, height: number): number {
  const candidates = [1, 2, 3, 4].filter((columns) => columns <= count);
  const photo = (columns: number) => Math.min((height / Math.ceil(count / columns)) * 0.8, (width / columns) * 0.5);
  return candidates.reduce((best, columns) => (photo(columns) > photo(best) ? columns : best));
}

/** The parts of a card measured from its left upper corner, mm; `room` is the width of its text. */
interface CardInside {
  readonly photo: StaffCard["photo"];
  readonly textX: number;
  readonly room: number;
  readonly textHeight: number;
}

function cardInside(width: number, height: number): CardInside {
  const padding = height * SHAPE.padding;
  const photoHeight = Math.min(height - 2 * padding, width * SHAPE.photo * PHOTO_RATIO);
  const photoWidth = photoHeight / PHOTO_RATIO;
  const textX = padding * 2.3 + photoWidth;
  const photo = { x: padding, y: (height - photoHeight) / 2, width: photoWidth, height: photoHeight };
  return { photo, textX, room: width - padding - textX, textHeight: height - 2 * padding };
}

type CardSizes = Readonly<Record<CardLine["role"], number>>;

/** The largest sizes, in steps, at which every card's text fits. */
function cardSizes(staff: readonly StaffMember[], { room, textHeight }: CardInside, type: TypeScale): CardSizes {
  for (let ratio = SIZES.largest; ; ratio -= SIZES.step) {
    const detail = Math.max(type.floor, type.body * SIZES.detail * ratio);
    const sizes = {
      post: fitSize(
        staff.map(({ post }) => post),
        room,
        { floor: type.floor, ceiling: type.body * SIZES.post * ratio, weight: 700 },
      ),
      name: fitSize(
        staff.map(({ name }) => name),
        room,
        { floor: type.floor, ceiling: type.body * SIZES.name * ratio, weight: 700 },
      ),
      detail,
    };
    const fits = staff.every((member) => heightOf(cardLines(member, sizes, room)) <= textHeight);
    if (fits || detail <= type.floor) return sizes;
  }
}

type UnplacedLine = Omit<CardLine, "y">;

function cardLines(member: StaffMember, sizes: CardSizes, room: number): UnplacedLine[] {
  const phone = member.phone ? `电话 ${member.phone}` : "";
  const details = [member.unit ?? "", phone, member.duties ?? ""].filter((text) => text !== "");
  const broken = details.flatMap((text) => balancedLines(text, room, { size: sizes.detail, weight: 500 }));
  return [
    { text: member.post, size: sizes.post, role: "post" },
    { text: member.name, size: sizes.name, role: "name" },
    ...broken.map((text): UnplacedLine => ({ text, size: sizes.detail, role: "detail" })),
  ];
}

function heightOf(lines: readonly UnplacedLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * LEADING, 0);
}

function stacked(lines: readonly UnplacedLine[], start: number): CardLine[] {
  let top = start;
  return lines.map((line) => {
    const y = top + (line.size * LEADING) / 2;
    top += line.size * LEADING;
    return { ...line, y };
  });
}
