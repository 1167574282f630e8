import { breakLines } from "../../text/line-break.ts";
import type { TextStyle } from "../../theme/glyphs.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { Segment } from "../parts/segment.ts";
import { cellLabels, LINE_HEIGHT } from "./cell-labels.ts";
import type { ColumnSpan } from "./columns.ts";
import type { DataTableProps } from "./props.ts";

/** Above and beneath the text of a header, together, and around that of a group, in sizes. */
const PADDING = { header: 0.9, group: 0.5 };

/** Header of neighbours from one column to another, the last included. */
interface SetGroup {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** The header broken into lines, and the heights that it needs, mm. */
export interface SetHeader {
  readonly cells: readonly (readonly string[])[];
  readonly groups: readonly SetGroup[];
  /** Of the band that groups have above the columns' own headers; 0 without groups. */
  readonly groupHeight: number;
  readonly height: number;
}

/** Header, labels and the lines under groups, in their place. */
export interface PlacedHeader {
  readonly labels: readonly LabelProps[];
  readonly rules: readonly Segment[];
}

/** Breaks the header at a size of text, mm. */
export function setHeader({ columns }: DataTableProps, spans: readonly ColumnSpan[], size: number): SetHeader {
  const style = { size, weight: 700 } as const;
  const groups = groupsOf(columns.map(({ group }) => group)).map(({ text, first, last }): SetGroup => {
    const width = rightOf(spans[last]!) - spans[first]!.textLeft;
    return { first, last, lines: breakLines(text, width, style) };
  });
  const cells = columns.map(({ header, unit }, index) =>
    // Words are not cut where the column has room for them; the unit stands on a line of its own.
    [header, ...(unit ? [`（${unit}）`] : [])].flatMap((text) => headerLines(text, spans[index]!.textWidth, style)),
  );
  const most = (lines: readonly (readonly string[])[]) => Math.max(0, ...lines.map(({ length }) => length));
  const under = most(cells.filter((_, index) => columns[index]!.group !== undefined));
  const alone = most(cells.filter((_, index) => columns[index]!.group === undefined));
  const groupHeight =
    groups.length === 0 ? 0 : (most(groups.map(({ lines }) => lines)) * LINE_HEIGHT + PADDING.group) * size;
  const height = Math.max(groupHeight + (under * LINE_HEIGHT + PADDING.group) * size, ownHeight(alone, size));
  return { cells, groups, groupHeight, height: groups.length === 0 ? ownHeight(alone, size) : height };
}

/** Lines as they are written, those too long for the column broken evenly, between words. */
const headerLines = (text: string, width: number, style: TextStyle): string[] =>
  text.split("\n").flatMap((line) => balancedLines(line, width, style));

/** Labels of the header, which begins at y 0. */
export function placeHeader(
  { columns }: DataTableProps,
  spans: readonly ColumnSpan[],
  { cells, groups, groupHeight, height }: SetHeader,
  size: number,
): PlacedHeader {
  const text = { size, weight: 700 } as const;
  const own = cells.flatMap((lines, index) => {
    const { align, group } = columns[index]!;
    const middle = group === undefined ? height / 2 : (groupHeight + height) / 2;
    return cellLabels(lines, align, spans[index]!, { middle, ...text });
  });
  const ofGroups = groups.flatMap(({ first, last, lines }) => {
    const textLeft = spans[first]!.textLeft;
    const span = { textLeft, textWidth: rightOf(spans[last]!) - textLeft };
    return cellLabels(lines, "center", span, { middle: groupHeight / 2, ...text });
  });
  return {
    labels: [...ofGroups, ...own],
    rules: groups.map(({ first, last }): Segment => {
      return [
        [spans[first]!.textLeft, groupHeight],
        [rightOf(spans[last]!), groupHeight],
      ];
    }),
  };
}

const ownHeight = (lines: number, size: number) => (Math.max(1, lines) * LINE_HEIGHT + PADDING.header) * size;
const rightOf = ({ textLeft, textWidth }: ColumnSpan) => textLeft + textWidth;

/** Runs of neighbours with one group. */
function groupsOf(names: readonly (string | undefined)[]): { text: string; first: number; last: number }[] {
  const runs: { text: string; first: number; last: number }[] = [];
  for (const [index, text] of names.entries()) {
    const run = runs.at(-1);
    if (run && run.text === text && run.last === index - 1) run.last = index;
    else if (text !== undefined) runs.push({ text, first: index, last: index });
  }
  return runs;
}
