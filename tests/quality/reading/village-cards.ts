import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { inRows, joined, middleX, middleY, nearest } from "./placed.ts";

/** What the lines of a card look like, and the heading of the panel beneath the cards where there is one. */
interface CardLook {
  readonly figure: RegExp;
  readonly remark: RegExp;
  readonly beneath?: string;
}

/** Cards in the order in which they are read: name, figure and remark; behind them those of a name alone. */
export interface VillageCards {
  readonly cards: string[][];
  readonly names: string[];
}

/** Lines of one card stand over one another so exactly, sizes of the upper one: a star stands before some names. */
const ALIGNED = 0.6;
/** Distance of the lines of one name, sizes. */
const LEADING = 1.5;

/** Reads the cards under the line that says what they do not tell; `undefined` where the sheet has no such line. */
export function villageCards(lines: readonly Line[], caution: string, look: CardLook): VillageCards | undefined {
  const head = lines.find(({ text }) => text === caution);
  if (!head) return undefined;
  const bottom = lines.find(({ text }) => text === look.beneath)?.box.top ?? footTop(lines);
  const body = lines.filter((line) => middleY(line) > head.box.bottom && middleY(line) < bottom);
  const figures = body.filter(({ text }) => look.figure.test(text));
  const remarks = body.filter(({ text }) => look.remark.test(text));
  const names = body.filter((line) => !figures.includes(line) && !remarks.includes(line));
  const owner = new Map(names.map((name) => [name, figureOf(name, figures)]));
  const alone = names.filter((name) => owner.get(name) === undefined);
  return {
    cards: inRows(figures)
      .flat()
      .map((figure) => {
        const own = names.filter((name) => owner.get(name) === figure);
        const under = remarks.filter((line) => isOver(figure, line));
        const remark = nearest(under, (line) => middleY(line));
        return [joined(own), figure.text, remark?.text ?? ""];
      }),
    names: inRows(alone.filter((line) => !alone.some((upper) => goesOn(upper, line))).map((line) => whole(line, alone)))
      .flat()
      .map(({ text }) => text),
  };
}

/** Whether a line is the next of a name in several. */
const goesOn = (upper: Line, lower: Line) =>
  isOver(upper, lower) && upper.size === lower.size && middleY(lower) - middleY(upper) < LEADING * upper.size;

/** A name in several lines as one. */
function whole(first: Line, lines: readonly Line[]): Line {
  const next = lines.find((lower) => goesOn(first, lower));
  if (!next) return first;
  const rest = whole(next, lines);
  return { ...first, text: first.text + rest.text, box: { ...first.box, bottom: rest.box.bottom } };
}

const isOver = (upper: Line, lower: Line) =>
  Math.abs(middleX(upper) - middleX(lower)) < ALIGNED * upper.size && middleY(upper) < middleY(lower);

/** The figure under a name or, where names stand at the left of their figures, the one beside it. */
function figureOf(name: Line, figures: readonly Line[]): Line | undefined {
  const under = nearest(
    figures.filter((figure) => isOver(name, figure)),
    (figure) => middleY(figure),
  );
  if (under) return under;
  const beside = figures.filter(
    (figure) => figure.box.left > name.box.right && Math.abs(middleY(figure) - middleY(name)) < figure.size * 1.5,
  );
  return nearest(beside, ({ box }) => box.left);
}
