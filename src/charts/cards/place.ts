import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { widest } from "../parts/fit-size.ts";
import type { Frame } from "../parts/frame.ts";
import type { Card, CardsProps } from "./props.ts";
import { type CardForm, type CardText, cardExtent, cardTexts, REMARK } from "./texts.ts";

/** A card with its frame and its lines, mm. */
export interface PlacedCard {
  readonly card: Card;
  readonly frame: Frame;
  readonly texts: readonly CardText[];
}

/** Cards where they stand, in one size of text. */
export interface PlacedCards {
  /** Size of the names, mm. */
  readonly size: number;
  readonly form: CardForm;
  readonly cards: readonly PlacedCard[];
}

/** Space between cards, of `type.label`; height of a card of a name alone, of the others'; most rows. */
const defaults = { gap: 0.75, low: 0.46, mostRows: 30 };
/** So many of the grids with the largest text are tried for long names. */
const TRIALS = 10;
/** Names are not larger than so many labels, however few there are. */
const LARGEST = 5;
/** Names are not smaller than so many labels where cards may stand on several sheets. */
const LEAST = 0.8;

/** Names must be so large (mm) that the line under the figure can be read. */
export function leastCardSize({ floor, label }: TypeScale): number {
  return Math.max(floor / REMARK, label * LEAST);
}

/** Whether the cards can be read in their box. */
export function cardsFit(props: CardsProps): boolean {
  const { size, cards } = placeCards(props);
  return size >= leastCardSize(props.type) && canBeRead(cards, props.type);
}

/**
 * Cards in as many rows as give the largest text, all of one size. Rows fill the width: where the cards do not divide, the
 * upper ones have one card less.
 */
export function placeCards(props: CardsProps): PlacedCards {
  const { cards } = props;
  const full = cards.filter(({ figure }) => figure !== undefined);
  const low = cards.filter(({ figure }) => figure === undefined);
  const forms: readonly CardForm[] = full.length > 0 ? ["upright", "lying"] : ["lying"];
  const said = {
    figure: widest(
      full.map(({ figure }) => figure ?? ""),
      { size: 1, weight: 700 },
    ),
    remark: widest(
      full.map(({ remark }) => remark ?? ""),
      { size: 1, weight: 500 },
    ),
  };
  const need = (form: CardForm) => cardExtent(form, said.figure, said.remark);
  const counts = (group: readonly Card[]) =>
    group.length === 0 ? [0] : Array.from({ length: Math.min(defaults.mostRows, group.length) }, (_, at) => at + 1);
  const grids = forms.flatMap((form) =>
    counts(full).flatMap((rows) =>
      counts(low).map((lowRows) => gridOf(props, { full, low, rows, lowRows, form, need: need(form) })),
    ),
  );
  const placed = (grid: Grid): PlacedCards => ({
    size: grid.size,
    form: grid.form,
    cards: cardsIn(grid, props.width),
  });
  const bySize = grids.toSorted((a, b) => b.size - a.size);
  const largest = placed(bySize[0]!);
  if (canBeRead(largest.cards, props.type)) return largest;
  // Somewhat smaller cards may hold the long names that the largest cannot.
  for (const grid of bySize.slice(1, TRIALS)) {
    const set = placed(grid);
    if (canBeRead(set.cards, props.type)) return set;
  }
  return largest;
}

/** Whether long names too are large enough; what is so small as to round to the floor is. */
function canBeRead(cards: readonly PlacedCard[], { floor }: TypeScale): boolean {
  return cards.every(({ texts }) => texts.every(({ size }) => round(size) >= floor));
}

function cardsIn(grid: Grid, width: number): PlacedCard[] {
  let top = 0;
  return grid.rows.flatMap((row) => {
    const own = (width - (row.cards.length - 1) * grid.gap) / row.cards.length;
    const y = top;
    top += row.height + grid.gap;
    return row.cards.map((card, index): PlacedCard => {
      const frame: Frame = { x: index * (own + grid.gap), y, width: own, height: row.height };
      return { card, frame, texts: cardTexts(card, frame, grid) };
    });
  });
}

interface Grid {
  readonly form: CardForm;
  readonly gap: number;
  readonly rows: readonly { readonly cards: readonly Card[]; readonly height: number }[];
  /** Of the names. */
  readonly size: number;
}

/** Cards in so many rows with a figure, and so many of names alone. */
interface Division {
  readonly full: readonly Card[];
  readonly low: readonly Card[];
  readonly rows: number;
  readonly lowRows: number;
  readonly form: CardForm;
  /** Of a card with a figure, in sizes of its name. */
  readonly need: ReturnType<typeof cardExtent>;
}

function gridOf({ type, width, height: room }: CardsProps, { full, low, rows, lowRows, form, need }: Division): Grid {
  const gap = type.label * defaults.gap;
  const height = (room - (rows + lowRows - 1) * gap) / (rows + lowRows * defaults.low);
  const longest = (cards: readonly Card[], count: number) => Math.ceil(cards.length / Math.max(1, count));
  const widthOf = (columns: number) => (width - (columns - 1) * gap) / Math.max(1, columns);
  const lowNeed = cardExtent("lying", 0, 0);
  const size = Math.min(
    type.label * LARGEST,
    ...(full.length > 0 ? [widthOf(longest(full, rows)) / need.width, height / need.height] : []),
    ...(low.length > 0
      ? [widthOf(longest(low, lowRows)) / lowNeed.width, (height * defaults.low) / lowNeed.height]
      : []),
  );
  return {
    form,
    gap,
    size,
    rows: [
      ...inRows(full, rows).map((cards) => ({ cards, height })),
      ...inRows(low, lowRows).map((cards) => ({ cards, height: height * defaults.low })),
    ],
  };
}

/** Cards in rows of nearly one length, the longer ones beneath. */
function inRows(cards: readonly Card[], count: number): Card[][] {
  const rows: Card[][] = [];
  let start = 0;
  for (let left = count; left > 0; left -= 1) {
    const length = Math.floor((cards.length - start) / left);
    rows.push(cards.slice(start, start + length));
    start += length;
  }
  return rows;
}
