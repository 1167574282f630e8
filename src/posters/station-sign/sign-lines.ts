import { nameBoardSize } from "../../charts/name-board/place.ts";
import type { NameBoardProps } from "../../charts/name-board/props.ts";

const STATION_SUFFIX = "工作站";

/** Longest name that is cut before 工作站 rather than in halves. */
const CUT_BEFORE_SUFFIX = 9;

/** Names of up to this many characters stay in one line or column where it runs downwards. */
const UNCUT = 4;

/** Longer names may take more lines than two. */
const LONG = 10;
const MOST_LINES = 4;

/** A cut between words may be so many characters off the even one. */
const FURTHEST_CUT = 2;

const words = new Intl.Segmenter("zh-Hans", { granularity: "word" });

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

/** 双联扶贫工作站 → 双联扶贫 | 工作站: lines of about one length that do not cut a word where that can be had. */
function inLines(name: string, count: number): string[] {
  if (count === 2 && name.endsWith(STATION_SUFFIX) && [...name].length <= CUT_BEFORE_SUFFIX) {
    return [name.slice(0, -STATION_SUFFIX.length), STATION_SUFFIX].filter((line) => line !== "");
  }
  const characters = [...name];
  const boundaries = wordEnds(name);
  const lines: string[] = [];
  let start = 0;
  for (let left = count; left > 1; left -= 1) {
    const even = start + (characters.length - start) / left;
    const offEven = (cut: number) => Math.abs(cut - even);
    const between = boundaries.filter((cut) => cut > start && offEven(cut) <= FURTHEST_CUT);
    const cut = between.toSorted((a, b) => offEven(a) - offEven(b))[0] ?? Math.ceil(even);
    lines.push(characters.slice(start, cut).join(""));
    start = cut;
  }
  return [...lines, characters.slice(start).join("")].filter((line) => line !== "");
}

/** Where words end, in characters. */
function wordEnds(name: string): number[] {
  let end = 0;
  return [...words.segment(name)].map(({ segment }) => {
    end += [...segment].length;
    return end;
  });
}
