import type { Frame } from "../parts/frame.ts";
import { byHalving, inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import { type CardText, cardText, EMS } from "./card-text.ts";
import type { BoardArea, BoardTownship, TownshipBoardProps } from "./props.ts";

/** The head of an area, repeated where the area goes on in the next column. */
export interface PlacedHead {
  readonly area: BoardArea;
  readonly isContinued: boolean;
  readonly frame: Frame;
}

/** A township's card where it stands, mm. */
export interface PlacedTownship {
  readonly township: BoardTownship;
  readonly area: BoardArea;
  readonly frame: Frame;
  readonly text: CardText;
}

/** Areas in columns like those of a newspaper. */
export interface PlacedBoard {
  /** Text of the villages, mm. */
  readonly size: number;
  readonly heads: readonly PlacedHead[];
  readonly townships: readonly PlacedTownship[];
}

const defaults = {
  /** Space between columns and between cards, of `type.label`. */
  gap: 0.8,
  mostColumns: 7,
  /** Least width of a column, in sizes of the villages' text: about three names side by side. */
  narrowest: 15,
  /** Largest text of the villages, labels. */
  largest: 1.7,
  sizeSteps: 24,
  /** Spare height goes into the cards, up to this share of what they need. */
  loosest: 0.6,
};

/** Of the search for columns of one height. */
const HALVINGS = 8;

/** The board in the largest text that its box can hold; `undefined` where not even the smallest does. */
export function placeTownshipBoard(props: TownshipBoardProps): PlacedBoard | undefined {
  const { type } = props;
  return largestThatFits(inSteps(type.label * defaults.largest, type.floor, defaults.sizeSteps), (size) => {
    const gap = type.label * defaults.gap;
    for (let columns = 1; columns <= defaults.mostColumns; columns += 1) {
      if (columns > 1 && columnWidth(props.width, gap, columns) < defaults.narrowest * size) break;
      const pack = (height: number) => packBoard({ ...props, height }, size, columns);
      if (pack(props.height).length > columns) continue;
      // As low as so many columns can be, they end at nearly one height.
      const even = byHalving(props.height / 2, props.height, HALVINGS);
      const packed = largestThatFits(even, (height) => {
        const set = pack(height);
        return set.length <= columns ? set : undefined;
      });
      return stretched(packed ?? pack(props.height), props, size, columns);
    }
    return undefined;
  });
}

/** What stands in one column, from top to bottom. */
interface Column {
  readonly parts: readonly {
    readonly area: BoardArea;
    readonly isContinued: boolean;
    readonly cards: readonly Card[];
  }[];
  /** mm. */
  readonly height: number;
}

interface Card {
  readonly township: BoardTownship;
  readonly text: CardText;
}

/** Fills columns one after the other; there may be more than the box has room for. */
function packBoard({ areas, width, height, type }: TownshipBoardProps, size: number, columns: number): Column[] {
  const gap = type.label * defaults.gap;
  const cardWidth = columnWidth(width, gap, columns);
  const head = EMS.areaHeight * size + gap;
  const full: Column[] = [];
  let parts: { area: BoardArea; isContinued: boolean; cards: Card[] }[] = [];
  let used = 0;
  const close = () => {
    if (parts.length > 0) full.push({ parts, height: used - gap });
    parts = [];
    used = 0;
  };
  for (const area of areas) {
    for (const [index, township] of area.townships.entries()) {
      const text = cardText(township, cardWidth, size);
      const isOpen = parts.at(-1)?.area === area;
      if (used > 0 && used + (isOpen ? 0 : head) + text.height > height) close();
      if (parts.at(-1)?.area !== area) {
        parts.push({ area, isContinued: index > 0, cards: [] });
        used += head;
      }
      parts.at(-1)!.cards.push({ township, text });
      used += text.height + gap;
      // A card that no column can hold: as if it took a column too many.
      if (used - gap > height) return Array.from({ length: defaults.mostColumns + 1 }, () => ({ parts, height: used }));
    }
  }
  close();
  return full;
}

const columnWidth = (width: number, gap: number, columns: number) => (width - (columns - 1) * gap) / columns;

/** Positions, with spare height given to the cards of each column. */
function stretched(
  packed: readonly Column[],
  { width, height, type }: TownshipBoardProps,
  size: number,
  columns: number,
): PlacedBoard {
  const gap = type.label * defaults.gap;
  const cardWidth = columnWidth(width, gap, columns);
  const heads: PlacedHead[] = [];
  const townships: PlacedTownship[] = [];
  for (const [index, column] of packed.entries()) {
    const x = index * (cardWidth + gap);
    const cards = column.parts.flatMap((part) => part.cards);
    const needed = cards.reduce((sum, { text }) => sum + text.height, 0);
    const factor = 1 + Math.min(defaults.loosest, (height - column.height) / needed);
    let y = 0;
    for (const { area, isContinued, cards: own } of column.parts) {
      heads.push({ area, isContinued, frame: { x, y, width: cardWidth, height: EMS.areaHeight * size } });
      y += EMS.areaHeight * size + gap;
      for (const { township, text } of own) {
        townships.push({ township, area, text, frame: { x, y, width: cardWidth, height: text.height * factor } });
        y += text.height * factor + gap;
      }
    }
  }
  return { size, heads, townships };
}
