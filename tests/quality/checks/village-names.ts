import type { Line } from "../reading/lines.ts";

/** Distance of two lines of one name, sizes. */
const LEADING = 1.6;
/** A name stands in at most so many lines. */
const MOST_LINES = 3;

/**
 * Names that do not stand `times` times in full: on one line, or broken over lines one beneath the other. A map beside a
 * list must name them twice.
 */
export function unnamedFaults(names: readonly string[], lines: readonly Line[], times = 1): string[] {
  const said = lines.map(({ text }, index) => ({ starts: bare(text).length, passages: passagesFrom(lines, index) }));
  return names.flatMap((name) => {
    const wanted = bare(name);
    const found = said.filter(({ starts, passages }) =>
      passages.some((passage) => holds(passage, wanted, starts)),
    ).length;
    return found >= times ? [] : [`${name} is named ${found} of ${times} times`];
  });
}

/** Without spaces: a Latin name may be broken at one. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}

/** A line alone, with the next, and with the next two, as long as they belong together. */
function passagesFrom(lines: readonly Line[], index: number): string[] {
  const passages = [bare(lines[index]!.text)];
  for (let next = index + 1; next < index + MOST_LINES; next++) {
    const [line, above] = [lines[next], lines[next - 1]!];
    if (!line || !continues(above, line)) break;
    passages.push(passages.at(-1)! + bare(line.text));
  }
  return passages;
}

function continues(above: Line, line: Line): boolean {
  const down = (line.box.bottom - above.box.bottom) / line.size;
  const isBeside = line.box.left > above.box.right || line.box.right < above.box.left;
  return Math.abs(above.size - line.size) < 0.01 && down > 0 && down < LEADING && !isBeside;
}

/**
 * Whether a passage has the name for itself, beginning before `starts`: 马家山村 is not named where 上马家山村 stands, nor
 * again by the line above it.
 */
function holds(passage: string, name: string, starts: number): boolean {
  let at = passage.indexOf(name);
  while (at >= 0 && at < starts) {
    const before = passage.slice(0, at).match(/.$/su)?.[0] ?? "";
    const after = passage.slice(at + name.length).match(/^./su)?.[0] ?? "";
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
    at = passage.indexOf(name, at + 1);
  }
  return false;
}
