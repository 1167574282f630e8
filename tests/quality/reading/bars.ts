import type { Line } from "./lines.ts";
import { footTop } from "./panel.ts";
import { joined, middleX, middleY, nearest } from "./placed.ts";

const FIGURE = /^(?:[+−]?[\d,]+(?:\.\d+)?|—)$/;
/** Middles of the lines of one row differ by no more, mm. */
const LEVEL = 0.2;

const isLevel = (y: number) => (line: Line) => Math.abs(middleY(line) - y) < LEVEL;
const byX = (a: Line, b: Line) => a.box.left - b.box.left;

/**
 * Names with value, base year, change and rate, as bars standing side by side or lying in columns have them. A row with
 * another number of figures has them all.
 */
export function barRows(lines: readonly Line[], baseYear: number): string[][] {
  const chart = lines.filter((line) => middleY(line) < footTop(lines));
  const standing = chart.find(({ text }) => text === "贫困发生率（%）");
  return standing ? standingRows(chart, standing, `${baseYear}年（人）`) : lyingRows(chart);
}

/** Columns by the rates in the lowest lane; names stand over the lane of the base year, values over the names. */
function standingRows(lines: readonly Line[], rateHead: Line, baseHead: string): string[][] {
  const base = lines.find(({ text }) => text === baseHead)!;
  const change = lines.find(({ text }) => text === "增减（人）")!;
  const lane = (head: Line) => lines.filter((line) => isLevel(middleY(head))(line) && line.box.left > head.box.right);
  const [rates, bases, changes] = [rateHead, base, change].map((head) => lane(head).toSorted(byX));
  const above = lines.filter((line) => middleY(line) < base.box.top && line.box.left > rateHead.box.left);
  const inColumn = (rate: Line) => (line: Line) => Math.abs(middleX(line) - middleX(rate)) < 0.1;
  const values = rates!.map((rate) => above.filter((line) => FIGURE.test(line.text) && inColumn(rate)(line)));
  const lowest = Math.max(...values.flat().map(middleY));
  // A name beside its star stands half of that to the right of its column's middle.
  const names = above.filter((line) => middleY(line) > lowest && !FIGURE.test(line.text));
  const columnOf = Map.groupBy(names, (line) =>
    nearest(
      rates!.filter((rate) => Math.abs(middleX(line) - middleX(rate)) < line.size * 0.6),
      (rate) => Math.abs(middleX(line) - middleX(rate)),
    ),
  );
  return rates!.map((rate, index) => [
    joined(columnOf.get(rate) ?? []),
    ...values[index]!.map(({ text }) => text),
    ...[bases!, changes!].flatMap((own) => own.filter(inColumn(rate)).map(({ text }) => text)),
    rate.text,
  ]);
}

/** Rows of each column: a name, three figures under their headings, and the value right of them. */
function lyingRows(lines: readonly Line[]): string[][] {
  const signs = lines.filter(({ text }) => text === "（%）").toSorted(byX);
  const before = signs[0]!.box.right - Math.min(...lines.filter(isUnder(signs[0]!)).map(({ box }) => box.left));
  return signs.flatMap((sign, index) => {
    const left = sign.box.right - before - 1;
    const right = (signs[index + 1]?.box.right ?? Number.POSITIVE_INFINITY) - before - 1;
    const column = lines.filter((line) => isUnder(sign)(line) && line.box.left > left && line.box.left < right);
    const rates = column.filter(({ box, text }) => FIGURE.test(text) && Math.abs(box.right - sign.box.right) < LEVEL);
    return rates
      .toSorted((a, b) => middleY(a) - middleY(b))
      .map((rate) => {
        const row = column.filter(isLevel(middleY(rate))).toSorted(byX);
        const at = row.indexOf(rate);
        const [name, ...figures] = row.slice(0, at);
        const values = row.slice(at + 1).filter(({ text }) => FIGURE.test(text));
        return [name!.text, ...values.map(({ text }) => text), ...figures.map(({ text }) => text), rate.text];
      });
  });
}

const isUnder = (head: Line) => (line: Line) => middleY(line) > head.box.bottom;

/** Means named on the chart: 全镇平均每村38人. */
export function meansSaid(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => /^全.+平均每.+?[\d,]+人$/.exec(text)?.[0] ?? []);
}

/** Large figures with what stands over them: 2013年末 and 633人. */
export function bigFigures(lines: readonly Line[]): string[][] {
  return lines
    .filter(({ text }) => /^\d{4}年末(?:（[\d,]+个村）)?$/.test(text))
    .toSorted(byX)
    .map((caption) => {
      const beneath = lines.filter(
        ({ box }) => Math.abs(box.left - caption.box.left) < 0.1 && box.top > caption.box.top,
      );
      const figure = nearest(beneath, ({ box }) => box.top);
      return [caption.text, figure?.text ?? ""];
    });
}

/** What the key says of years, and the ramp's title with the limits under it. */
export function keySaid(lines: readonly Line[]): { years: string[]; limits: string[] } {
  const chart = lines.filter((line) => middleY(line) < footTop(lines));
  const ramp = chart.find(({ text }) => /^贫困发生率(?:（脱贫退出线.*)?$/.test(text));
  const under = ramp ? chart.filter(({ text, box }) => /^[\d.]+%$/.test(text) && box.top > ramp.box.top) : [];
  return {
    years: chart.flatMap(({ text }) => (/^(?:\d{4}年(?:非?贫困村|其他村)|比\d{4}年)/.test(text) ? [text] : [])),
    limits: [...(ramp ? [ramp.text] : []), ...under.toSorted(byX).map(({ text }) => text)],
  };
}
