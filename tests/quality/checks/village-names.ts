import type { Line } from "../reading/lines.ts";

/** Distance of two lines of one name, sizes. */
const LEADING = 1.6;
/** A name stands in at most so many lines. */
const MOST_LINES = 3;

/** Names that stand nowhere in full: on one line, or broken over lines one beneath the other. */
export function unnamedFaults(names: readonly string[], lines: readonly Line[]): string[] {
  const said = lines.flatMap((_, index) => passagesFrom(lines, index));
  return names.filter((name) => !said.some((passage) => holds(passage, name))).map((name) => `${name} is not named`);
}

/** A line alone, with the next, and with the next two, as long as they belong together. */
function passagesFrom(lines: readonly Line[], index: number): string[] {
  const passages = [lines[index]!.text];
  for (let next = index + 1; next < index + MOST_LINES; next++) {
    const [line, above] = [lines[next], lines[next - 1]!];
    if (!line || !continues(above, line)) break;
    passages.push(passages.at(-1)! + line.text);
  }
  return passages;
}

function continues(above: Line, line: Line): boolean {
  const down = (line.box.bottom - above.box.bottom) / line.size;
  const isBeside = line.box.left > above.box.right || line.box.right < above.box.left;
  return Math.abs(above.size - line.size) < 0.01 && down > 0 && down < LEADING && !isBeside;
}

/** Whether a passage has the name for itself: 马家山村 is not named where 上马家山村 stands. */
function holds(passage: string, name: string): boolean {
  let at = passage.indexOf(name);
  while (at >= 0) {
    const before = passage.slice(0, at).match(/.$/su)?.[0] ?? "";
    const after = passage.slice(at + name.length).match(/^./su)?.[0] ?? "";
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
    at = passage.indexOf(name, at + 1);
  }
  return false;
}
