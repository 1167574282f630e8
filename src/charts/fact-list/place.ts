import { breakLines } from "../../text/line-break.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { widest } from "../parts/fit-size.ts";
import { inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import type { Fact, FactGroup, FactListProps } from "./props.ts";

/** A fact in its row, mm. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A group's heading, its middle line in mm. */
export interface PlacedHeading {
  readonly group: FactGroup;
  readonly y: number;
}

/** Where everything of the list stands, mm. */
export interface PlacedFacts {
  /** Of labels and values. */
  readonly size: number;
  readonly headings: readonly PlacedHeading[];
  readonly facts: readonly PlacedFact[];
  readonly height: number;
}

/** In sizes of the text: a row of one line at its lowest and highest, a further line, space between label and value, between columns, a mark with the space behind it. */
export const EMS = { row: 1.55, loosest: 2.5, line: 1.25, apart: 0.8, columns: 1.8, mark: 1.35 };
/** In sizes of a heading: its row, its middle in it, and the space above a further one. */
export const HEADING = { row: 1.7, middle: 0.65, above: 0.7 };
/** Largest text, of body text; steps between it and the floor; most columns. */
const SIZE = { largest: 1.35, steps: 16 };
const COLUMNS = [1, 2, 3];
/** Another column must make the text so much larger. */
const WORTH = 1.12;

/** Whether the list can be read in its box. */
export function factsFit(props: FactListProps): boolean {
  return largestList(props) !== undefined;
}

/** Facts in as few columns as make the text nearly the largest, spare height shared out among the rows. */
export function placeFacts(props: FactListProps): PlacedFacts {
  return largestList(props) ?? listAt(props, props.type.floor, COLUMNS.at(-1)!, 0)!;
}

function largestList(props: FactListProps): PlacedFacts | undefined {
  const { type } = props;
  const ways = COLUMNS.flatMap((columns) => {
    const sizes = inSteps(Math.max(type.floor, type.body * SIZE.largest), type.floor, SIZE.steps);
    const fitting = largestThatFits(sizes, (size) => {
      const set = listAt(props, size, columns, 0);
      return set && set.height <= props.height ? { set, columns } : undefined;
    });
    return fitting ? [fitting] : [];
  });
  const [first, ...others] = ways;
  if (!first) return undefined;
  const best = others.reduce((one, next) => (next.set.size > one.set.size * WORTH ? next : one), first);
  const rows = best.set.facts.length / best.columns;
  const spare = Math.min((props.height - best.set.height) / Math.ceil(rows), (EMS.loosest - EMS.row) * best.set.size);
  const loose = listAt(props, best.set.size, best.columns, spare);
  return loose && loose.height <= props.height ? loose : best.set;
}

/** The list in text of a size and so many columns; `undefined` where a label leaves no room for its value. */
function listAt(
  { groups, width, type }: FactListProps,
  size: number,
  columns: number,
  spare: number,
): PlacedFacts | undefined {
  const columnWidth = (width - (columns - 1) * EMS.columns * size) / columns;
  const headings: PlacedHeading[] = [];
  const facts: PlacedFact[] = [];
  let top = 0;
  for (const group of groups) {
    if (top > 0) top += HEADING.above * type.heading;
    headings.push({ group, y: top + HEADING.middle * type.heading });
    top += HEADING.row * type.heading;
    const indent = group.facts.some(({ state }) => state) ? EMS.mark * size : 0;
    for (let start = 0; start < group.facts.length; ) {
      const row = rowFrom(group.facts, start, columns, (fact, span) => {
        const whole = columnWidth * span + EMS.columns * size * (span - 1);
        return linesOf(fact, whole - indent, size);
      });
      if (!row) return undefined;
      const most = Math.max(...row.cells.map(({ lines }) => lines.length));
      const height = (EMS.row + (most - 1) * EMS.line) * size + spare;
      for (const { fact, lines, column, span } of row.cells) {
        const x = column * (columnWidth + EMS.columns * size);
        const own = columnWidth * span + EMS.columns * size * (span - 1);
        facts.push({ fact, lines, x, top, width: own, height });
      }
      top += height;
      start += row.cells.length;
    }
  }
  return { size, headings, facts, height: top };
}

interface Cell {
  readonly fact: Fact;
  readonly lines: readonly string[];
  readonly column: number;
  readonly span: number;
}

/** Facts side by side from one on; one too long for its column has the row to itself. */
function rowFrom(
  facts: readonly Fact[],
  start: number,
  columns: number,
  linesIn: (fact: Fact, span: number) => readonly string[] | undefined,
): { readonly cells: readonly Cell[] } | undefined {
  const cells: Cell[] = [];
  for (const fact of facts.slice(start, start + columns)) {
    const lines = linesIn(fact, 1);
    if (lines?.length === 1 || (lines && columns === 1)) {
      cells.push({ fact, lines, column: cells.length, span: 1 });
      continue;
    }
    if (cells.length > 0) break;
    const wide = linesIn(fact, columns);
    return wide && { cells: [{ fact, lines: wide, column: 0, span: columns }] };
  }
  return { cells };
}

/** The value beside its label, in lines where it is long. */
function linesOf({ label, value }: Fact, width: number, size: number): readonly string[] | undefined {
  const room = width - textWidth(label, { size }) - EMS.apart * size;
  const style = { size, weight: 700 } as const;
  if (room < 2 * size) return undefined;
  if (textWidth(value, style) <= room) return [value];
  const lines = breakLines(value, room, style);
  return widest(lines, style) <= room ? lines : undefined;
}
