import { IDEOGRAPH_BOTTOM, IDEOGRAPH_TOP } from "../../../src/theme/glyphs.ts";
import type { Line } from "./lines.ts";
import { bare, middleX, middleY } from "./placed.ts";

/** The text of a cell, its lines one under another, and the ground that they take up, mm. */
export interface GridCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly size: number;
}

/** From one line of a cell to the next, sizes; rows are further apart. */
const PITCH = { least: 1.2, most: 1.36 };
/** Edges or middles of a cell's lines may differ so much, mm. */
const ALIGNED = 0.3;
/** Between the two characters of a name that is spaced like one of three, ems. */
const SPACED = { least: 0.85, most: 1.15 };
const CHARACTER = /^\p{Script=Han}$/u;
const HEIGHT = IDEOGRAPH_TOP - IDEOGRAPH_BOTTOM;

/** The cells that lines belong to, from top to bottom. */
export function gridCells(lines: readonly Line[]): GridCell[] {
  const cells: Line[][] = [];
  for (const line of spacedNames(lines).toSorted((a, b) => middleY(a) - middleY(b))) {
    const cell = cells.find((own) => follows(own.at(-1)!, line));
    if (cell) cell.push(line);
    else cells.push([line]);
  }
  return cells.map((own) => ({
    text: bare(own.map(({ text }) => text).join("")),
    left: Math.min(...own.map(({ box }) => box.left)),
    right: Math.max(...own.map(({ box }) => box.right)),
    middle: (middleY(own[0]!) + middleY(own.at(-1)!)) / 2,
    size: own[0]!.size,
  }));
}

function follows(last: Line, line: Line): boolean {
  const pitch = (middleY(line) - middleY(last)) / line.size;
  const isNext = pitch > PITCH.least && pitch < PITCH.most && Math.abs(last.size - line.size) < 0.01;
  const off = [line.box.left - last.box.left, line.box.right - last.box.right, middleX(line) - middleX(last)].map(
    Math.abs,
  );
  return isNext && Math.min(...off) < ALIGNED;
}

/** Two single characters as far apart as a third is wide are one name. */
function spacedNames(lines: readonly Line[]): Line[] {
  const joined = new Set<Line>();
  return lines.flatMap((line) => {
    if (joined.has(line)) return [];
    const next = lines.find((other) => isSecond(line, other));
    if (!next) return [line];
    joined.add(next);
    return [{ ...line, text: line.text + next.text, box: { ...line.box, right: next.box.right } }];
  });
}

function isSecond(first: Line, second: Line): boolean {
  const gap = (second.box.left - first.box.right) / first.size;
  const isLevel = Math.abs(middleY(first) - middleY(second)) < 0.01 * HEIGHT;
  const areAlike = Math.abs(first.size - second.size) < 0.01 && isLevel;
  const areSingle = CHARACTER.test(first.text.trim()) && CHARACTER.test(second.text.trim());
  return areAlike && areSingle && gap > SPACED.least && gap < SPACED.most && !UNITS.has(first.text);
}

/** Heads of neighbouring columns are of one character too. */
const UNITS: ReadonlySet<string> = new Set(["户", "人"]);
