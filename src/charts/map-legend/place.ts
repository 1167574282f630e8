import { textWidth } from "../../theme/glyphs.ts";
import { widest } from "../parts/fit-size.ts";
import type { LegendSizes, MapLegendProps } from "./props.ts";

/** Row height, swatch and gaps in ems of the legend's text. */
export const EMS = { row: 1.75, swatchWidth: 2.1, swatchHeight: 1.15, gap: 0.6, title: 1.9, section: 0.7, column: 2 };

/** A sample circle: where it stands, and the line to its amount. */
export interface PlacedSample {
  readonly radius: number;
  readonly centreY: number;
  /** Middle of its label. */
  readonly labelY: number;
}

/** Left upper corner of a section, mm, and where its counts end. */
export interface LegendSection {
  readonly x: number;
  readonly top: number;
  readonly countX: number;
}

/** Where everything of a legend stands, and the height that it needs, mm. */
export interface PlacedMapLegend {
  /** Text size, mm. */
  readonly size: number;
  readonly columns: 1 | 2;
  readonly classes: LegendSection;
  readonly symbols: LegendSection;
  readonly sizes: {
    readonly x: number;
    readonly top: number;
    readonly centreX: number;
    readonly labelX: number;
    readonly samples: readonly PlacedSample[];
  };
  /** mm. */
  readonly height: number;
}

/** Classes beside symbols and sizes where the width allows, else one above the other; counts stand near their labels. */
export function placeMapLegend(props: MapLegendProps): PlacedMapLegend {
  const { width, classes, symbols, sizes } = props;
  const size = legendSize(props);
  const classWidth = sectionWidth(classes, props.classTitle, size);
  const detailWidth = Math.max(sectionWidth(symbols, props.symbolTitle ?? "", size), sizesWidth(sizes, size));
  const hasDetail = symbols.length > 0 || sizes !== undefined;
  const columns = hasDetail && classWidth + EMS.column * size + detailWidth <= width ? 2 : 1;
  const classesHeight = (EMS.title + classes.length * EMS.row) * size;
  const x = columns === 2 ? Math.max(classWidth + EMS.column * size, Math.min(width * 0.54, width - detailWidth)) : 0;
  const symbolTop = columns === 2 ? 0 : classesHeight + (hasDetail ? EMS.section * size : 0);
  const symbolTitle = props.symbolTitle ? EMS.title : 0;
  const symbolsHeight = symbols.length > 0 ? (symbolTitle + symbols.length * EMS.row) * size : 0;
  const sizeTop = symbolTop + symbolsHeight + (symbols.length > 0 && sizes ? EMS.section * size : 0);
  const circles = placeSizes(sizes, x, sizeTop, size);
  const end = (own: number, left: number) => left + Math.min(own, width - left);
  return {
    size,
    columns,
    classes: { x: 0, top: 0, countX: end(classWidth, 0) },
    symbols: { x, top: symbolTop, countX: end(columns === 2 ? detailWidth : classWidth, x) },
    sizes: circles,
    height: Math.max(classesHeight, circles.bottom),
  };
}

/** Usual size of the legend's text, of `type.label`. */
const SIZE = 1.15;

/** Size of all text, mm: smaller where a name is longer than the panel is wide. */
function legendSize({ width, type, classes, symbols, classTitle, symbolTitle = "" }: MapLegendProps): number {
  const ems = Math.max(sectionWidth(classes, classTitle, 1), sectionWidth(symbols, symbolTitle, 1));
  return Math.max(type.floor, Math.min(type.label * SIZE, width / ems));
}

function sectionWidth(
  rows: readonly { readonly label: string; readonly count: string }[],
  title: string,
  size: number,
): number {
  const text = widest(
    rows.map(({ label }) => label),
    { size, weight: 700 },
  );
  const count = widest(
    rows.map(({ count: own }) => own),
    { size },
  );
  const row = (EMS.swatchWidth + EMS.gap + 1.1) * size + text + count;
  return Math.max(rows.length > 0 ? row : 0, textWidth(title, { size }));
}

function sizesWidth(sizes: LegendSizes | undefined, size: number): number {
  if (!sizes) return 0;
  const label = widest(
    sizes.samples.map((sample) => sample.label),
    { size },
  );
  return Math.max(2 * largest(sizes) + (EMS.swatchWidth + 1.6) * size + label, textWidth(sizes.title, { size }));
}

function largest(sizes: LegendSizes): number {
  return Math.max(0, ...sizes.samples.map(({ radius }) => radius));
}

/** Circles standing in one another on one ground line; each label at its circle's top, pushed down where two would meet. */
function placeSizes(sizes: LegendSizes | undefined, x: number, top: number, size: number) {
  if (!sizes || sizes.samples.length === 0) return { x, top, centreX: x, labelX: x, samples: [], bottom: top };
  const rowHeight = EMS.row * size;
  const biggest = largest(sizes);
  const first = top + (EMS.title + 0.1) * size;
  const height = Math.max(2 * biggest, (sizes.samples.length - 1) * rowHeight + size);
  const ground = first + height;
  let lowest = first - rowHeight;
  const samples = sizes.samples.map(({ radius }): PlacedSample => {
    lowest = Math.max(ground - 2 * radius, lowest + rowHeight);
    return { radius, centreY: ground - radius, labelY: lowest };
  });
  const centreX = x + Math.max(biggest, (EMS.swatchWidth / 2) * size);
  const bottom = Math.max(ground, lowest + size * 0.6) + size * 0.1;
  return { x, top, centreX, labelX: centreX + biggest + size * 1.5, samples, bottom };
}
