import type { TypeScale } from "../../theme/type-scale.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import type { Frame } from "../parts/frame.ts";
import { inOrder, largestThatFits, stepping } from "../parts/largest-that-fits.ts";
import type { StaffCardsProps, StaffMember } from "./props.ts";

/** A line of text beside the photo; `y` is its middle. */
export interface CardLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly role: "post" | "name" | "detail";
}

/** A card with its photo and its lines of text, mm. */
export interface StaffCard extends Frame {
  /** Frame for the photo, 3:4 upright as official portraits are. */
  readonly photo: Frame;
  readonly textX: number;
  readonly lines: readonly CardLine[];
}

const PHOTO_RATIO = 4 / 3;
/** Shares: padding and photo of the card, gap and rows of the panel; `squarest` is height over width. */
const SHAPE = {
  padding: 0.08,
  gap: 0.03,
  gapOfHeight: 0.04,
  squarest: 0.8,
  /** Of one row, two rows, three and more. */
  tallest: [0.75, 0.48, 0.34],
  photo: 0.34,
};
/** Smallest photo that shows a face, mm wide. */
const LEAST_PHOTO = 25;
const TOLERANCE = 1e-6;
/** Text sizes relative to `type.body`; beyond `roomy` (in sizes of body text) of height they grow with the card. */
const SIZES = { post: 1.1, name: 1.9, detail: 0.95, largest: 1.25, least: 0.55, step: 0.05, roomy: 11 };
const LEADING = 1.5;
const MOST_COLUMNS = 6;

/** Whether every photo shows a face and every text can be read in full. */
export function staffCardsFit(props: StaffCardsProps): boolean {
  return bestArrangement(props).fits;
}

/** Cards in the number of columns that makes photos largest; rows share the height; one size of text for all cards. */
export function placeStaffCards(props: StaffCardsProps): StaffCard[] {
  const { staff, width, height } = props;
  if (staff.length === 0) return [];
  const { columns, gap, cardWidth, cardHeight, card, texts } = bestArrangement(props);
  const rows = Math.ceil(staff.length / columns);
  const used = rows * cardHeight + (rows - 1) * gap;
  // Spare height goes between and around the rows in equal parts.
  const spare = Math.max(0, height - used) / (rows + 1);
  // All texts start at one height, so that names stand in line across a row.
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

/** Cards of one size in a number of columns, mm. */
interface Arrangement {
  readonly columns: number;
  readonly gap: number;
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly card: CardInside;
  readonly texts: readonly (readonly UnplacedLine[])[];
  readonly fits: boolean;
}

/** The number of columns with the largest photos of those that can be read, else of all. */
function bestArrangement(props: StaffCardsProps): Arrangement {
  const most = Math.max(1, Math.min(MOST_COLUMNS, props.staff.length));
  const all = Array.from({ length: most }, (_, index) => arrange(props, index + 1));
  const readable = all.filter(({ fits }) => fits);
  const candidates = readable.length > 0 ? readable : all;
  return candidates.reduce((best, next) => (next.card.photo.width > best.card.photo.width ? next : best));
}

function arrange({ staff, width, height, type }: StaffCardsProps, columns: number): Arrangement {
  const rows = Math.max(1, Math.ceil(staff.length / columns));
  const gap = Math.min(width * SHAPE.gap, height * SHAPE.gapOfHeight);
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const cardHeight = Math.min(
    (height - gap * (rows - 1)) / rows,
    height * SHAPE.tallest[Math.min(rows, SHAPE.tallest.length) - 1]!,
    cardWidth * SHAPE.squarest,
  );
  const card = cardInside(cardWidth, cardHeight);
  const { sizes, fits } = cardSizes(staff, card, type);
  const texts = staff.map((member) => cardLines(member, sizes, card.room));
  return {
    columns,
    gap,
    cardWidth,
    cardHeight,
    card,
    texts,
    fits: fits && card.photo.width >= LEAST_PHOTO - TOLERANCE,
  };
}

/** The parts of a card measured from its left upper corner, mm; `room` is the width of its text. */
interface CardInside {
  readonly photo: Frame;
  readonly textX: number;
  readonly room: number;
  readonly textHeight: number;
}

function cardInside(width: number, height: number): CardInside {
  const padding = height * SHAPE.padding;
  const photoHeight = Math.min(height - 2 * padding, Math.max(LEAST_PHOTO, width * SHAPE.photo) * PHOTO_RATIO);
  const photoWidth = photoHeight / PHOTO_RATIO;
  const textX = padding * 2.3 + photoWidth;
  const photo = { x: padding, y: (height - photoHeight) / 2, width: photoWidth, height: photoHeight };
  return { photo, textX, room: width - padding - textX, textHeight: height - 2 * padding };
}

type CardSizes = Readonly<Record<CardLine["role"], number>>;

/** The largest sizes, in steps, at which every card's text fits; the smallest where none does. */
function cardSizes(
  staff: readonly StaffMember[],
  { room, textHeight }: CardInside,
  type: TypeScale,
): { sizes: CardSizes; fits: boolean } {
  const names = staff.map(({ name }) => name);
  const largest = SIZES.largest * Math.max(1, textHeight / (SIZES.roomy * type.body));
  const at = (ratio: number) => {
    const detail = Math.max(type.floor, type.body * SIZES.detail * ratio);
    const fitted = (texts: readonly string[], size: number) =>
      fitSize(texts, room, { floor: type.floor, ceiling: type.body * size * ratio, weight: 700 });
    const sizes = {
      post: fitted(
        staff.map(({ post }) => post),
        SIZES.post,
      ),
      name: fitted(names, SIZES.name),
      detail,
    };
    const fits =
      widest(names, { size: sizes.name, weight: 700 }) <= room &&
      staff.every((member) => heightOf(cardLines(member, sizes, room)) <= textHeight);
    return { sizes, fits };
  };
  const ratios = [...stepping(largest, SIZES.least, (ratio) => ratio - SIZES.step)];
  const fitting = largestThatFits(inOrder(ratios), (ratio) => {
    const set = at(ratio);
    return set.fits ? set : undefined;
  });
  return fitting ?? at(ratios.at(-1)!);
}

type UnplacedLine = Omit<CardLine, "y">;

function cardLines(member: StaffMember, sizes: CardSizes, room: number): UnplacedLine[] {
  const phone = member.phone ? `电话 ${member.phone}` : "";
  const details = [member.unit ?? "", phone, member.duties ?? ""].filter((text) => text !== "");
  const broken = details.flatMap((text) => balancedLines(text, room, { size: sizes.detail, weight: 500 }));
  const post = balancedLines(member.post, room, { size: sizes.post, weight: 700 });
  return [
    ...post.map((text): UnplacedLine => ({ text, size: sizes.post, role: "post" })),
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
