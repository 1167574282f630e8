import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { bare, inRows, middleY, nearest } from "./placed.ts";

const REMARK = /^\d+个村 · \d+个贫困村$/;
/** The head of an area that goes on from the column before. */
const CONTINUED = "（续）";
/** Left edges in one column differ less, mm. */
const ALIGNED = 0.6;

/** Cards of a board in the order in which they are read: area, township, remark, and the villages without spaces. */
export function townshipBoard(lines: readonly Line[], caution: string, beneath: string, areas: readonly string[]) {
  const head = lines.find(({ text }) => text === caution);
  if (!head) return undefined;
  const bottom = lines.find(({ text }) => text === beneath)?.box.top ?? footTop(lines);
  const body = lines.filter((line) => middleY(line) > head.box.bottom && middleY(line) < bottom);
  const heads = body.filter(({ text }) => areas.includes(text.replace(CONTINUED, "")));
  const remarks = body.filter(({ text }) => REMARK.test(text));
  const rest = body.filter((line) => !heads.includes(line) && !remarks.includes(line));
  const cards = remarks.map((remark) => ({ remark, name: nameOf(remark, rest) }));
  const names = new Set(cards.map(({ name }) => name));
  const words = Map.groupBy(
    rest.filter((line) => !names.has(line)),
    (line) =>
      above(
        line,
        cards.map(({ name }) => name),
      ),
  );
  return cards.map(({ remark, name }) => [
    (above(name, heads)?.text ?? "").replace(CONTINUED, ""),
    name.text,
    remark.text,
    bare(
      inRows(words.get(name) ?? [])
        .flat()
        .map(({ text }) => text)
        .join(""),
    ),
  ]);
}

/** The name that a remark stands beside, or under where there is no room beside it. */
function nameOf(remark: Line, lines: readonly Line[]): Line {
  const larger = lines.filter(({ size }) => size > remark.size * 1.1);
  const beside = larger.filter(
    (line) => line.box.right < remark.box.left && Math.abs(middleY(line) - middleY(remark)) < ALIGNED,
  );
  const over = larger.filter((line) => line.box.bottom < remark.box.bottom && isInLine(line, remark));
  return nearest(beside, ({ box }) => -box.right) ?? nearest(over, (line) => -middleY(line))!;
}

const isInLine = (a: Line, b: Line) => Math.abs(a.box.left - b.box.left) < ALIGNED;

/** The last of some lines above a line in its column: that with the left edge nearest to its own, not right of it. */
function above(line: Line, lines: readonly Line[]): Line | undefined {
  const before = lines.filter((other) => other.box.left < line.box.left + ALIGNED && middleY(other) < middleY(line));
  const left = Math.max(...before.map(({ box }) => box.left));
  return nearest(
    before.filter(({ box }) => box.left > left - ALIGNED),
    (other) => -middleY(other),
  );
}
