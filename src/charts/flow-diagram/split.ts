import { type Cell, cellsOf } from "./cells.ts";
import type { FlowLane, FlowSection } from "./props.ts";

/** What headings and marks take, in rows. */
const HEIGHTS = { heading: 0.6, mark: 0.35 };

interface Row {
  readonly section: FlowSection;
  readonly cells: readonly Cell[];
}

/**
 * Cuts flows between rows into `count` panels of about one height. `markOf` names what a flow comes from or goes on to:
 * the panel `there`, seen from the panel `here`. Undefined where there are fewer rows than panels.
 */
export function splitFlow(
  sections: readonly FlowSection[],
  lanes: readonly FlowLane[],
  count: number,
  markOf: (there: number, here: number) => string,
): readonly (readonly FlowSection[])[] | undefined {
  const rows = sections.flatMap((section) => rowsOf(section, lanes));
  const ends = bestEnds(rows, count);
  if (!ends) return undefined;
  return ends.map((end, panel) => {
    const start = panel === 0 ? 0 : ends[panel - 1]!;
    return sections.flatMap((section): FlowSection[] => {
      const own = rows.slice(start, end).filter((row) => row.section === section);
      if (own.length === 0) return [];
      const comesFrom = rows[start - 1]?.section === section;
      const goesOn = rows[end]?.section === section;
      return [
        {
          ...section,
          ...(comesFrom ? { title: `${section.title}（续）`, from: markOf(panel - 1, panel) } : {}),
          ...(goesOn ? { to: markOf(panel + 1, panel) } : {}),
          steps: own.flatMap(({ cells }) => cells.map(({ step }) => step)),
        },
      ];
    });
  });
}

function rowsOf(section: FlowSection, lanes: readonly FlowLane[]): Row[] {
  const cells = cellsOf(section.steps, lanes);
  const count = Math.max(...cells.map(({ row }) => row)) + 1;
  return Array.from({ length: count }, (_, row) => ({ section, cells: cells.filter((cell) => cell.row === row) }));
}

/** Where each panel ends so that the highest is as low as can be. */
function bestEnds(rows: readonly Row[], count: number): readonly number[] | undefined {
  let best: readonly { readonly ends: readonly number[]; readonly height: number }[] = rows.map((_, index) => ({
    ends: [index + 1],
    height: heightOf(rows, 0, index + 1),
  }));
  for (let panels = 2; panels <= count; panels += 1) {
    const before = best;
    best = rows.map((_, index) => {
      const options = before.slice(0, index).map(({ ends, height }, last) => ({
        ends: [...ends, index + 1],
        height:
          ends.length < panels - 1 ? Number.POSITIVE_INFINITY : Math.max(height, heightOf(rows, last + 1, index + 1)),
      }));
      const none = { ends: [], height: Number.POSITIVE_INFINITY };
      return options.reduce<(typeof best)[number]>((least, next) => (next.height < least.height ? next : least), none);
    });
  }
  const whole = best.at(-1);
  return whole && whole.ends.length === count ? whole.ends : undefined;
}

/** Height of the rows from `start` to before `end` with their headings and marks, in rows. */
function heightOf(rows: readonly Row[], start: number, end: number): number {
  const headings = new Set(rows.slice(start, end).map(({ section }) => section)).size;
  const isCut = (index: number) => rows[index - 1]?.section === rows[index]?.section;
  const marks = [start, end].filter((index) => index > 0 && index < rows.length && isCut(index)).length;
  return end - start + headings * HEIGHTS.heading + marks * HEIGHTS.mark;
}
