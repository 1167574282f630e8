import { textWidth } from "../../theme/glyphs.ts";
import { poorSignWidth } from "../parts/poor-sign.tsx";
import type { LegendSizes, LegendSymbol, MapLegendProps } from "./props.ts";

/** Row height, swatch and gaps in ems of the legend's text. */
export const EMS = { row: 1.85, swatchWidth: 2.9, swatchHeight: 1.4, gap: 0.6, title: 1.9, section: 0.7, column: 1.5 };

/** A sample circle: its middle, and that of its label beneath. */
export interface PlacedSample {
  readonly radius: number;
  readonly x: number;
  readonly centreY: number;
  readonly labelY: number;
}

/** Left upper corner of a section, mm, and where its counts end. */
export interface LegendSection {
  readonly kind: "classes" | "symbols" | "sizes" | "lines" | "ways";
  readonly x: number;
  readonly top: number;
  readonly countX: number;
  /** Under others, rivers and roads need no title: their labels say what they are. */
  readonly isUntitled?: true;
}

/** Where everything of a legend stands, and the height that it needs, mm. */
export interface PlacedMapLegend {
  /** Text size, mm. */
  readonly size: number;
  readonly columns: number;
  readonly sections: readonly LegendSection[];
  readonly samples: readonly PlacedSample[];
  /** What it takes up, mm. */
  readonly width: number;
  readonly height: number;
}

/** A section's extents before it has a place. */
interface Measured {
  readonly kind: LegendSection["kind"];
  readonly width: number;
  readonly height: number;
}

/** Sections one above the other, in as many columns side by side as make the legend lowest; counts stand near their labels. */
export function placeMapLegend(props: MapLegendProps): PlacedMapLegend {
  const size = legendSize(props);
  const measured = sectionsOf(props, size);
  const columns = bestColumns(measured, props.width, size);
  const sections: LegendSection[] = [];
  let x = 0;
  for (const column of columns) {
    const width = widthOf(column);
    let top = 0;
    for (const [index, section] of column.entries()) {
      const { kind } = section;
      const isUntitled = kind === "ways" && index > 0;
      sections.push({
        kind,
        x,
        top,
        countX: x + Math.min(width, props.width - x),
        ...(isUntitled ? { isUntitled } : {}),
      });
      top += heightIn(section, index, size) + EMS.section * size;
    }
    x += width + EMS.column * size;
  }
  const sizes = sections.find(({ kind }) => kind === "sizes");
  return {
    size,
    columns: columns.length,
    sections,
    samples: sizes ? placeSamples(props.sizes!, sizes, size) : [],
    width: Math.max(0, x - EMS.column * size),
    height: Math.max(0, ...columns.map((column) => heightOf(column, size))),
  };
}

/** Usual size of the legend's text, of `type.label`. */
const SIZE = 1.15;

/** Size of all text, mm: smaller where a name is longer than the panel is wide. */
function legendSize(props: MapLegendProps): number {
  const { width, type } = props;
  const ems = Math.max(...sectionsOf({ ...props, sizes: undefined }, 1).map((section) => section.width));
  return Math.max(type.floor, Math.min(type.label * SIZE, width / ems));
}

function sectionsOf(
  { classes, classTitle, symbols, symbolTitle, sizes, lines = [], lineTitle = "", ways = [], wayTitle = "" }: Sections,
  size: number,
): Measured[] {
  const rows = (count: number, title: string) => ((title === "" ? 0 : EMS.title) + count * EMS.row) * size;
  const wide = (own: number, title: string) => Math.max(own, textWidth(title, { size }));
  const swatch = (EMS.swatchWidth + EMS.gap) * size;
  const row = (label: string, count: string) => {
    return (
      swatch + textWidth(label, { size, weight: 700 }) + (count === "" ? 0 : 1.1 * size + textWidth(count, { size }))
    );
  };
  const most = (widths: readonly number[]) => Math.max(0, ...widths);
  return [
    {
      kind: "classes" as const,
      count: classes.length,
      width: wide(most(classes.map(({ label, count }) => row(label, count))), classTitle),
      height: rows(classes.length, classTitle),
    },
    {
      kind: "symbols" as const,
      count: symbols.length,
      width: wide(most(symbols.map((symbol) => symbolWidth(symbol, row, size))), symbolTitle ?? ""),
      height: rows(symbols.length, symbolTitle ?? ""),
    },
    {
      kind: "sizes" as const,
      count: sizes?.samples.length ?? 0,
      width: wide(samplesWidth(sizes, size), sizes?.title ?? ""),
      height: samplesHeight(sizes, size),
    },
    {
      kind: "lines" as const,
      count: lines.length,
      width: wide(most(lines.map(({ label }) => row(label, ""))), lineTitle),
      height: rows(lines.length, lineTitle),
    },
    {
      kind: "ways" as const,
      count: ways.length,
      width: wide(most(ways.map(({ label }) => row(label, ""))), wayTitle),
      height: rows(ways.length, wayTitle),
    },
  ].filter(({ count }) => count > 0);
}

