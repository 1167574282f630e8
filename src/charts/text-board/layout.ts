import { breakLines } from "../../text/line-break.ts";
import type { NumberedParagraph } from "../../text/numbered-text.ts";
import { type TextStyle, textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { LabelProps } from "../parts/label.tsx";

/** `width` and `height` in mm. */
export interface TextBoardProps {
  readonly paragraphs: readonly NumberedParagraph[];
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** The one size of the board's text (mm), its lines, and whether they fit the box. */
export interface TextBoardPlan {
  readonly size: number;
  readonly labels: readonly LabelProps[];
  readonly fits: boolean;
}

const defaults = {
  weight: 500 as const,
  /** A line holds at least this many characters, however little text there is. */
  charactersPerLine: 17,
  /** Line height, in sizes: as set, and what spare room may stretch it to. */
  leading: 1.55,
  widestLeading: 2,
  /** Between paragraphs, beyond the line height, in sizes. */
  gap: 0.45,
  widestGap: 1.6,
  /** Full lines are drawn out to the right edge by at most this much a character, in sizes. */
  justification: 0.1,
};

/** Steps of the search for the size: finer than 0.01 mm on any paper. */
const SEARCH_STEPS = 14;

/** Numbered paragraphs in the largest text that fits, spare room shared between lines and paragraphs. */
export function placeTextBoard(props: TextBoardProps): TextBoardPlan {
  const { paragraphs, width, height, type } = props;
  const size = largestSize(props);
  const blocks = setParagraphs(props, size);
  const lineCount = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  const gapCount = Math.max(0, paragraphs.length - 1);
  const natural = heightOf(lineCount, gapCount, size);

  const spare = Math.max(0, height - natural);
  const gap = defaults.gap * size + share(spare * 0.6, gapCount, (defaults.widestGap - defaults.gap) * size);
  const afterGaps = height - heightOf(lineCount, 0, size) - gapCount * gap;
  const stretch = (defaults.widestLeading - defaults.leading) * size;
  const leading = defaults.leading * size + share(afterGaps, lineCount, stretch);
  const used = lineCount * leading + gapCount * gap;

  const labels: LabelProps[] = [];
  let top = Math.max(0, (height - used) / 2);
  for (const { number, lines, indent } of blocks) {
    if (number) labels.push({ x: 0, y: top + leading / 2, size, text: number, weight: 700 });
    lines.forEach((text, index) => {
      const isLast = index === lines.length - 1;
      const letterSpacing = isLast ? 0 : justify(text, width - indent, { size, weight: defaults.weight });
      labels.push({ x: indent, y: top + leading / 2, size, text, weight: defaults.weight, letterSpacing });
      top += leading;
    });
    top += gap;
  }
  return { size, labels, fits: natural <= height || size > type.floor };
}

/** An equal part of `room`, at most `limit`. */
function share(room: number, count: number, limit: number): number {
  return count > 0 ? Math.max(0, Math.min(limit, room / count)) : 0;
}

function heightOf(lineCount: number, gapCount: number, size: number): number {
  return (lineCount * defaults.leading + gapCount * defaults.gap) * size;
}

function largestSize(props: TextBoardProps): number {
  let low = props.type.floor;
  let high = Math.max(low, Math.min(props.width / defaults.charactersPerLine, props.type.figure));
  const isFitting = (size: number) => {
    const lineCount = setParagraphs(props, size).reduce((sum, block) => sum + block.lines.length, 0);
    return heightOf(lineCount, Math.max(0, props.paragraphs.length - 1), size) <= props.height;
  };
  if (isFitting(high)) return high;
  for (let step = 0; step < SEARCH_STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (isFitting(middle)) low = middle;
    else high = middle;
  }
  return low;
}

interface Block {
  readonly number: string | undefined;
  readonly lines: readonly string[];
  /** Left edge of the lines, mm. */
  readonly indent: number;
}

/** Lines of each paragraph at a size: numbered ones hang behind their number, others begin two characters in. */
function setParagraphs({ paragraphs, width }: TextBoardProps, size: number): Block[] {
  const style = { size, weight: defaults.weight };
  const hang = Math.max(
    0,
    ...paragraphs.map(({ number }) => (number ? textWidth(number, { size, weight: 700 }) + size * 0.3 : 0)),
  );
  return paragraphs.map(({ number, text }) => {
    const indent = number ? hang : 0;
    return { number, indent, lines: breakLines(number ? text : `　　${text}`, width - indent, style) };
  });
}

/** Space after each character that draws a full line out to the edge; none if it would show. */
function justify(line: string, width: number, style: TextStyle): number {
  const gaps = [...line].length - 1;
  const spacing = gaps > 0 ? (width - textWidth(line, style)) / gaps : 0;
  return spacing > 0 && spacing <= defaults.justification * style.size ? Math.floor(spacing * 100) / 100 : 0;
}
