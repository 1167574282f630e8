import { nameBoardSize } from "../../charts/name-board/place.ts";
import type { PanelBox } from "../../items/panel.ts";
import { phraseEnds } from "../../text/words.ts";

/** A further row must make the characters so many times larger. */
const WORTHWHILE = 1.25;
const MOST_ROWS = 4;

/** The name in the number of rows that makes its characters largest, none for little gain; no row ends within a word. */
export function signRows(name: string, room: PanelBox): readonly string[] {
  const choices = Array.from({ length: MOST_ROWS }, (_, index) => inRows(name, index + 1));
  const size = (rows: readonly string[]) => nameBoardSize({ ...room, rows });
  return choices.reduce((best, next) => (size(next) > size(best) * WORTHWHILE ? next : best));
}

/** 双联扶贫工作站 → 双联扶贫 | 工作站: rows of about one length, of at least two characters. */
function inRows(name: string, count: number): string[] {
  const ends = phraseEnds(name);
  const rows: string[] = [];
  let start = 0;
  for (let left = count; left > 1; left -= 1) {
    const even = start + (name.length - start) / left;
    const offEven = (end: number) => Math.abs(end - even);
    const cut = ends
      .filter((end) => end > start + 1 && end < name.length - 1)
      .toSorted((a, b) => offEven(a) - offEven(b))[0];
    if (cut === undefined) break;
    rows.push(name.slice(start, cut));
    start = cut;
  }
  return [...rows, name.slice(start)];
}
