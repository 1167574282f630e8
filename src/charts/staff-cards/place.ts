import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import { ACROSS, type CardText, cardMarks, cardText, phoneLine } from "./card-text.ts";
import type { StaffCardsProps } from "./props.ts";

/** A card with its photo and its lines of text, mm. */
export interface StaffCard extends Frame {
  /** Frame for the photo, 5:7 upright as official portraits are. */
  readonly photo: Frame;
  readonly labels: readonly LabelProps[];
  /** Rings for a magnet, with the line above them. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

/** The cards, and the height that they take, mm. */
export interface PlacedStaffCards {
  readonly cards: readonly StaffCard[];
  readonly height: number;
}

const PHOTO_RATIO = 7 / 5;
/** Smallest photo that shows a face, mm wide. */
const LEAST_PHOTO = 25;
/** Largest share of a card's inside that the photo is wide. */
const PHOTO_SHARE = 0.43;
const MOST_COLUMNS = 6;
/** Sizes of text that are tried, of body text: as near to the largest that fits as so many halvings get. */
const SIZES = { largest: 2.2, least: 0.55, halvings: 8 };
/** Space between cards and inside them, in sizes of body text; inside at most this share of the card's width. */
const SPACES = { between: 1.6, inside: 1.1, insideOfWidth: 0.05 };
/** Marks of whereabouts may cost this much of the text's size, and need this much, of body text. */
const MARKS = { worth: 0.94, least: 0.7 };

/** Whether every photo shows a face and every text can be read in full. */
export function staffCardsFit(props: StaffCardsProps): boolean {
  return bestArrangement(props) !== undefined;
}

/** Cards close together from the top, in the number of columns that makes faces and texts largest; one size for all. */
export function placeStaffCards(props: StaffCardsProps): PlacedStaffCards {
  const { staff, width, type } = props;
  const best = bestArrangement(props);
  if (!best) throw new Error(`StaffCards: ${staff.length} people do not fit ${props.width} × ${props.height} mm`);
  const { columns, gap, padding, cardWidth, cardHeight, photo, texts, size, hasMarks, across } = best;
  const cards = staff.map((member, index): StaffCard => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, staff.length - row * columns);
    const left = (width - (inRow * cardWidth + (inRow - 1) * gap)) / 2;
    const x = left + (index % columns) * (cardWidth + gap);
    const y = row * (cardHeight + gap);
    const inside = cardWidth - 2 * padding;
    const bottom = y + cardHeight - padding;
    const moved = (dx: number, dy: number) => (label: LabelProps) => ({ ...label, x: label.x + dx, y: label.y + dy });
    const textX = x + 2 * padding + photo.width;
    const phoneY = bottom - across.marks - across.phone / 2;
    const marks = hasMarks ? cardMarks(size, inside, type) : { labels: [], rings: [] };
    const marksY = bottom - across.marks / 2;
    return {
      x,
      y,
      width: cardWidth,
      height: cardHeight,
      photo: { ...photo, x: x + padding, y: y + padding },
      labels: [
        ...texts[index]!.lines.map((line) => ({ ...line, x: textX, y: y + padding + line.y })),
        ...(member.phone ? phoneLine(member.phone, size, inside, type)! : []).map(moved(x + padding, phoneY)),
        ...marks.labels.map(moved(x + padding, marksY)),
      ],
      rings: marks.rings.map((ring) => ({ x: x + padding + ring.x, y: marksY, radius: ring.radius })),
    };
  });
  const rows = Math.ceil(staff.length / columns);
  return { cards, height: rows * cardHeight + (rows - 1) * gap };
}

/** Cards of one size in a number of columns, mm. */
interface Arrangement {
  readonly size: number;
  readonly columns: number;
  readonly gap: number;
  readonly padding: number;
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly photo: { readonly width: number; readonly height: number };
  readonly texts: readonly CardText[];
  readonly hasMarks: boolean;
  /** Heights of the lines under the photo. */
  readonly across: { readonly phone: number; readonly marks: number };
}

/** The number of columns in which photo and text are largest together; marks where they cost little. */
function bestArrangement(props: StaffCardsProps): Arrangement | undefined {
  const most = Math.max(1, Math.min(MOST_COLUMNS, props.staff.length));
  const all = Array.from({ length: most }, (_, index) => largestIn(props, index + 1, false)).filter(
    (arrangement) => arrangement !== undefined,
  );
  const [first, ...rest] = all;
  if (!first) return undefined;
  const worth = ({ size, photo }: Arrangement) => size * photo.width;
  const best = rest.reduce((one, other) => (worth(other) > worth(one) ? other : one), first);
  const marked = largestIn(props, best.columns, true);
  const isWorth = marked && marked.size >= Math.max(best.size * MARKS.worth, props.type.body * MARKS.least);
  return isWorth ? marked : best;
}

function largestIn(props: StaffCardsProps, columns: number, hasMarks: boolean): Arrangement | undefined {
  const { body } = props.type;
  return largestThatFits(byHalving(body * SIZES.largest, body * SIZES.least, SIZES.halvings), (size) =>
    arrange(props, columns, size, hasMarks),
  );
}

function arrange(props: StaffCardsProps, columns: number, size: number, hasMarks: boolean): Arrangement | undefined {
  const { staff, width, height, type } = props;
  const rows = Math.ceil(staff.length / columns);
  const gap = Math.min(SPACES.between * type.body, height * 0.04);
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const padding = Math.min(SPACES.inside * type.body, SPACES.insideOfWidth * cardWidth);
  const inside = cardWidth - 2 * padding;
  const phones = staff.flatMap(({ phone }) => phone ?? []);
  const across = { phone: phones.length > 0 ? size * ACROSS.phone : 0, marks: hasMarks ? size * ACROSS.marks : 0 };
  const room = (height - gap * (rows - 1)) / rows - 2 * padding - across.phone - across.marks;
  const photoWidth = Math.min(inside * PHOTO_SHARE, room / PHOTO_RATIO);
  if (photoWidth < LEAST_PHOTO) return undefined;
  const texts = staff.map((member) => cardText(member, size, inside - padding - photoWidth, type));
  const fits =
    texts.every((text) => text.fits && text.height <= room) &&
    phones.every((phone) => phoneLine(phone, size, inside, type) !== undefined);
  if (!fits) return undefined;
  const photo = { width: photoWidth, height: photoWidth * PHOTO_RATIO };
  const content = Math.max(photo.height, ...texts.map((text) => text.height));
  const cardHeight = content + 2 * padding + across.phone + across.marks;
  return { size, columns, gap, padding, cardWidth, cardHeight, photo, texts, hasMarks, across };
}
