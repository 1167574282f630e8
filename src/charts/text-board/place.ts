import { type TextStyle, textWidth } from "../../theme/glyphs.ts";
import type { LabelProps } from "../parts/label.tsx";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import { type BoardLine, gapsOf, heightOf, inColumns, setParagraphs, TEXT_SPACES, TEXT_WEIGHT } from "./columns.ts";
import type { TextBoardProps } from "./props.ts";

/** The one size of the board's text (mm), its lines, and whether they fit the box. */
export interface PlacedTextBoard {
  readonly size: number;
  readonly labels: readonly LabelProps[];
  readonly fits: boolean;
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
  /** What spare room may stretch line height and space between paragraphs to, in sizes. */
  widestLeading: 2,
  widestGap: 1.6,
  /** Full lines are drawn out to the right edge by at most this much a character, in sizes. */
  justification: 0.1,
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
  return { size: arrangement.size, labels: spread(arrangement, props.height), fits: best !== undefined };
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
  const columns = inColumns(setParagraphs(paragraphs, columnWidth, size), count, height / size);
  return columns && { size, width: columnWidth, between, columns };
}

/** All lines in one column at the smallest size, though they run out of the box. */
function overflowing({ paragraphs, width, type }: TextBoardProps): Arrangement {
  const size = type.floor;
  return { size, width, between: defaults.between * size, columns: [setParagraphs(paragraphs, width, size).flat()] };
}

/** The lines in their places, spare room shared between lines and paragraphs, alike in all columns. */
function spread({ size, width, between, columns }: Arrangement, height: number): LabelProps[] {
  const tallest = columns.reduce((most, column) => (heightOf(column) > heightOf(most) ? column : most));
  const gapCount = gapsOf(tallest);
  const spare = Math.max(0, height - heightOf(tallest) * size);
  const gapStretch = (defaults.widestGap - TEXT_SPACES.gap) * size;
  const gap = TEXT_SPACES.gap * size + share(spare * 0.6, gapCount, gapStretch);
  const afterGaps = height - tallest.length * TEXT_SPACES.leading * size - gapCount * gap;
  const leadingStretch = (defaults.widestLeading - TEXT_SPACES.leading) * size;
  const leading = TEXT_SPACES.leading * size + share(afterGaps, tallest.length, leadingStretch);
  const start = Math.max(0, (height - tallest.length * leading - gapCount * gap) / 2);
  return columns.flatMap((column, index) => {
    const left = index * (width + between);
    let top = start;
    return column.flatMap(({ number, text, indent, isFirst, isLast }, line): LabelProps[] => {
      if (isFirst && line > 0) top += gap;
      const y = top + leading / 2;
      top += leading;
      const letterSpacing = isLast ? 0 : justify(text, width - indent, { size, weight: TEXT_WEIGHT });
      const label: LabelProps = { x: left + indent, y, size, text, weight: TEXT_WEIGHT, letterSpacing };
      return number ? [{ x: left, y, size, text: number, weight: 700 }, label] : [label];
    });
  });
}

/** An equal part of `room`, at most `limit`. */
function share(room: number, count: number, limit: number): number {
  return count > 0 ? Math.max(0, Math.min(limit, room / count)) : 0;
}

/** Space after each character that draws a full line out to the edge; none if it would show. */
function justify(line: string, width: number, style: TextStyle): number {
  const gaps = [...line].length - 1;
  const spacing = gaps > 0 ? (width - textWidth(line, style)) / gaps : 0;
  return spacing > 0 && spacing <= defaults.justification * style.size ? Math.floor(spacing * 100) / 100 : 0;
}