type Sections = Omit<MapLegendProps, "sizes"> & { readonly sizes?: LegendSizes | undefined };

/** A sign and a plain name begin where swatches do. */
function symbolWidth(
  { mark, label, count }: LegendSymbol,
  row: (label: string, count: string) => number,
  size: number,
) {
  const own = mark === "sign" ? poorSignWidth(label, size) : textWidth(label, { size, weight: 700 });
  return mark === "sign" || mark === "plain" ? own + 1.1 * size + textWidth(count, { size }) : row(label, count);
}

const widthOf = (column: readonly Measured[]) => Math.max(0, ...column.map(({ width }) => width));

function heightOf(column: readonly Measured[], size: number): number {
  const own = column.reduce((sum, section, index) => sum + heightIn(section, index, size), 0);
  return own + Math.max(0, column.length - 1) * EMS.section * size;
}

/** Height of a section at its place in a column: rivers and roads under others have no title. */
function heightIn({ kind, height }: Measured, index: number, size: number): number {
  return kind === "ways" && index > 0 ? height - EMS.title * size : height;
}

/** Widths add up in floating point: a legend stands as it did in the width that it takes up. */
const DUST = 1e-6;

/** The lowest way to stand in columns within a width, in order but that ways may come before lines; the fewest columns of equal ones. */
function bestColumns(sections: readonly Measured[], width: number, size: number): Measured[][] {
  const height = (columns: Measured[][]) => Math.max(0, ...columns.map((column) => heightOf(column, size)));
  const fits = (columns: Measured[][]) =>
    columns.length === 1 ||
    columns.reduce((sum, column) => sum + widthOf(column), 0) + (columns.length - 1) * EMS.column * size <=
      width + DUST;
  const turned = sections.toSorted((a, b) => Number(a.kind === "lines") - Number(b.kind === "lines"));
  const ways = [...partsOf(sections), ...partsOf(turned)].filter(fits);
  return ways.reduce((best, next) => {
    const gain = height(best) - height(next);
    return gain > DUST || (gain > -DUST && next.length < best.length) ? next : best;
  });
}

/** All ways to cut a list into runs. */
function partsOf<T>(items: readonly T[]): T[][][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  if (rest.length === 0) return [[[first]]];
  return partsOf(rest).flatMap(([run = [], ...others]) => [
    [[first, ...run], ...others],
    [[first], run, ...others],
  ]);
}

/** Space between sample circles, and around their labels, ems. */
const SAMPLES = { apart: 0.9, label: 1.5 };

const sampleWidth = ({ radius, label }: LegendSizes["samples"][number], size: number) =>
  Math.max(2 * radius, textWidth(label, { size }));

function samplesWidth(sizes: LegendSizes | undefined, size: number): number {
  const widths = (sizes?.samples ?? []).map((sample) => sampleWidth(sample, size));
  return widths.reduce((sum, width) => sum + width, 0) + Math.max(0, widths.length - 1) * SAMPLES.apart * size;
}

function samplesHeight(sizes: LegendSizes | undefined, size: number): number {
  const largest = Math.max(0, ...(sizes?.samples ?? []).map(({ radius }) => radius));
  return EMS.title * size + 2 * largest + SAMPLES.label * size;
}

/** Circles side by side on one ground line, each over its amount. */
function placeSamples(sizes: LegendSizes, { x, top }: LegendSection, size: number): PlacedSample[] {
  const ground = top + samplesHeight(sizes, size) - SAMPLES.label * size;
  let left = x;
  return sizes.samples.map((sample) => {
    const width = sampleWidth(sample, size);
    const middle = left + width / 2;
    left += width + SAMPLES.apart * size;
    return { radius: sample.radius, x: middle, centreY: ground - sample.radius, labelY: ground + size * 0.8 };
  });
}
