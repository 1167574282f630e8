import type { Line } from "./lines.ts";
import { nearest } from "./placed.ts";

/** The figure under its label, mm: its left edge is that of the label. */
const ALIGNED = 0.3;

/** What stands beneath each label, with its unit; then everything else that stands among the labels and their figures. */
export function keyFigures(lines: readonly Line[], labels: readonly string[]): string[][] {
  const found = labels.map((label) => {
    const head = lines.find(({ text }) => text === label);
    const beneath = lines.filter(
      ({ box }) => head && Math.abs(box.left - head.box.left) < ALIGNED && box.top >= head.box.top + head.size / 2,
    );
    const figure = nearest(beneath, ({ box }) => box.top);
    const unit = lines.find(
      ({ box, size }) =>
        figure && box.left > figure.box.right && box.left < figure.box.right + size && isAtFoot(box.bottom, figure),
    );
    return [head, figure, unit].filter((line) => line !== undefined);
  });
  const own = new Set(found.flat());
  const [left, right] = [Math.min(...edges(own, "left")), Math.max(...edges(own, "right"))];
  const [top, bottom] = [Math.min(...edges(own, "top")), Math.max(...edges(own, "bottom"))];
  const others = lines.filter(
    (line) =>
      !own.has(line) &&
      line.box.left < right &&
      line.box.right > left &&
      line.box.top < bottom - line.size / 2 &&
      line.box.bottom > top + line.size / 2,
  );
  return [...found, ...others.map((line) => [line])].map((row) => row.map(({ text }) => text));
}

const edges = (lines: ReadonlySet<Line>, side: "left" | "right" | "top" | "bottom") =>
  [...lines].map(({ box }) => box[side]);

/** A unit stands at the foot of its figure. */
const isAtFoot = (bottom: number, figure: Line) =>
  bottom <= figure.box.bottom && bottom > figure.box.bottom - figure.size / 2;
