import { type TextStyle, textWidth } from "../../theme/glyphs.ts";
import { palette } from "../../theme/palette.ts";
import { blankAfter, blankBefore } from "../../theme/squeeze.ts";
import type { LabelProps } from "../parts/label.tsx";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import { levelLine, type Segment } from "../parts/segment.ts";
import {
  type BoardLine,
  gapsOf,
  heightOf,
  inColumns,
  NUMBER_SIZE,
  setParagraphs,
  TEXT_SPACES,
  TEXT_WEIGHT,
} from "./columns.ts";
import type { TextBoardProps } from "./props.ts";

/** The one size of the board's text (mm), its lines, the rules between items, and whether they fit the box. */
export interface PlacedTextBoard extends Setting {
  readonly size: number;
  readonly fits: boolean;
}

interface Setting {
  readonly labels: readonly LabelProps[];
  readonly rules: readonly Segment[];
}

const defaults = {
  /** A line holds at least this many characters, however little text there is, and is hard to follow beyond that many. */
  charactersPerLine: 17,
  longestLine: 40,
  /** Columns tried, and the space between them, in sizes. */
  columns: [1, 2, 3, 4],
  between: 3,
  /** A further column must make the text so many times larger. */
  worthwhile: 1.08,
  /** Share of the height that text may take: a board filled to the brim is a grey wall. */
  fullest: 0.94,
  /** What spare room may stretch line height and space between paragraphs to, in sizes. */
  widestLeading: 1.75,
  widestGap: 1.8,
  /** Full lines are drawn out to the right edge by at most this much a character, in sizes; others end where they end. */
  justification: 0.02,
};

/** Of the search for the size: finer than 0.01 mm on any paper. */
const HALVINGS = 14;

/** Whether the text fits at the smallest readable size. */
export function textBoardFits(props: TextBoardProps): boolean {
  return defaults.columns.some((count) => arrangementAt(props, count, props.type.floor) !== undefined);
}

/** Numbered paragraphs in the largest text that fits, in columns where lines would be too long to follow. */
export function placeTextBoard(props: TextBoardProps): PlacedTextBoard {
  const best = bestArrangement(defaults.columns.flatMap((count) => largestArrangement(props, count) ?? []));
  const arrangement = best ?? overflowing(props);
  return { size: arrangement.size, ...spread(arrangement, props.height), fits: best !== undefined };
}

/** The largest text in lines that can be followed, in as few columns as do; where all are too long, the shortest. */
function bestArrangement(arrangements: readonly Arrangement[]): Arrangement | undefined {
  const length = ({ size, width }: Arrangement) => width / size;
  const readable = arrangements.filter((arrangement) => length(arrangement) <= defaults.longestLine);
  if (readable.length === 0) return arrangements.toSorted((a, b) => length(a) - length(b))[0];
  return readable.reduce((best, next) => (next.size > best.size * defaults.worthwhile ? next : best));
}

/** Text of one size in columns of one width, mm. */
interface Arrangement {
  readonly size: number;
  readonly width: number;
  readonly between: number;
  readonly columns: readonly (readonly BoardLine[])[];
}

/** The largest text in a number of columns; undefined where even the smallest is too much for the box. */
function largestArrangement(props: TextBoardProps, count: number): Arrangement | undefined {
  const { type, width, largest } = props;
  const most = Math.max(type.floor, Math.min(width / count / defaults.charactersPerLine, largest ?? type.figure));
  return largestThatFits(byHalving(most, type.floor, HALVINGS), (size) => arrangementAt(props, count, size));
}

function arrangementAt(
  { paragraphs, width, height }: TextBoardProps,
  count: number,
  size: number,
): Arrangement | undefined {
  const between = defaults.between * size;
  const columnWidth = (width - (count - 1) * between) / count;
  const columns = inColumns(setParagraphs(paragraphs, columnWidth, size), count, (height * defaults.fullest) / size);
  return columns && { size, width: columnWidth, between, columns };
}

/** All lines in one column at the smallest size, though they run out of the box. */
function overflowing({ paragraphs, width, type }: TextBoardProps): Arrangement {
  const size = type.floor;
  return { size, width, between: defaults.between * size, columns: [setParagraphs(paragraphs, width, size).flat()] };
}

/** The lines in their places, spare room shared between lines and paragraphs, alike in all columns. */
function spread({ size, width, between, columns }: Arrangement, height: number): Setting {
  const tallest = columns.reduce((most, column) => (heightOf(column) > heightOf(most) ? column : most));
  const gapCount = gapsOf(tallest);
  const spare = Math.max(0, height * defaults.fullest - heightOf(tallest) * size);
  const gapStretch = (defaults.widestGap - TEXT_SPACES.gap) * size;
  const gap = TEXT_SPACES.gap * size + share(spare * 0.6, gapCount, gapStretch);
  const afterGaps = height * defaults.fullest - tallest.length * TEXT_SPACES.leading * size - gapCount * gap;
  const leadingStretch = (defaults.widestLeading - TEXT_SPACES.leading) * size;
  const leading = TEXT_SPACES.leading * size + share(afterGaps, tallest.length, leadingStretch);
  const start = Math.max(0, (height - tallest.length * leading - gapCount * gap) / 2);
  const labels: LabelProps[] = [];
  const rules: Segment[] = [];
  for (const [index, column] of columns.entries()) {
    const left = index * (width + between);
    let top = start;
    for (const [row, line] of column.entries()) {
      if (line.isFirst && row > 0) {
        if (line.number) rules.push(levelLine(top + gap / 2, left, left + width));
        top += gap;
      }
      labels.push(...lineLabels(line, { left, y: top + leading / 2, width, size }));
      top += leading;
    }
  }
  return { labels, rules };
}

/** A line with its number, the head of the paragraph in bold. */
function lineLabels(
  { number, text, head, indent, isLast }: BoardLine,
  { left, y, width, size }: { left: number; y: number; width: number; size: number },
): LabelProps[] {
  const style = { size, weight: TEXT_WEIGHT } as const;
  const letterSpacing = isLast ? 0 : justify(text, width - indent, style);
  const start = left + indent - blankBefore(text) * size;
  const whole = textWidth(text, { ...style, letterSpacing });
  const rest = text.slice(head);
  const restX = head === 0 ? start : start + whole - textWidth(rest, { ...style, letterSpacing });
  return [
    ...(number
      ? [{ x: left, y, size: size * NUMBER_SIZE, text: number, weight: 700, fill: palette.red } satisfies LabelProps]
      : []),
    ...(head > 0
      ? [{ x: start, y, size, text: text.slice(0, head), weight: 700, letterSpacing } satisfies LabelProps]
      : []),
    ...(rest === "" ? [] : [{ x: restX, y, ...style, text: rest, letterSpacing }]),
  ];
}

/** An equal part of `room`, at most `limit`. */
function share(room: number, count: number, limit: number): number {
  return count > 0 ? Math.max(0, Math.min(limit, room / count)) : 0;
}

/** Space after each character that draws a full line out to the edge; none if it would show. */
function justify(line: string, width: number, style: TextStyle): number {
  const gaps = [...line].length - 1;
  const spacing = gaps > 0 ? (width + blankAfter(line) * style.size - textWidth(line, style)) / gaps : 0;
  return spacing > 0 && spacing <= defaults.justification * style.size ? Math.floor(spacing * 100) / 100 : 0;
}
