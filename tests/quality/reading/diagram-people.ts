import type { Line } from "./lines.ts";
import { bare, isLevel, middleX, middleY } from "./placed.ts";

/** Somebody as a diagram must name him: without a name, the post stands for it. */
export interface Named {
  readonly post: string;
  readonly name: string;
  readonly unit: string;
}

/** Lines with one edge or one middle: off by so much, mm; lines of one text are apart by so much, sizes. */
const OFF = 0.3;
const APART = 1.75;
/** Between a name and what stands right of it, sizes of the name. */
const FAR = 8;

const sameEdge = (a: Line, b: Line) =>
  Math.abs(a.box.left - b.box.left) < OFF || Math.abs(middleX(a) - middleX(b)) < OFF;

/**
 * Looks for people in a diagram: each a name with the unit right of it or beneath, and the post in the same place or, said
 * once for several, above. Says who is nowhere, and which lines belong to nobody; a name, a unit is taken once.
 */
export function findPeople(people: readonly Named[], lines: readonly Line[]): { missing: string[]; left: Line[] } {
  const left = new Set(lines);
  const posts = new Set(people.map(({ post }) => bare(post)));
  const shared = new Set<Line>();
  const missing: string[] = [];
  for (const person of people.toSorted(
    (a, b) => bare(b.name).length - bare(a.name).length || bare(b.unit).length - bare(a.unit).length,
  )) {
    const found = [...left]
      .map((start) => personAt(person, start, left, { all: lines, posts }))
      .find((own) => own !== undefined);
    if (!found) missing.push(`${person.post} / ${person.name} / ${person.unit}`);
    for (const line of found?.own ?? []) left.delete(line);
    for (const line of found?.shared ?? []) shared.add(line);
  }
  return { missing, left: [...left].filter((line) => !shared.has(line)) };
}

function personAt(
  { post, name, unit }: Named,
  start: Line,
  free: ReadonlySet<Line>,
  { all, posts }: { readonly all: readonly Line[]; readonly posts: ReadonlySet<string> },
): { own: Line[]; shared: Line[] } | undefined {
  const nameLines = textFrom(start, bare(name || post), free);
  if (!nameLines) return undefined;
  const rest = new Set([...free].filter((line) => !nameLines.includes(line)));
  const near = besideOrBeneath(nameLines, rest, all);
  const starts = (text: string, among: readonly Line[], open: ReadonlySet<Line>) =>
    among.map((line) => textFrom(line, bare(text), open)).find((found) => found !== undefined);
  if (name === "" || post === "") {
    const unitLines = unit === "" ? [] : starts(unit, near, rest);
    return unitLines && { own: [...nameLines, ...unitLines], shared: [] };
  }
  const postLines = starts(post, near, rest);
  if (postLines) {
    const open = new Set([...rest].filter((line) => !postLines.includes(line)));
    const unitLines = unit === "" ? [] : starts(unit, [...near, ...besideOrBeneath(postLines, open, all)], open);
    if (unitLines) return { own: [...nameLines, ...postLines, ...unitLines], shared: [] };
  }
  // Who has a post of his own beside him has not the one that is said above for others.
  const isBeside = (line: Line) =>
    line.box.left > start.box.right && Math.abs(middleY(line) - middleY(start)) < 1.1 * start.size;
  if (near.some((line) => isBeside(line) && posts.has(bare(line.text)) && bare(line.text) !== bare(unit)))
    return undefined;
  const above = saidAbove(bare(post), nameLines[0]!, all, posts);
  const unitLines = unit === "" ? [] : starts(unit, near, rest);
  return above && unitLines && { own: [...nameLines, ...unitLines], shared: above };
}

/** The lines from `start` down that say a text and nothing else. */
function textFrom(start: Line, text: string, free: ReadonlySet<Line>): Line[] | undefined {
  const taken: Line[] = [];
  let said = "";
  let next: Line | undefined = start;
  while (next && said !== text && text.startsWith(said + bare(next.text))) {
    said += bare(next.text);
    taken.push(next);
    next = beneath(next, free);
  }
  return said === text && taken.length > 0 ? taken : undefined;
}

