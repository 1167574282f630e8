import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { isLevel, joined, middleX, middleY, nearest } from "./placed.ts";

const FIGURE = /^(?:[\d,]+(?:\.\d+)?|—)$/;

/**
 * Names with poor people of the current and of the base year and the rate, as bars standing side by side or lying in columns
 * have them. A row with another number of figures than three has them all.
 */
export function pairedBarRows(lines: readonly Line[], baseYear: number): string[][] {
  const chart = lines.filter((line) => middleY(line) < footTop(lines));
  const signs = chart.filter(({ text }) => text === "（%）").toSorted((a, b) => a.box.right - b.box.right);
  const bases = chart.filter(({ text }) => text === `${baseYear}年`);
  const standing = chart.find(({ text }) => text === "贫困发生率");
  return standing ? standingRows(chart, standing, signs[0]!, bases) : lyingRows(chart, signs, bases);
}

/** Columns by the rates in the lowest lane; the lane above has the base year. */
function standingRows(lines: readonly Line[], rateHead: Line, sign: Line, bases: readonly Line[]): string[][] {
  const plot = lines.filter(({ box }) => box.left > rateHead.box.right);
  const laneMiddle = (middleY(rateHead) + middleY(sign)) / 2;
  const inLane = (y: number) => (line: Line) => Math.abs(middleY(line) - y) < line.size / 2;
  const rates = plot.filter(inLane(laneMiddle)).toSorted((a, b) => middleX(a) - middleX(b));
  const base = bases.find((line) => Math.abs(line.box.right - rateHead.box.right) < 0.5)!;
  const lowest = Math.max(middleY(base), laneMiddle) + rateHead.size;
  const legendBottom = Math.max(...lines.filter(({ text }) => text.startsWith("单位：")).map(({ box }) => box.bottom));
  const isMean = (line: Line) => line.text.endsWith(" 人") || line.text === "每村平均";
  const body = plot.filter(
    (line) => middleY(line) > legendBottom && middleY(line) < lowest && !isMean(line) && !rates.includes(line),
  );
  const columnOf = Map.groupBy(body, (line) => nearest(rates, (rate) => Math.abs(middleX(rate) - middleX(line))));
  return rates.map((rate) => {
    const own = (columnOf.get(rate) ?? []).toSorted((a, b) => middleY(a) - middleY(b));
    const figures = own.filter(({ text }) => FIGURE.test(text));
    const name = joined(own.filter((line) => !figures.includes(line)));
    const isLast = figures.length === 2 && inLane(middleY(base))(figures[1]!);
    return [name, ...figures.map(({ text }) => text), ...(isLast ? [] : ["not in its lane"]), rate.text];
  });
}

/** Rows of each column, by the names; figures from left to right. */
function lyingRows(lines: readonly Line[], signs: readonly Line[], bases: readonly Line[]): string[][] {
  return signs.flatMap((sign, index) => {
    const left = signs[index - 1]?.box.right ?? Number.NEGATIVE_INFINITY;
    const column = lines.filter(
      (line) =>
        middleX(line) > left &&
        middleX(line) < sign.box.right + line.size &&
        middleY(line) > middleY(sign) + sign.size / 2,
    );
    const base = bases.find((line) => line.box.left > left && line.box.right < sign.box.right && isLevel(line, sign));
    const figures = column.filter(({ text }) => FIGURE.test(text));
    const names = column.filter((line) => !figures.includes(line)).toSorted((a, b) => middleY(a) - middleY(b));
    const rowHeight = Math.min(...names.slice(1).map((name, row) => middleY(name) - middleY(names[row]!)));
    const inRow = (name: Line) => (line: Line) => Math.abs(middleY(line) - middleY(name)) < rowHeight * 0.4;
    return names.map((name) => {
      const own = figures.filter(inRow(name)).toSorted((a, b) => a.box.left - b.box.left);
      const isInLane = base && own[1] && Math.abs(own[1].box.right - base.box.right) < 0.5;
      return [name.text, ...own.map(({ text }) => text), ...(isInLane ? [] : ["not in its lane"])];
    });
  });
}

/** Means named on the chart, as they are printed: behind the name, or under it. */
export function meansSaid(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => {
    const behind = /^每村平均 (.+)$/.exec(line.text)?.[1];
    if (behind) return [behind];
    if (line.text !== "每村平均") return [];
    const beneath = lines.filter(
      (other) =>
        Math.abs(other.box.left - line.box.left) < 0.1 &&
        middleY(other) > middleY(line) &&
        middleY(other) < middleY(line) + 2 * line.size,
    );
    return beneath.map(({ text }) => text);
  });
}
