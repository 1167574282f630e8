import { breakLines } from "../../text/line-break.ts";
import type { Paper } from "../../theme/paper.ts";
import type { ContactItem } from "./items.ts";

// All lengths here are pixels of the contact sheet, but for papers, which are in mm.

/** Sizes of the contact sheet, pixels. */
export const CONTACT = {
  width: 2400,
  margin: 48,
  head: 128,
  place: 34,
  title: 19,
  note: 17,
  leading: 1.35,
  /** Between columns at least, between rows, and between a picture and its caption. */
  gap: 26,
  rowGap: 44,
  captionGap: 12,
  /** Narrowest column that a caption can stand in. */
  leastColumn: 152,
};

/** Pixels per mm of paper: smallest at which a sheet is still recognised, and largest. */
const SCALE = { least: 0.22, most: 0.45, step: 0.005 };

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet in its place; all sheets are drawn to one scale. */
export interface ContactCell {
  readonly item: ContactItem;
  readonly picture: Rectangle;
  readonly caption: { readonly left: number; readonly top: number; readonly lines: readonly string[] };
}

/** A line of sheets of one place. */
export interface ContactRow {
  readonly place: string;
  readonly top: number;
  readonly cells: readonly ContactCell[];
}

export interface ContactPlan {
  readonly width: number;
  readonly height: number;
  /** Pixels per mm. */
  readonly scale: number;
  readonly rows: readonly ContactRow[];
}

interface Column {
  readonly id: string;
  readonly rank: number;
  /** Widest paper, mm. */
  readonly paper: number;
}

const inner = CONTACT.width - 2 * CONTACT.margin;

/**
 * Places down, kinds of sheet across, in true proportion to each other whatever their papers. Kinds that find no room in
 * one line go on in further lines of the same place.
 */
export function placeContactSheet(items: readonly ContactItem[]): ContactPlan {
  const columns = new Map([...Map.groupBy(items, ({ level }) => level)].map(([level, own]) => [level, columnsOf(own)]));
  const scale = Math.min(...[...columns.values()].map(largestScale));
  const rows: ContactRow[] = [];
  let top = CONTACT.head;
  for (const hung of Map.groupBy(items, ({ code }) => code).values()) {
    const { place, level } = hung[0]!;
    for (const line of fillLines(columns.get(level)!, scale)) {
      const own = hung.filter((item) => line.some(({ id }) => id === item.id));
      if (own.length === 0) continue;
      const { row, bottom } = placeRow(place, own, line, scale, top);
      rows.push(row);
      top = bottom + CONTACT.rowGap;
    }
  }
  return { width: CONTACT.width, height: Math.ceil(top - CONTACT.rowGap + CONTACT.margin), scale, rows };
}

function columnsOf(items: readonly ContactItem[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { id, rank, paper } of items) {
    columns.set(id, { id, rank, paper: Math.max(paper.width, columns.get(id)?.paper ?? 0) });
  }
  return [...columns.values()].sort((a, b) => a.rank - b.rank);
}

function columnWidth({ paper }: Column, scale: number): number {
  return Math.max(CONTACT.leastColumn, Math.ceil(paper * scale));
}

/** Columns in as many lines as they need at a scale. */
function fillLines(columns: readonly Column[], scale: number): Column[][] {
  const lines: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const width = columnWidth(column, scale);
    if (lines.length === 0 || left + width > inner) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)!.push(column);
    left += width + CONTACT.gap;
  }
  return lines;
}

/** The largest scale that needs no more lines than the smallest. */
function largestScale(columns: readonly Column[]): number {
  const widest = Math.max(...columns.map(({ paper }) => paper));
  const least = Math.min(SCALE.least, inner / widest);
  const fewest = fillLines(columns, least).length;
  const steps = Math.floor((SCALE.most - least) / SCALE.step);
  for (let step = steps; step > 0; step -= 1) {
    const scale = least + step * SCALE.step;
    if (widest * scale <= inner && fillLines(columns, scale).length === fewest) return scale;
  }
  return least;
}

/** Sheets of a line stand on one ground, their captions beneath it. */
function placeRow(
  place: string,
  items: readonly ContactItem[],
  line: readonly Column[],
  scale: number,
  top: number,
): { row: ContactRow; bottom: number } {
  const widths = line.map((column) => columnWidth(column, scale));
  const used = widths.reduce((sum, width) => sum + width, 0);
  const even = line.length > 1 ? (inner - used) / (line.length - 1) : 0;
  const gap = Math.min(even, 2 * CONTACT.gap);
  const sizeOf = ({ width, height }: Paper) => ({
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  });
  const first = top + CONTACT.place * 1.6;
  const ground = first + Math.max(...items.map(({ paper }) => sizeOf(paper).height));
  const cells = items.map((item): ContactCell => {
    const column = line.findIndex(({ id }) => id === item.id);
    const left = CONTACT.margin + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0);
    const size = sizeOf(item.paper);
    return {
      item,
      picture: { left: Math.round(left), top: Math.round(ground - size.height), ...size },
      caption: {
        left: Math.round(left),
        top: Math.round(ground + CONTACT.captionGap),
        lines: breakLines(item.title, widths[column]!, { size: CONTACT.title, weight: 700 }),
      },
    };
  });
  const most = Math.max(...cells.map(({ caption }) => caption.lines.length));
  const captions = (most * CONTACT.title + CONTACT.note) * CONTACT.leading;
  return { row: { place, top, cells }, bottom: ground + CONTACT.captionGap + captions };
}
