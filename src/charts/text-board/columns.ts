import { breakLines } from "../../text/line-break.ts";
import type { NumberedParagraph } from "../../text/numbered-text.ts";
import { textWidth } from "../../theme/glyphs.ts";
import { between, largestThatFits } from "../parts/largest-that-fits.ts";

/** Weight of a board's text. */
export const TEXT_WEIGHT = 500;

/** Size of the numbers, of the text's. */
export const NUMBER_SIZE = 1.12;

/** Line height and space between paragraphs, in sizes, before spare room stretches them. */
export const TEXT_SPACES = { leading: 1.42, gap: 0.7 };

/** A line of a board. */
export interface BoardLine {
  /** Number of the paragraph, before its first line. */
  readonly number?: string;
  readonly text: string;
  /** So many characters from the start on belong to the paragraph's head. */
  readonly head: number;
  /** Left edge in its column, mm. */
  readonly indent: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Fewest lines of a paragraph at the foot or the head of a column. */
const FEWEST_TOGETHER = 2;

/** Of the search for the lowest columns: finer than a hundredth of a line. */
const HALVINGS = 12;

/** The short head that a paragraph begins with: 摸清底数。 */
const HEAD = /^[^，。：；、]{2,9}[。：]/;

/** Lines of some paragraphs: numbered ones hang behind their number, others begin two characters in. */
export function setParagraphs(paragraphs: readonly NumberedParagraph[], width: number, size: number): BoardLine[][] {
  const numberWidth = (number: string) => textWidth(number, { size: size * NUMBER_SIZE, weight: 700 }) + size * 0.2;
  const hang = Math.max(0, ...paragraphs.map(({ number }) => (number ? numberWidth(number) : 0)));
  const isHeaded = paragraphs.every(({ number, text }) => !number || HEAD.test(text));
  return paragraphs.map(({ number, text }) => {
    const indent = number ? hang : 0;
    const lines = breakLines(number ? text : `　　${text}`, width - indent, { size, weight: TEXT_WEIGHT });
    let head = number && isHeaded ? HEAD.exec(text)![0].length : 0;
    return lines.map((line, index) => {
      const own = Math.min(head, line.length);
      head -= own;
      return {
        ...(number && index === 0 ? { number } : {}),
        text: line,
        head: own,
        indent,
        isFirst: index === 0,
        isLast: index === lines.length - 1,
      };
    });
  });
}

/** Height of a column, in sizes. */
export function heightOf(column: readonly BoardLine[]): number {
  return column.length * TEXT_SPACES.leading + gapsOf(column) * TEXT_SPACES.gap;
}

/** Spaces between the paragraphs of a column. */
export function gapsOf(column: readonly BoardLine[]): number {
  return column.filter(({ isFirst }, index) => isFirst && index > 0).length;
}

/** The lines in `count` columns as low as can be; undefined where they are more than `height` (in sizes) high even so. */
export function inColumns(
  paragraphs: readonly (readonly BoardLine[])[],
  count: number,
  height: number,
): readonly (readonly BoardLine[])[] | undefined {
  const filled = (limit: number) => {
    const columns = fill(paragraphs, limit);
    return columns.length <= count && columns.every((column) => heightOf(column) <= limit) ? columns : undefined;
  };
  const whole = filled(height);
  if (!whole || count === 1) return whole;
  const even = heightOf(paragraphs.flat()) / count;
  return largestThatFits(between(even, height, HALVINGS), filled) ?? whole;
}

/** Fills columns of a height one after the other; a paragraph is broken where two lines stay on either side. */
function fill(paragraphs: readonly (readonly BoardLine[])[], height: number): BoardLine[][] {
  const columns: BoardLine[][] = [[]];
  for (const lines of paragraphs) {
    let rest = lines;
    while (rest.length > 0) {
      const column = columns.at(-1)!;
      const room = height - heightOf(column) - (column.length > 0 ? TEXT_SPACES.gap : 0);
      const taken = linesThatFit(rest.length, Math.floor(room / TEXT_SPACES.leading + 1e-6), column.length === 0);
      column.push(...rest.slice(0, taken));
      rest = rest.slice(taken);
      if (rest.length > 0) columns.push([]);
    }
  }
  return columns;
}

function linesThatFit(count: number, room: number, isEmpty: boolean): number {
  if (count <= room) return count;
  const taken = Math.min(room, count - FEWEST_TOGETHER);
  if (taken >= FEWEST_TOGETHER) return taken;
  return isEmpty ? count : 0;
}