function beneath(line: Line, free: Iterable<Line>): Line | undefined {
  const below = [...free].filter(
    (other) =>
      sameEdge(other, line) &&
      other.box.top > line.box.top &&
      other.box.top - line.box.bottom < APART * Math.max(other.size, line.size),
  );
  return below.toSorted((a, b) => a.box.top - b.box.top)[0];
}

/** Where post and unit of a name may begin: right of it, right of that, beneath, or beneath that. */
function besideOrBeneath(name: readonly Line[], free: ReadonlySet<Line>, all: readonly Line[]): Line[] {
  const first = name[0]!;
  const last = name.at(-1)!;
  const middle = (middleY(first) + middleY(last)) / 2;
  // What stands right of several names belongs to the one at whose height it is.
  const others = all.filter((line) => Math.abs(line.size - first.size) < OFF && !name.includes(line));
  const isOwn = (line: Line) =>
    Math.abs(middleY(line) - middle) < 2 * first.size &&
    others.every(
      (other) =>
        Math.abs(other.box.left - first.box.left) > 2 * first.size ||
        Math.abs(middleY(other) - middleY(line)) > Math.abs(middle - middleY(line)) - OFF,
    );
  const end = Math.max(...name.map(({ box }) => box.right));
  // The next column of names ends this one.
  const limit = Math.min(...others.map(({ box }) => box.left).filter((left) => left > end + 1.5 * first.size));
  const right = [...free].filter(
    (line) =>
      line.box.left > first.box.left &&
      line.box.left < limit - OFF &&
      line.box.left - end < FAR * first.size &&
      isOwn(line),
  );
  const below = beneath(last, free);
  const second = below && beneath(below, free);
  return [...right.toSorted((a, b) => a.box.left - b.box.left || a.box.top - b.box.top), below, second].filter(
    (line) => line !== undefined,
  );
}

/**
 * The lines above a name that say its post for several: a title over the same middle or a word over the same edge, or left
 * of it in one line with an office's name (领导小组办公室 主任).
 */
function saidAbove(post: string, name: Line, all: readonly Line[], posts: ReadonlySet<string>): Line[] | undefined {
  const level = all
    .filter((line) => line !== name && isNearLevel(line, name) && line.box.right < name.box.left)
    .filter((line) => name.box.left - line.box.right < 2 * FAR * name.size)
    .toSorted((a, b) => a.box.left - b.box.left);
  const isNextTo = level.length > 1 && name.box.left - level.at(-1)!.box.right < name.size;
  if (isNextTo && bare(level.map(({ text }) => text).join("")).endsWith(post)) return level;
  const over = all
    .filter((line) => line.box.bottom < name.box.top + OFF && sameEdge(line, name))
    .toSorted((a, b) => b.box.top - a.box.top);
  const first = over.find((line) => posts.has(bare(line.text)));
  if (first) return bare(first.text) === post ? [first] : undefined;
  const title = titleOver(post, name, all);
  return title ? [title] : textOver(post, over);
}

/** A group's title that says the post of all in it: of those above, the one over this column, the lowest. */
function titleOver(post: string, name: Line, all: readonly Line[]): Line | undefined {
  const titles = all.filter(
    (line) => line.box.bottom < name.box.top && bare(line.text).replace(/(?:\d+人)?(?:（续）)?$/, "") === post,
  );
  const away = (line: Line) => Math.abs(middleX(line) - middleX(name));
  const nearest = Math.min(...titles.map(away));
  return titles.filter((line) => away(line) < nearest + OFF).toSorted((a, b) => b.box.top - a.box.top)[0];
}

const isNearLevel = (a: Line, b: Line) => isLevel(a, b) || Math.abs(middleY(a) - middleY(b)) < 0.3 * b.size;

/** A title of several lines, read upwards. */
function textOver(post: string, over: readonly Line[]): Line[] | undefined {
  for (let from = 0; from < over.length; from += 1)
    for (let to = from + 2; to <= Math.min(over.length, from + 4); to += 1) {
      const lines = over.slice(from, to).toReversed();
      if (bare(lines.map(({ text }) => text).join("")) === post) return lines;
    }
  return undefined;
}
