import type { NameBoardProps } from "../../charts/name-board.tsx";
import { nameBoardSize } from "../../charts/name-board.tsx";

const STATION_SUFFIX = "工作站";

/** Longest name that is cut before 工作站 rather than in halves. */
const CUT_BEFORE_SUFFIX = 9;

/** Names of up to this many characters stay in one line or column where it runs downwards. */
const UNCUT = 4;

/** Longer names may take more lines than two. */
const LONG = 10;
const MOST_LINES = 4;

/** A further line must make the characters so many times larger. */
const WORTHWHILE = 1.25;

/** The name in the number of lines or columns that makes its characters largest, none for little gain. */
export function signLines(name: string, board: Omit<NameBoardProps, "lines">): readonly string[] {
  const length = [...name].length;
  const most = length >= LONG ? MOST_LINES : 2;
  const fewest = board.writing === "downwards" && length > UNCUT ? 2 : 1;
  const choices = Array.from({ length: most - fewest + 1 }, (_, index) => inLines(name, fewest + index));
  const size = (lines: readonly string[]) => nameBoardSize({ ...board, lines });
  return choices.reduce((best, next) => (size(next) > size(best) * WORTHWHILE ? next : best));
}

/** 双联扶贫工作站 → 双联扶贫 | 工作站: two lines that do not cut a word; other names are cut into even lines. */
function inLines(name: string, count: number): string[] {
  const characters = [...name];
  if (count === 2 && name.endsWith(STATION_SUFFIX) && characters.length <= CUT_BEFORE_SUFFIX) {
    const cut = characters.length - STATION_SUFFIX.length;
    return [characters.slice(0, cut).join(""), STATION_SUFFIX].filter((line) => line !== "");
  }
  const perLine = Math.ceil(characters.length / count);
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += perLine) {
    lines.push(characters.slice(start, start + perLine).join(""));
  }
  return lines;
}
