import { textWidth } from "../../theme/glyphs.ts";
import type { ClassFill } from "../../theme/palette.ts";
import type { Box } from "../parts/box.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import { cellLabels, cellSizes, cellsFit } from "./cells.ts";
import type { StripYear, YearStripProps } from "./props.ts";

/** A card: its frame, its band of colour, the plate in the band that carries the year. */
export interface YearCard {
  readonly frame: Box;
  readonly band: Box;
  readonly plate: Box;
  readonly fill: ClassFill;
  readonly labels: readonly LabelProps[];
}

/** Cards side by side or one above another. */
export interface PlacedYearStrip {
  readonly cards: readonly YearCard[];
  /** Size of the large figures, mm. */
  readonly figureSize: number;
  /** Size of the labels above them, mm. */
  readonly labelSize: number;
  /** Whether every text stands in its cell; where it is false, nothing larger than the floor would. */
  readonly fits: boolean;
}

/** Band above the cells or beside them, of the card's height or width. */
const BAND = { top: 0.26, left: 0.22 };

/** Labels may be this much smaller than figures before they are what limits reading. */
const LABEL_SHARE = 0.62;

/** A later arrangement must be this much more legible to be preferred. */
const CLEARLY_LARGER = 1.08;

/** How cards and their cells are arranged. */
interface Arrangement {
  readonly cards: "side by side" | "one above another";
  readonly band: "top" | "left";
  readonly cellColumns: number;
}

/** The arrangement of cards and cells that reads best. */
export function placeYearStrip(props: YearStripProps): PlacedYearStrip {
  const cellCount = Math.max(1, ...props.years.map((year) => year.cells.length));
  const arrangements = (["side by side", "one above another"] as const).flatMap((cards) =>
    (cards === "side by side" ? (["top"] as const) : (["top", "left"] as const)).flatMap((band) =>
      Array.from({ length: cellCount }, (_, index): Arrangement => ({ cards, band, cellColumns: index + 1 })),
    ),
  );
  return arrangements
    .filter(({ cellColumns }) => cellCount % cellColumns === 0)
    .map((arrangement) => placeCards(props, arrangement, cellCount))
    .reduce((best, placed) => (isBetter(placed, best) ? placed : best));
}

function isBetter(placed: PlacedYearStrip, best: PlacedYearStrip): boolean {
  if (placed.fits !== best.fits) return placed.fits;
  return legibility(placed) > legibility(best) * CLEARLY_LARGER;
}

function legibility({ figureSize, labelSize }: PlacedYearStrip): number {
  return Math.min(figureSize, labelSize / LABEL_SHARE);
}

function placeCards(
  props: YearStripProps,
  { cards, band, cellColumns }: Arrangement,
  cellCount: number,
): PlacedYearStrip {
  const { years, width, height, type } = props;
  const gap = type.label * 0.9;
  const isRow = cards === "side by side";
  const cardWidth = isRow ? (width - gap * (years.length - 1)) / years.length : width;
  const cardHeight = isRow ? height : (height - gap * (years.length - 1)) / years.length;
  const bandWidth = band === "left" ? cardWidth * BAND.left : cardWidth;
  const bandHeight = band === "top" ? cardHeight * BAND.top : cardHeight;
  const origin = { x: band === "left" ? bandWidth : 0, y: band === "top" ? bandHeight : 0 };
  const cell = {
    width: (cardWidth - origin.x) / cellColumns,
    height: (cardHeight - origin.y) / (cellCount / cellColumns),
  };
  const sizes = cellSizes(props, cell.width, cell.height);
  return {
    figureSize: sizes.figure,
    labelSize: sizes.label,
    fits:
      cellsFit(props, sizes, cell) && yearSize(props, { left: 0, top: 0, right: bandWidth, bottom: bandHeight }).fits,
    cards: years.map((year, index): YearCard => {
      const left = isRow ? index * (cardWidth + gap) : 0;
      const top = isRow ? 0 : index * (cardHeight + gap);
      const bandBox = { left, top, right: left + bandWidth, bottom: top + bandHeight };
      return {
        frame: { left, top, right: left + cardWidth, bottom: top + cardHeight },
        ...bandOf(props, year, bandBox),
        fill: year.fill,
        labels: [
          yearLabel(props, year, bandBox),
          ...year.cells.flatMap((content, place) =>
            cellLabels(
              content,
              sizes,
              left + origin.x + cell.width * ((place % cellColumns) + 0.5),
              top + origin.y + cell.height * (Math.floor(place / cellColumns) + 0.5),
            ),
          ),
        ],
      };
    }),
  };
}

/** Size of the years, mm, and whether it stands in the band. */
function yearSize({ years, type }: YearStripProps, band: Box): { size: number; fits: boolean } {
  const labels = years.map((year) => year.label);
  const width = band.right - band.left;
  const height = band.bottom - band.top;
  const size = fitSize(labels, width * 0.72, {
    floor: type.floor,
    ceiling: Math.min(type.figure, height * 0.62),
    weight: 700,
  });
  return { size, fits: widest(labels, { size, weight: 700 }) <= width && size <= height };
}

function yearLabel(props: YearStripProps, year: StripYear, band: Box): LabelProps {
  return {
    x: (band.left + band.right) / 2,
    y: (band.top + band.bottom) / 2,
    size: yearSize(props, band).size,
    text: year.label,
    anchor: "middle",
    weight: 700,
  };
}

/** The band and, centred in it, a plate of paper: a year on a hatch would not be read. */
function bandOf(props: YearStripProps, year: StripYear, band: Box): { band: Box; plate: Box } {
  const { size } = yearSize(props, band);
  const half = textWidth(year.label, { size, weight: 700 }) / 2 + size * 0.3;
  const x = (band.left + band.right) / 2;
  const y = (band.top + band.bottom) / 2;
  return { band, plate: { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 } };
}
